<?php
// Paid orders of one day, as they stood before the plugin came: day, count, status, pieces of tea (1). Prints their ids.
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
require $wp_path . '/wp-load.php';
$ids = array();
for ( $count = (int) $argv[3]; $count > 0; $count-- ) {
	$order = new WC_Order();
	$order->add_product( wc_get_product( wc_get_product_id_by_sku( 'tea' ) ), (int) ( $argv[5] ?? 1 ) );
	$order->set_billing_first_name( 'Ann' );
	$order->set_billing_last_name( 'Lee' );
	$order->set_billing_email( 'ann@example.com' );
	$order->set_payment_method( 'cod' );
	$order->set_status( $argv[4] );
	if ( in_array( $argv[4], wc_get_is_paid_statuses(), true ) ) {
		$order->set_date_paid( $argv[2] . 'T12:05:00Z' );
	}
	$order->set_date_created( $argv[2] . 'T12:00:00Z' );
	$order->set_date_modified( $argv[2] . 'T12:00:00Z' );
	$order->calculate_totals( false );
	$order->save();
	$ids[] = (string) $order->get_id();
}
echo wp_json_encode( $ids );
