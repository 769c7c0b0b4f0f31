<?php
declare( strict_types = 1 );

namespace Storebooks\Changes;

use Storebooks\Install\Database;
use Storebooks\Install\Options;

/**
 * Finds orders that changed while no listener ran: while the plugin's files were being replaced, while it was switched
 * off, or because PHP was killed between the order's save and ours. Compares WooCommerce's own date of the last change
 * with the row; recording one order too many costs a claim and no call to Zoho.
 */
final class Catch_Up {

	/** Until when everything was looked at, unix seconds. */
	private const UNTIL_OPTION = 'storebooks_caught_up';

	/** Requests that began before the last look may still have been saving. */
	private const OVERLAP_S = 600;

	/** An update takes no longer; what is older was seen by the hourly look. */
	private const FIRST_S = 3600;

	private const PAGE = 200;

	public function __construct( private Database $db, private Changes_Table $changes ) {}

	/** Records every order that was changed since the last look and has no row as young as the change. */
	public function run(): void {
		$now   = time();
		$since = Options::integer( self::UNTIL_OPTION, $now - self::FIRST_S ) - self::OVERLAP_S;
		for ( $page = 1; ; $page++ ) {
			$orders = wc_get_orders(
				array(
					'type'          => 'shop_order',
					'status'        => array_diff( array_keys( wc_get_order_statuses() ), array( 'wc-checkout-draft' ) ),
					'date_modified' => '>=' . $since,
					'orderby'       => 'ID',
					'order'         => 'ASC',
					'limit'         => self::PAGE,
					'paged'         => $page,
				)
			);
			foreach ( is_array( $orders ) ? $orders : array() as $order ) {
				if ( ! $this->is_recorded( $order ) ) {
					$this->changes->upsert( 'order', (string) $order->get_id() );
				}
			}
			if ( ! is_array( $orders ) || count( $orders ) < self::PAGE ) {
				break;
			}
		}
		update_option( self::UNTIL_OPTION, $now, false );
	}

	/** WooCommerce's date has whole seconds of the web server's clock, the row's the database's milliseconds. */
	private function is_recorded( \WC_Order $order ): bool {
		$modified   = $order->get_date_modified();
		$changed_at = $this->db->value( 'SELECT changed_at FROM {changes} WHERE object_type = %s AND object_id = %s', 'order', (string) $order->get_id() );
		return null !== $changed_at && null !== $modified && intdiv( (int) $changed_at, 1000 ) >= $modified->getTimestamp() - 2;
	}
}
