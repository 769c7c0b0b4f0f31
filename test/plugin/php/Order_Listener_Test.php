<?php
declare( strict_types = 1 );

use PHPUnit\Framework\TestCase;
use Storebooks\Changes\Changes_Table;
use Storebooks\Changes\Order_Listener;
use Storebooks\Install\Database;

/** What happens to an order, and what the table of changes says of it; on the order storage the shop was made with. */
final class Order_Listener_Test extends TestCase {

	private Database $db;

	protected function setUp(): void {
		if ( ! class_exists( 'WooCommerce' ) ) {
			$this->markTestSkipped( 'needs WooCommerce' );
		}
		global $wpdb;
		$this->db = new Database( $wpdb );
		$this->db->execute( 'DELETE FROM {changes}' );
	}

	/** Runs something as a request of its own: a listener of its own, and its end. */
	private function in_a_request( callable $work ): mixed {
		foreach ( array_keys( $GLOBALS['wp_filter'] ) as $hook ) {
			foreach ( $GLOBALS['wp_filter'][ $hook ]->callbacks as $priority => $callbacks ) {
				foreach ( $callbacks as $callback ) {
					if ( is_array( $callback['function'] ) && $callback['function'][0] instanceof Order_Listener ) {
						remove_filter( $hook, $callback['function'], $priority );
					}
				}
			}
		}
		$listener = new Order_Listener( new Changes_Table( $this->db ) );
		$listener->register();
		$result = $work();
		$listener->record_again();
		return $result;
	}

	private function order( string $status = 'processing' ): WC_Order {
		return $this->in_a_request(
			static function () use ( $status ): WC_Order {
				$order = wc_create_order();
				$order->add_product( wc_get_product( wc_get_product_id_by_sku( 'cup' ) ), 2 );
				$order->calculate_totals();
				$order->set_status( $status );
				$order->save();
				return $order;
			}
		);
	}

	/** @return array{generation: int, deleted: string|null} */
	private function row( int $id ): array {
		$row = $this->db->row( "SELECT generation, deleted FROM {changes} WHERE object_type = 'order' AND object_id = %s", (string) $id );
		return array(
			'generation' => (int) ( $row['generation'] ?? 0 ),
			'deleted'    => $row['deleted'] ?? null,
		);
	}

	/** Whether it is recorded, and with which mark of deletion. */
	private function assert_recorded( WC_Order $order, callable $work, ?string $deleted = null ): void {
		$id     = $order->get_id();
		$before = $this->row( $id )['generation'];
		$this->in_a_request( $work );
		$after = $this->row( $id );
		$this->assertGreaterThan( $before, $after['generation'] );
		$this->assertLessThanOrEqual( $before + 2, $after['generation'] );
		$this->assertSame( $deleted, $after['deleted'] );
	}

	public function test_a_new_order_is_recorded(): void {
		$this->assertGreaterThan( 0, $this->row( $this->order()->get_id() )['generation'] );
	}

	public function test_a_checkout_in_progress_is_not(): void {
		$draft = $this->in_a_request(
			static function (): WC_Order {
				$order = new WC_Order();
				$order->set_status( 'checkout-draft' );
				$order->save();
				$order->set_billing_city( 'Springfield' );
				$order->save();
				return $order;
			}
		);
		$this->assertSame( 0, $this->row( $draft->get_id() )['generation'] );
		$this->in_a_request( static fn() => wc_get_order( $draft->get_id() )->delete( true ) );
		$this->assertSame( 0, $this->row( $draft->get_id() )['generation'] );
	}

	public function test_a_draft_that_becomes_an_order_is(): void {
		$draft = new WC_Order();
		$draft->set_status( 'checkout-draft' );
		$draft->save();
		$this->assert_recorded( $draft, static fn() => wc_get_order( $draft->get_id() )->update_status( 'processing' ) );
	}

