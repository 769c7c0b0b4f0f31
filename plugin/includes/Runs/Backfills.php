<?php
declare( strict_types = 1 );

namespace Storebooks\Runs;

use Storebooks\Changes\Backfill_Rows;
use Storebooks\Connection\Remote_Table;
use Storebooks\Install\Database;
use Storebooks\Settings\Settings_Store;

/**
 * Past orders, run by the worker's own poll: every poll may list and queue a few more, so that nothing has to go on
 * while nobody works, and a run that was killed anywhere goes on where its cursor stands.
 *
 * @phpstan-import-type Backfill from Backfills_Table
 * @phpstan-import-type Estimate from Backfills_Table
 */
final class Backfills {

	/** So many rows of a run are due at most; more would only wait in the table. */
	private const AHEAD = 50;

	/** Pages without anything to queue that one poll reads. */
	private const PAGES = 10;

	private const ESTIMATE_PAGE = 1000;

	/** Its contact or item where it is new, its invoice, its payment. */
	private const CALLS_PER_ORDER = 3;

	/** The range's invoices are read first, to find what is booked already: at least one page per this many orders. */
	private const ORDERS_PER_LIST_CALL = 100;

	/** Assumed while Zoho has not told: the Standard plan's (zoho-books-api §2). The worker keeps to the real number anyway. */
	private const CALLS_PER_DAY = 2000;

	/** The worker's own limits: calls a minute, and those of a day that past orders leave to the others. */
	private const CALLS_PER_MINUTE = 100;
	private const KEPT_FOR_LIVE    = 200;

	/** State → those a person may set. */
	private const NEXT = array(
		'estimated' => array( 'running', 'cancelled' ),
		'running'   => array( 'paused', 'cancelled' ),
		'paused'    => array( 'running', 'cancelled' ),
		'done'      => array(),
		'cancelled' => array(),
	);

	public function __construct(
		private Database $db,
		private Backfills_Table $table,
		private Backfill_Rows $rows,
		private Past_Orders $orders,
		private Settings_Store $settings,
		private Remote_Table $remote
	) {}

	/**
	 * Counts the range and keeps it as a run.
	 *
	 * @param list<string>|null $statuses Null: every status the map calls an invoice.
	 * @return string Its id.
	 */
	public function start( string $organization_id, string $from, string $to, ?array $statuses, bool $estimate_only ): string {
		$settings   = $this->settings->get();
		$statuses ??= array_map( 'strval', array_keys( $settings['status_map'], 'invoice', true ) );
		$orders     = 0;
		for ( $after = 0; ; $after = (int) end( $ids ) ) {
			$ids     = $this->orders->after( $after, self::ESTIMATE_PAGE, $from, $to, $statuses );
			$orders += count( $this->rows->without_invoice( $organization_id, $ids ) );
			if ( count( $ids ) < self::ESTIMATE_PAGE ) {
				break;
			}
		}
		$estimate = $this->estimate( $orders, $this->remote->calls_per_day( $organization_id ), $settings['quota_share'] );
		return $this->table->add( $organization_id, $estimate_only ? 'estimated' : 'running', $from, $to, $statuses, $orders, $estimate );
	}

	/** @return Estimate */
	private function estimate( int $orders, ?int $known, int $share ): array {
		$calls      = $orders * self::CALLS_PER_ORDER + (int) ceil( $orders / self::ORDERS_PER_LIST_CALL );
		$all        = $known ?? self::CALLS_PER_DAY;
		$per_minute = max( 1, self::CALLS_PER_MINUTE * $share / 100 );
		$per_day    = max( 1, min( $all - self::KEPT_FOR_LIVE, $per_minute * 60 * 24 ) );
		return array(
			'calls'          => $calls,
			'minutes'        => (int) ceil( $calls / $per_minute ),
			'days'           => (int) ceil( $calls / $per_day ),
			'calls_per_day'  => $all,
			'is_limit_known' => null !== $known,
		);
	}

	/**
	 * Runs, pauses or cancels on a person's word; answers whether that was possible, null where there is no such run.
	 */
	public function change( string $id, string $state ): ?bool {
		return $this->db->transaction(
			function () use ( $id, $state ): ?bool {
				$backfill = $this->table->lock( $id );
				if ( null === $backfill ) {
					return null;
				}
				if ( $backfill['state'] !== $state ) {
					if ( ! in_array( $state, self::NEXT[ $backfill['state'] ] ?? array(), true ) ) {
						return false;
					}
					$this->table->set_state( $id, $state );
					if ( 'cancelled' === $state ) {
						$this->rows->take_back( $id );
					}
				}
				return true;
			}
		);
	}

	/** In the worker's poll: queues the next orders of every run that has few left. */
	public function feed( string $organization_id ): void {
		foreach ( $this->table->running( $organization_id ) as $id ) {
			$pages = 0;
			do {
				$goes_on = $this->feed_page( $id );
			} while ( $goes_on && ++$pages < self::PAGES );
		}
	}

	/**
	 * A run as the contract has it, or null.
	 *
	 * @return array<string, mixed>|null
	 */
	public function find( string $id ): ?array {
		$backfill = $this->table->find( $id );
		return null === $backfill ? null : $this->answer( $backfill );
	}

	/** @return list<array<string, mixed>> */
	public function all(): array {
		return array_map( array( $this, 'answer' ), $this->table->all() );
	}

	/** One page in one transaction with its cursor; answers whether to go on at once. */
	private function feed_page( string $id ): bool {
		return $this->db->transaction(
			function () use ( $id ): bool {
				$backfill = $this->table->lock( $id );
				if ( null === $backfill || 'running' !== $backfill['state'] ) {
					return false;
				}
				if ( $backfill['has_listed_all'] ) {
					if ( 0 === $this->rows->counts( $id, $backfill['organization_id'] )['open'] ) {
						$this->table->set_state( $id, 'done' );
					}
					return false;
				}
				if ( $this->rows->count_due( $id ) >= self::AHEAD ) {
					return false;
				}
				$ids    = $this->orders->after( $backfill['after_id'], self::AHEAD, $backfill['from'], $backfill['to'], $backfill['statuses'] );
				$queued = $this->rows->queue( $id, $this->rows->without_invoice( $backfill['organization_id'], $ids ) );
				$is_end = count( $ids ) < self::AHEAD;
				$this->table->advance( $id, array() === $ids ? $backfill['after_id'] : (int) end( $ids ), $is_end );
				return 0 === $queued;
			}
		);
	}

	/**
	 * @param Backfill $backfill
	 * @return array<string, mixed>
	 */
	private function answer( array $backfill ): array {
		$counts = $this->rows->counts( $backfill['id'], $backfill['organization_id'] );
		unset( $backfill['organization_id'], $backfill['after_id'], $backfill['has_listed_all'] );
		return $backfill + $counts;
	}
}
