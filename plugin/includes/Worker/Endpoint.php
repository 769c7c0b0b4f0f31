<?php
declare( strict_types = 1 );

namespace Storebooks\Worker;

/** Host and port of the worker. */
final class Endpoint {

	public function __construct( public readonly string $host, public readonly int $port, public readonly bool $is_tls ) {}
}
