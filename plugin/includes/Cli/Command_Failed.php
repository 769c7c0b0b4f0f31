<?php
declare( strict_types = 1 );

namespace Storebooks\Cli;

/** Ends a command with an exit code other than 0. */
final class Command_Failed extends \RuntimeException {}
