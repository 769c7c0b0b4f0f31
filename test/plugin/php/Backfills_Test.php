<?php
declare( strict_types = 1 );

use PHPUnit\Framework\TestCase;
use Storebooks\Changes\Backfill_Rows;
use Storebooks\Connection\Installation;
use Storebooks\Connection\Remote_Index;
use Storebooks\Connection\Remote_Table;
use Storebooks\Install\Database;
use Storebooks\Rest\Contract;
use Storebooks\Runs\Backfills;
use Storebooks\Runs\Backfills_Table;
use Storebooks\Runs\Past_Orders;
use Storebooks\Settings\Settings_Store;

/** Past orders on the order storage the shop was made with. */
final class Backfills_Test extends TestCase {

	private Database $db;
	private Settings_Store $settings;
	private Remote_Table $remote;
	private Backfills $backfills;

	protected function setUp(): void {
		if ( ! class_exists( 'WooCommerce' ) ) {
			$this->markTestSkipped( 'needs WooCommerce' );
		}
		global $wpdb;
		$this->db       = new Database( $wpdb );
		$this->settings = new Settings_Store( new Contract( WP_PLUGIN_DIR . '/storebooks/contract' ), new Installation() );
		foreach ( wc_get_orders( array( 'limit' => -1, 'type' => 'shop_order' ) ) as $order ) {
			$order->delete( true );
		}
		$this->db->execute( 'DELETE FROM {changes}' );
		$this->db->execute( 'DELETE FROM {backfills}' );
		$this->db->execute( 'DELETE FROM {links}' );
		$this->db->execute( 'DELETE FROM {remote}' );
		delete_option( 'storebooks_settings' );
		$this->remote    = new Remote_Table( $this->db, new Remote_Index( $this->db ) );
		$this->backfills = new Backfills( $this->db, new Backfills_Table( $this->db ), new Backfill_Rows( $this->db ), new Past_Orders(), $this->settings, $this->remote );
	}

	protected function tearDown(): void {
		update_option( 'timezone_string', '' );
	}

	/** An order as it stood before the plugin came. */
	private function order( string $created_utc, string $status = 'completed' ): string {
		$order = new WC_Order();
		$order->set_status( $status );
		$order->set_date_created( $created_utc );
		$order->set_total( '10.00' );
		$order->save();
		$this->db->execute( 'DELETE FROM {changes} WHERE object_id = %s', (string) $order->get_id() );
		return (string) $order->get_id();
	}

	/** @return list<string> */
	private function queued(): array {
		return array_map( 'strval', array_column( $this->db->rows( 'SELECT object_id FROM {changes} ORDER BY CAST(object_id AS UNSIGNED)' ), 'object_id' ) );
	}

	public function test_days_begin_and_end_at_the_shops_midnight(): void {
		update_option( 'timezone_string', 'Asia/Kolkata' );
		$this->order( '2026-03-01T18:29:59Z' );
		$first = $this->order( '2026-03-01T18:30:00Z' );
		$last  = $this->order( '2026-03-03T18:29:59Z' );
		$this->order( '2026-03-03T18:30:00Z' );
		$orders = new Past_Orders();
		$this->assertSame( array( $first, $last ), $orders->after( 0, 50, '2026-03-02', '2026-03-03', array( 'completed' ) ) );
		$this->assertSame( array( $last ), $orders->after( (int) $first, 50, '2026-03-02', '2026-03-03', array( 'completed' ) ) );
		$this->assertSame( array( $first ), $orders->after( 0, 1, '2026-03-02', '2026-03-03', array( 'completed' ) ) );
		$this->assertSame( array(), $orders->after( 0, 50, '2026-03-02', '2026-03-03', array() ) );
	}

	public function test_a_day_of_23_hours_is_a_whole_day(): void {
		update_option( 'timezone_string', 'Europe/Berlin' );
		$last = $this->order( '2026-03-29T21:59:59Z' );
		$this->order( '2026-03-29T22:00:00Z' );
		$this->assertSame( array( $last ), ( new Past_Orders() )->after( 0, 50, '2026-03-29', '2026-03-29', array( 'completed' ) ) );
	}

	public function test_refunds_and_other_statuses_are_no_orders_of_the_range(): void {
		$id = $this->order( '2026-03-02T12:00:00Z' );
		$this->order( '2026-03-02T12:00:00Z', 'pending' );
		wc_create_refund( array( 'order_id' => (int) $id, 'amount' => '1.00' ) );
		$this->assertSame( array( $id ), ( new Past_Orders() )->after( 0, 50, '2026-03-01', '2026-12-31', array( 'completed' ) ) );
	}

