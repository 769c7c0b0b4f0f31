<?php
// Orders by WooCommerce's own code: through a cart and its checkout, and as the order screen makes them. Prints "id total" lines.
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
define( 'WOOCOMMERCE_CHECKOUT', true );
require $wp_path . '/wp-load.php';
$count = (int) $argv[2];
$kind  = $argv[3];
wc_load_cart();

function billing( int $n ): array {
	return array(
		'first_name' => 'Buyer',
		'last_name'  => "No $n",
		'address_1'  => '1 Main Street',
		'city'       => 'Sacramento',
		'state'      => 'CA',
		'postcode'   => '94203',
		'country'    => 'US',
		'email'      => "buyer$n@example.com",
		'phone'      => '555',
	);
}

function by_checkout( int $n ): WC_Order {
	WC()->cart->empty_cart();
	WC()->customer->set_props( array( 'billing_country' => 'US', 'billing_state' => 'CA', 'billing_postcode' => '94203', 'shipping_country' => 'US', 'shipping_state' => 'CA', 'shipping_postcode' => '94203' ) );
	foreach ( array( 'tea', 'cup', 'kettle' ) as $index => $sku ) {
		if ( 0 === $index || 0 === ( $n + $index ) % 2 ) {
			WC()->cart->add_to_cart( wc_get_product_id_by_sku( $sku ), 1 + $n % 3 );
		}
	}
	WC()->cart->calculate_totals();
	$data = array( 'payment_method' => 'cod', 'shipping_method' => WC()->session->get( 'chosen_shipping_methods' ), 'order_comments' => '' );
	foreach ( billing( $n ) as $field => $value ) {
		$data[ "billing_$field" ]  = $value;
		$data[ "shipping_$field" ] = $value;
	}
	$order = wc_get_order( WC()->checkout()->create_order( $data ) );
	$order->payment_complete( "t$n" );
	return $order;
}

function by_order_screen( int $n ): WC_Order {
	$order = wc_create_order( array( 'created_via' => 'admin' ) );
	$order->set_address( billing( $n ), 'billing' );
	$order->add_product( wc_get_product( wc_get_product_id_by_sku( 'cup' ) ), $n % 4 + 1 );
	$fee = new WC_Order_Item_Fee();
	$fee->set_name( 'Gift wrap' );
	$fee->set_total( '2.35' );
	$order->add_item( $fee );
	$order->set_payment_method( 'cod' );
	$order->calculate_totals();
	$order->update_status( 'processing' );
	return $order;
}

for ( $n = 1; $n <= $count; $n++ ) {
	$order = 'checkout' === $kind ? by_checkout( $n ) : by_order_screen( $n );
	echo $order->get_id(), ' ', $order->get_total(), "\n";
}
