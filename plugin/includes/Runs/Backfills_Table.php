<?php
declare( strict_types = 1 );

namespace Storebooks\Runs;

use Storebooks\Install\Database;

/**
 * Runs over past orders: range, state, and the id up to which orders were queued.
 *
 * @phpstan-type Backfill array{id: string, organization_id: string, state: string, from: string, to: string, statuses: list<string>, orders: int, estimated_calls: int, estimated_minutes: int, estimated_days: int, calls_per_day: int, is_limit_known: bool, after_id: int, has_listed_all: bool}
 * @phpstan-type Estimate array{calls: int, minutes: int, days: int, calls_per_day: int, is_limit_known: bool}
 */
final class Backfills_Table {

	public function __construct( private Database $db ) {}

	/**
	 * Adds a run and answers its id.
	 *
	 * @param list<string> $statuses
	 * @param Estimate     $estimate
	 */
	public function add( string $organization_id, string $state, string $from, string $to, array $statuses, int $orders, array $estimate ): string {
		$this->db->execute(
			'INSERT INTO {backfills} (organization_id, state, date_from, date_to, statuses, orders, estimated_calls, estimated_minutes, estimated_days, calls_per_day, is_limit_known, user_id, created_at)
			VALUES (%s, %s, %s, %s, %s, %d, %d, %d, %d, %d, %d, %d, ' . Database::NOW_MS . ')',
			$organization_id,
			$state,
			$from,
			$to,
			(string) wp_json_encode( $statuses ),
			$orders,
			$estimate['calls'],
			$estimate['minutes'],
			$estimate['days'],
			$estimate['calls_per_day'],
			(int) $estimate['is_limit_known'],
			get_current_user_id()
		);
		return $this->db->insert_id();
	}

	/** @return Backfill|null */
	public function find( string $id ): ?array {
		$row = $this->db->row( 'SELECT * FROM {backfills} WHERE id = %s', $id );
		return null === $row ? null : self::typed( $row );
	}

	/**
	 * The run under an exclusive lock until the transaction ends.
	 *
	 * @return Backfill|null
	 */
	public function lock( string $id ): ?array {
		$row = $this->db->row( 'SELECT * FROM {backfills} WHERE id = %s FOR UPDATE', $id );
		return null === $row ? null : self::typed( $row );
	}

	/**
	 * All runs, newest first.
	 *
	 * @return list<Backfill>
	 */
	public function all(): array {
		return array_map( array( self::class, 'typed' ), $this->db->rows( 'SELECT * FROM {backfills} ORDER BY id DESC LIMIT 100' ) );
	}

	/**
	 * Runs at work for this organisation, oldest first.
	 *
	 * @return list<string>
	 */
	public function running( string $organization_id ): array {
		return array_map( 'strval', array_column( $this->db->rows( "SELECT id FROM {backfills} WHERE state = 'running' AND organization_id = %s ORDER BY id", $organization_id ), 'id' ) );
	}

	public function set_state( string $id, string $state ): void {
		$this->db->execute( 'UPDATE {backfills} SET state = %s WHERE id = %s', $state, $id );
	}

	/** How far the orders were listed. */
	public function advance( string $id, int $after_id, bool $has_listed_all ): void {
		$this->db->execute( 'UPDATE {backfills} SET after_id = %d, has_listed_all = %d WHERE id = %s', $after_id, (int) $has_listed_all, $id );
	}

	/**
	 * @param array<string, string|null> $row
	 * @return Backfill
	 */
	private static function typed( array $row ): array {
		$statuses = json_decode( (string) $row['statuses'], true );
		return array(
			'id'                => (string) $row['id'],
			'organization_id'   => (string) $row['organization_id'],
			'state'             => (string) $row['state'],
			'from'              => (string) $row['date_from'],
			'to'                => (string) $row['date_to'],
			'statuses'          => array_values( array_filter( is_array( $statuses ) ? $statuses : array(), 'is_string' ) ),
			'orders'            => (int) $row['orders'],
			'estimated_calls'   => (int) $row['estimated_calls'],
			'estimated_minutes' => (int) $row['estimated_minutes'],
			'estimated_days'    => (int) $row['estimated_days'],
			'calls_per_day'     => (int) $row['calls_per_day'],
			'is_limit_known'    => '1' === $row['is_limit_known'],
			'after_id'          => (int) $row['after_id'],
			'has_listed_all'    => '1' === $row['has_listed_all'],
		);
	}
}
