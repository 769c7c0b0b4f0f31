<?php
// A paid order taxed with a rate no Zoho organisation of the tests has.
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
require $wp_path . '/wp-load.php';
WC_Tax::_insert_tax_rate(
	array(
		'tax_rate_country'  => 'US',
		'tax_rate_state'    => 'NV',
		'tax_rate'          => '9.9900',
		'tax_rate_name'     => 'City',
		'tax_rate_priority' => 1,
	)
);
$order = wc_create_order();
$order->set_address( array( 'first_name' => 'Bob', 'last_name' => 'Ray', 'email' => 'bob@example.com', 'country' => 'US', 'state' => 'NV' ), 'billing' );
$order->add_product( wc_get_product( wc_get_product_id_by_sku( 'cup' ) ), 1 );
$order->calculate_totals();
$order->payment_complete();
echo $order->get_id();
