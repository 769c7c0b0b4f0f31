<?php
declare( strict_types = 1 );

namespace Storebooks\Cli;

/** One of `wp storebooks …`. */
interface Command {

	/** One line of help. */
	public function summary(): string;

	/**
	 * Arguments and flags as WP-CLI describes them.
	 *
	 * @return list<array<string, mixed>>
	 */
	public function synopsis(): array;

	/**
	 * @param list<string>          $args
	 * @param array<string, string> $flags
	 * @throws Command_Failed With the sentence for whoever called.
	 */
	public function run( array $args, array $flags, Console $console ): void;
}
