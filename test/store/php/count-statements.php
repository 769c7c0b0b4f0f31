<?php
// One kind of change to an order in a request of its own; prints the plugin's statements in that request, shutdown included.
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
define( 'WOOCOMMERCE_CHECKOUT', true );
require $wp_path . '/wp-load.php';
$statements = array();
add_filter(
	'query',
	static function ( $sql ) use ( &$statements ) {
		if ( str_contains( $sql, 'storebooks' ) ) {
			$statements[] = trim( preg_replace( '/\s+/', ' ', $sql ) );
		}
		return $sql;
	}
);
register_shutdown_function(
	static function () use ( &$statements ): void {
		// Registered before WordPress's own shutdown has run its actions, so it waits behind it.
		register_shutdown_function(
			static function () use ( &$statements ): void {
				echo wp_json_encode( $statements );
			}
		);
	}
);
$order = 'checkout' === $argv[2] ? null : wc_get_order( (int) $argv[3] );
$kinds = array(
	'checkout' => static function (): void {
		wc_load_cart();
		WC()->cart->add_to_cart( wc_get_product_id_by_sku( 'tea' ), 2 );
		WC()->cart->calculate_totals();
		$id = WC()->checkout()->create_order( array( 'payment_method' => 'cod', 'billing_email' => 'a@example.com', 'billing_country' => 'US' ) );
		wc_get_order( $id )->payment_complete();
	},
	'status'   => static fn() => $order->update_status( 'completed' ),
	'refund'   => static fn() => wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => '1.00' ) ),
	'unrefund' => static fn() => $order->get_refunds()[0]->delete( true ),
	'trash'    => static fn() => $order->delete(),
	'delete'   => static fn() => $order->delete( true ),
);
$kinds[ $argv[2] ]();