	public function test_a_changed_status_a_changed_address_and_a_bare_save_are(): void {
		$order = $this->order();
		$this->assert_recorded( $order, static fn() => $order->update_status( 'completed' ) );
		$this->assert_recorded(
			$order,
			static function () use ( $order ): void {
				$order->set_billing_city( 'Elsewhere' );
				$order->save();
			}
		);
		$this->assert_recorded( $order, static fn() => $order->save() );
	}

	public function test_a_note_is_not(): void {
		$order  = $this->order();
		$before = $this->row( $order->get_id() );
		$this->in_a_request( static fn() => $order->add_order_note( 'hello' ) );
		$this->assertSame( $before, $this->row( $order->get_id() ) );
	}

	public function test_a_refund_and_its_deletion_mark_the_order(): void {
		$order = $this->order();
		$this->assert_recorded( $order, static fn() => wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => '1.00' ) ) );
		$refund = wc_get_order( $order->get_id() )->get_refunds()[0];
		$this->assert_recorded( $order, static fn() => $refund->delete( true ) );
	}

	public function test_the_trash_the_way_back_and_the_deletion_are_told_apart(): void {
		$order = $this->order();
		$id    = $order->get_id();
		$this->assert_recorded( $order, static fn() => $order->delete(), 'trash' );
		$trashed = wc_get_order( $id );
		$this->assert_recorded(
			$trashed,
			static function () use ( $trashed ): void {
				if ( method_exists( $trashed, 'untrash' ) ) {
					$trashed->untrash();
				} else {
					wp_untrash_post( $trashed->get_id() );
				}
			}
		);
		$again = wc_get_order( $id );
		$this->assert_recorded( $again, static fn() => $again->delete( true ), 'permanent' );
	}

	public function test_a_status_set_to_trash_is_seen(): void {
		$order = $this->order();
		$this->assert_recorded(
			$order,
			static function () use ( $order ): void {
				$order->set_status( 'trash' );
				$order->save();
			}
		);
	}

	public function test_every_order_of_an_import_is(): void {
		$made = array();
		$this->in_a_request(
			static function () use ( &$made ): void {
				foreach ( range( 1, 5 ) as $number ) {
					$order = new WC_Order();
					$order->set_created_via( 'import' );
					$order->set_date_created( '2026-01-0' . $number );
					$order->set_status( 'completed' );
					$order->save();
					$made[] = $order->get_id();
				}
			}
		);
		foreach ( $made as $id ) {
			$this->assertGreaterThan( 0, $this->row( $id )['generation'] );
		}
	}

	public function test_the_list_of_posts_trashes_and_deletes_by_itself(): void {
		$order = $this->order();
		$id    = $order->get_id();
		if ( 'shop_order' !== get_post_type( $id ) ) {
			// Not an order to the list of posts, and nothing the plugin should see.
			$before = $this->row( $id );
			$this->in_a_request( static fn() => wp_trash_post( $id ) );
			$this->assertSame( $before, $this->row( $id ) );
			return;
		}
		$this->assert_recorded( $order, static fn() => wp_trash_post( $id ), 'trash' );
		$this->assert_recorded( $order, static fn() => wp_untrash_post( $id ) );
		$this->assert_recorded( $order, static fn() => wp_delete_post( $id, true ), 'permanent' );
	}

	public function test_the_hourly_look_finds_an_order_no_hook_told_of_but_no_draft(): void {
		$order = $this->order();
		$draft = new WC_Order();
		$draft->set_status( 'checkout-draft' );
		$draft->save();
		$this->db->execute( 'DELETE FROM {changes}' );
		delete_option( 'storebooks_caught_up' );
		$look = new Storebooks\Changes\Catch_Up( $this->db, new Changes_Table( $this->db ) );
		$look->run();
		$this->assertSame( array( 1, 0 ), array( $this->row( $order->get_id() )['generation'], $this->row( $draft->get_id() )['generation'] ) );
		$look->run();
		$this->assertSame( 1, $this->row( $order->get_id() )['generation'] );
	}

	public function test_erasing_personal_data_is_seen(): void {
		$order = $this->order();
		$this->assert_recorded( $order, static fn() => WC_Privacy_Erasers::remove_order_personal_data( $order ) );
	}
}