	public function test_listing_adds_no_condition_to_any_other_query(): void {
		$page = wp_insert_post( array( 'post_title' => 'A page', 'post_type' => 'page', 'post_status' => 'publish' ) );
		( new Past_Orders() )->after( PHP_INT_MAX, 50, '2026-03-01', '2026-03-02', array( 'completed' ) );
		$this->assertContains( $page, ( new WP_Query( array( 'post_type' => 'page', 'fields' => 'ids', 'posts_per_page' => -1 ) ) )->posts );
	}

	public function test_a_run_that_is_killed_at_a_page_queues_each_order_once(): void {
		$ids = array( $this->order( '2026-03-02T10:00:00Z' ), $this->order( '2026-03-02T11:00:00Z' ) );
		$id  = $this->backfills->start( '10', '2026-03-02', '2026-03-02', null, false );
		try {
			$this->db->transaction(
				function (): void {
					$this->backfills->feed( '10' );
					throw new RuntimeException( 'killed' );
				}
			);
		} catch ( RuntimeException $error ) {
			$this->assertSame( 'killed', $error->getMessage() );
		}
		$this->assertSame( array(), $this->queued() );
		$this->backfills->feed( '10' );
		$this->backfills->feed( '10' );
		$this->assertSame( $ids, $this->queued() );
		$this->assertSame( array( '1' ), array_unique( array_column( $this->db->rows( 'SELECT generation FROM {changes}' ), 'generation' ) ) );
		$this->assertSame( 2, $this->backfills->find( $id )['queued'] ?? null );
	}

	public function test_the_estimate_counts_three_calls_an_order_and_the_days_of_this_shops_share(): void {
		for ( $n = 0; $n < 4; $n++ ) {
			$this->order( '2026-03-02T10:00:00Z' );
		}
		$id = $this->backfills->start( '10', '2026-03-02', '2026-03-02', null, true );
		$this->assertSame( array( 4, 13, 1 ), array_values( array_intersect_key( $this->backfills->find( $id ) ?? array(), array( 'orders' => 1, 'estimated_calls' => 1, 'estimated_days' => 1 ) ) ) );
		$this->assertSame( array(), $this->queued() );
	}

	public function test_the_estimate_is_made_with_what_zoho_told_of_the_organisation(): void {
		$this->order( '2026-03-02T10:00:00Z' );
		$of = function ( array $settings ): array {
			$this->settings->change( $settings );
			$run = $this->backfills->find( $this->backfills->start( '10', '2026-03-02', '2026-03-02', null, true ) ) ?? array();
			return array( $run['estimated_minutes'], $run['estimated_days'], $run['calls_per_day'], $run['is_limit_known'] );
		};
		$this->assertSame( array( 1, 1, 2000, false ), $of( array() ) );
		$this->remote->learn( '10', array( 'calls_per_day' => 202 ) );
		$this->remote->learn( '11', array( 'calls_per_day' => 10000 ) );
		// Two of a day are left to past orders; four calls.
		$this->assertSame( array( 1, 2, 202, true ), $of( array() ) );
		$this->remote->learn( '10', array( 'calls_per_day' => 5000 ) );
		$this->assertSame( array( 1, 1, 5000, true ), $of( array( 'quota_share' => 5 ) ) );
		$this->assertSame( 1, $this->remote->version() );
	}

	public function test_a_run_of_another_organisation_rests(): void {
		$this->order( '2026-03-02T10:00:00Z' );
		$this->backfills->start( '10', '2026-03-02', '2026-03-02', null, false );
		$this->backfills->feed( '20' );
		$this->assertSame( array(), $this->queued() );
	}

	public function test_pages_that_are_booked_already_do_not_cost_a_poll_each(): void {
		$ids = array();
		for ( $n = 0; $n < 55; $n++ ) {
			$ids[] = $this->order( '2026-03-02T10:00:00Z' );
		}
		foreach ( array_slice( $ids, 0, 54 ) as $id ) {
			$this->db->execute( "INSERT INTO {links} (organization_id, object_type, object_id, kind, zoho_id) VALUES ('10', 'order', %s, 'invoice', '9')", $id );
		}
		$this->backfills->start( '10', '2026-03-02', '2026-03-02', null, false );
		$this->backfills->feed( '10' );
		$this->assertSame( array( $ids[54] ), $this->queued() );
	}
}
