<?php
declare( strict_types = 1 );

namespace Storebooks\Changes;

use Storebooks\Install\Database;

/** The rows of past orders among the changes: queued by a run, counted for it, taken back when it is cancelled. */
final class Backfill_Rows {

	/**
	 * Nobody has begun with it and nothing in Zoho may stand for it. `c` is the change.
	 */
	private const IS_UNTOUCHED = "c.state IN ('due','waiting','parked') AND c.claim_token IS NULL AND c.unresolved_since IS NULL AND c.second_look_at IS NULL
		AND NOT EXISTS (SELECT 1 FROM {links} l WHERE l.object_type = c.object_type AND l.object_id = c.object_id AND l.zoho_id IS NOT NULL)";

	/** The invoice of a change of one organisation. */
	private const INVOICE = "{links} l ON l.organization_id = %s AND l.object_type = c.object_type AND l.object_id = c.object_id AND l.kind = 'invoice' AND l.slot = '' AND l.zoho_id IS NOT NULL";

	public function __construct( private Database $db ) {}

	/**
	 * Which of these orders have no invoice in the organisation.
	 *
	 * @param list<string> $order_ids
	 * @return list<string>
	 */
	public function without_invoice( string $organization_id, array $order_ids ): array {
		if ( array() === $order_ids ) {
			return array();
		}
		$marks = implode( ',', array_fill( 0, count( $order_ids ), '%s' ) );
		$rows  = $this->db->rows( "SELECT object_id FROM {links} WHERE organization_id = %s AND object_type = 'order' AND object_id IN ($marks) AND kind = 'invoice' AND zoho_id IS NOT NULL", $organization_id, ...$order_ids );
		return array_values( array_diff( $order_ids, array_column( $rows, 'object_id' ) ) );
	}

	/**
	 * Makes these orders due behind everything that happens in the shop. One that is open anyway keeps its place and only
	 * becomes the run's: else the worker would leave it alone as older than the moment orders are booked from; one a worker
	 * is at comes again. Answers how many. Inside a transaction.
	 *
	 * @param list<string> $order_ids Without an invoice.
	 */
	public function queue( string $backfill_id, array $order_ids ): int {
		$queued = 0;
		foreach ( $order_ids as $order_id ) {
			// 1 where the row is new, 2 where it was changed, 0 where it is another run's.
			$queued += min(
				1,
				$this->db->execute(
					"INSERT INTO {changes} (object_type, object_id, generation, state, due_at, changed_at, cause, lane, backfill_id, worker_id)
					VALUES ('order', %s, 1, 'due', " . Database::NOW_MS . ', ' . Database::NOW_MS . ", 'backfill', 'backfill', %s, '')
					ON DUPLICATE KEY UPDATE
						generation = IF(state IN ('done','ignored') OR (state = 'claimed' AND backfill_id IS NULL), generation + 1, generation),
						changed_at = IF(state IN ('done','ignored'), VALUES(changed_at), changed_at),
						cause = IF(state IN ('done','ignored'), VALUES(cause), cause),
						lane = IF(state IN ('done','ignored'), VALUES(lane), lane),
						backfill_id = IF(state IN ('done','ignored'), VALUES(backfill_id), COALESCE(backfill_id, VALUES(backfill_id))),
						due_at = IF(state IN ('done','ignored'), VALUES(due_at), due_at),
						state = IF(state IN ('done','ignored'), 'due', state)",
					$order_id,
					$backfill_id
				)
			);
		}
		return $queued;
	}

	/** How many rows of a run the worker could take now. */
	public function count_due( string $backfill_id ): int {
		return (int) $this->db->value( "SELECT COUNT(*) FROM {changes} WHERE backfill_id = %s AND state = 'due' AND lane = 'backfill'", $backfill_id );
	}

	/**
	 * What became of a run's orders so far. One that has an invoice and waits for its payment counts as booked.
	 *
	 * @return array{queued: int, booked: int, adopted: int, parked: int, open: int}
	 */
	public function counts( string $backfill_id, string $organization_id ): array {
		$row = $this->db->row(
			"SELECT COUNT(*) AS queued,
				SUM(c.state = 'parked') AS parked,
				SUM(c.state <> 'parked' AND l.id IS NOT NULL) AS booked,
				SUM(c.state <> 'parked' AND l.status = 'adopted') AS adopted,
				SUM(c.state IN ('due','claimed','waiting') AND l.id IS NULL) AS open
			FROM {changes} c LEFT JOIN " . self::INVOICE . ' WHERE c.backfill_id = %s',
			$organization_id,
			$backfill_id
		);
		return array(
			'queued'  => (int) ( $row['queued'] ?? 0 ),
			'booked'  => (int) ( $row['booked'] ?? 0 ),
			'adopted' => (int) ( $row['adopted'] ?? 0 ),
			'parked'  => (int) ( $row['parked'] ?? 0 ),
			'open'    => (int) ( $row['open'] ?? 0 ),
		);
	}

	/**
	 * Takes back what nobody has begun with: rows the run has made go, earlier ones are settled again, and those the shop
	 * has changed since are the shop's alone. What a worker has touched is finished.
	 */
	public function take_back( string $backfill_id ): void {
		$this->db->transaction(
			function () use ( $backfill_id ): void {
				$this->db->execute( "DELETE c FROM {changes} c WHERE c.backfill_id = %s AND c.lane = 'backfill' AND c.generation = 1 AND " . self::IS_UNTOUCHED, $backfill_id );
				$this->db->execute(
					"UPDATE {changes} c SET c.state = 'ignored', c.done_generation = c.generation, c.lane = 'live', c.backfill_id = NULL, c.problem_code = NULL, c.problem_params = NULL, c.attempts = 0
					WHERE c.backfill_id = %s AND c.lane = 'backfill' AND " . self::IS_UNTOUCHED,
					$backfill_id
				);
				$this->db->execute( "UPDATE {changes} c SET c.backfill_id = NULL WHERE c.backfill_id = %s AND c.lane = 'live' AND " . self::IS_UNTOUCHED, $backfill_id );
			}
		);
	}
}
