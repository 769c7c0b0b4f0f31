<?php
declare( strict_types = 1 );

namespace Storebooks\Log;

use Storebooks\Install\Database;

/**
 * What happened: one line per attempt, kept for the merchant (DESIGN §4). The number, address and total beside a line
 * are those of the order's invoice today.
 *
 * @phpstan-type Filter array{object_type?: string, object_id?: string, outcome?: string, search?: string, page: int, per_page: int}
 * @phpstan-import-type Complete_Request from \Storebooks\Changes\Claims
 * @phpstan-type Row array<string, string|null>
 */
final class Log_Table {

	private const SELECT = "SELECT l.*, i.number AS zoho_number, i.url AS zoho_url, i.total AS zoho_total FROM {log} l
		LEFT JOIN {links} i ON i.organization_id = %s AND i.object_type = l.object_type AND i.object_id = l.object_id AND i.kind = 'invoice' AND i.slot = ''";

	private const WHERE = ' WHERE (%s IS NULL OR l.object_type = %s) AND (%s IS NULL OR l.object_id = %s) AND (%s IS NULL OR l.outcome = %s) AND (%s IS NULL OR l.reference LIKE %s OR l.object_id = %s OR i.number LIKE %s)';

	public function __construct( private Database $db ) {}

	/**
	 * Adds the line of a completed claim and answers its id.
	 *
	 * @param Complete_Request $request
	 */
	public function add( array $request, string $reference, string $generation ): string {
		$entry   = $request['entry'];
		$problem = $entry['problem'] ?? null;
		if ( is_array( $problem ) ) {
			$entry['problem'] = array( 'params' => (object) ( $problem['params'] ?? array() ) ) + $problem;
		}
		$this->db->execute(
			'INSERT INTO {log} (object_type, object_id, reference, generation, cause, outcome, problem_code, entry, at) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, ' . Database::NOW_MS . ')',
			$request['object_type'],
			$request['object_id'],
			$reference,
			$generation,
			is_string( $entry['trigger'] ?? null ) ? $entry['trigger'] : 'poll',
			is_string( $entry['outcome'] ?? null ) ? $entry['outcome'] : 'failed',
			is_array( $problem ) && is_string( $problem['code'] ?? null ) ? $problem['code'] : null,
			(string) wp_json_encode( $entry )
		);
		return $this->db->insert_id();
	}

	/**
	 * A page of lines, newest first, and how many there are.
	 *
	 * @param Filter $filter
	 * @return array{items: list<array<string, mixed>>, total: int}
	 */
	public function page( string $organization_id, array $filter ): array {
		$like = isset( $filter['search'] ) ? '%' . addcslashes( $filter['search'], '_%\\' ) . '%' : null;
		$args = array(
			$organization_id,
			$filter['object_type'] ?? null,
			$filter['object_type'] ?? null,
			$filter['object_id'] ?? null,
			$filter['object_id'] ?? null,
			$filter['outcome'] ?? null,
			$filter['outcome'] ?? null,
			$like,
			$like,
			$filter['search'] ?? null,
			$like,
		);
		$rows = $this->db->rows( self::SELECT . self::WHERE . ' ORDER BY l.id DESC LIMIT %d OFFSET %d', ...array_merge( $args, array( $filter['per_page'], ( $filter['page'] - 1 ) * $filter['per_page'] ) ) );
		return array(
			'items' => array_map( array( $this, 'item' ), $rows ),
			'total' => (int) $this->db->value( "SELECT COUNT(*) FROM {log} l LEFT JOIN {links} i ON i.organization_id = %s AND i.object_type = l.object_type AND i.object_id = l.object_id AND i.kind = 'invoice' AND i.slot = ''" . self::WHERE, ...$args ),
		);
	}

	/**
	 * One line with all that was done, or null.
	 *
	 * @return array<string, mixed>|null
	 */
	public function detail( string $organization_id, string $id ): ?array {
		$row = $this->db->row( self::SELECT . ' WHERE l.id = %s', $organization_id, $id );
		return null === $row ? null : $this->item( $row ) + array( 'entry' => self::entry( $row ) );
	}

	/**
	 * Every line of an order or customer, oldest first.
	 *
	 * @return list<Row>
	 */
	public function of_object( string $object_type, string $object_id ): array {
		return $this->db->rows( 'SELECT reference, outcome, entry, at FROM {log} WHERE object_type = %s AND object_id = %s ORDER BY id', $object_type, $object_id );
	}

	/**
	 * Removes the words of an order's lines, in which names may stand: what was done, and the parameters of problems.
	 * When it was and how it ended stays. Answers how many lines changed.
	 */
	public function erase( string $object_type, string $object_id ): int {
		$changed = 0;
		foreach ( $this->db->rows( 'SELECT id, entry FROM {log} WHERE object_type = %s AND object_id = %s', $object_type, $object_id ) as $row ) {
			$entry = self::entry( $row );
			if ( isset( $entry->problem ) && $entry->problem instanceof \stdClass ) {
				$entry->problem->params = (object) array();
			}
			$entry->actions = array();
			$changed       += $this->db->execute( 'UPDATE {log} SET entry = %s WHERE id = %s', (string) wp_json_encode( $entry ), $row['id'] );
		}
		return $changed;
	}

	/** Removes lines older than the setting, but never the last one of an object whose documents still have links. */
	public function prune( int $days ): void {
		$this->db->execute(
			'DELETE FROM {log} WHERE at < ' . Database::NOW_MS . " - %d * 86400000
			AND (outcome <> 'booked' OR NOT EXISTS (SELECT 1 FROM {links} i WHERE i.object_type = {log}.object_type AND i.object_id = {log}.object_id)) LIMIT 5000",
			$days
		);
	}

	/**
	 * @param Row $row
	 * @return array<string, mixed>
	 */
	private function item( array $row ): array {
		$entry = self::entry( $row );
		return array(
			'id'          => $row['id'],
			'object_type' => $row['object_type'],
			'object_id'   => $row['object_id'],
			'reference'   => $row['reference'],
			'trigger'     => $row['cause'],
			'outcome'     => $row['outcome'],
			'problem'     => $entry->problem ?? null,
			'zoho_number' => $row['zoho_number'] ?? '',
			'zoho_url'    => $row['zoho_url'] ?? '',
			'total'       => $row['zoho_total'],
			'at'          => gmdate( 'Y-m-d\TH:i:s\Z', intdiv( (int) $row['at'], 1000 ) ),
		);
	}

	/** @param Row $row */
	private static function entry( array $row ): \stdClass {
		$entry = json_decode( (string) $row['entry'] );
		return $entry instanceof \stdClass ? $entry : new \stdClass();
	}
}
