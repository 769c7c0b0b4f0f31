<?php
declare( strict_types = 1 );

namespace Storebooks\Cli;

use Storebooks\Rest\Changes_Controller;
use Storebooks\Worker\Worker_Store;

/** Where things stand, as the route of that name answers it. */
final class Status_Command implements Command {

	public function __construct( private Changes_Controller $changes, private Worker_Store $worker ) {}

	public function summary(): string {
		return 'Tells where things stand: orders by state, connection, sync service.';
	}

	public function synopsis(): array {
		return array( Synopsis::format() );
	}

	public function run( array $args, array $flags, Console $console ): void {
		$status  = $this->changes->status();
		$seen_at = $this->worker->seen_at();
		$rows    = array();
		foreach ( is_array( $status['counts'] ) ? $status['counts'] : array() as $state => $count ) {
			$rows[] = self::row( "orders and customers: $state", $count );
		}
		$rows[] = self::row( 'connection', $status['connection_state'] );
		$rows[] = self::row( 'organisation', $status['organization_id'] );
		$rows[] = self::row( 'sync service', $this->worker->get()['version'] ?? 'never seen' );
		$rows[] = self::row( 'last heard', 0 === $seen_at ? 'never' : gmdate( 'Y-m-d\TH:i:s\Z', $seen_at ) );
		$console->rows( $rows, array( 'what', 'value' ), $flags['format'] ?? 'table' );
	}

	/** @return array{what: string, value: string} */
	private static function row( string $what, mixed $value ): array {
		return array(
			'what'  => $what,
			'value' => is_scalar( $value ) ? (string) $value : '',
		);
	}
}
