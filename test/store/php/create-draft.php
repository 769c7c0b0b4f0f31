<?php
// What a shopper who opens the checkout leaves behind.
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
require $wp_path . '/wp-load.php';
$order = new WC_Order();
$order->set_status( 'checkout-draft' );
$order->save();
$order->set_billing_city( 'Springfield' );
$order->save();
echo $order->get_id();
