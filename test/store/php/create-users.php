<?php
// A customer and a shop manager with the given password, and WooCommerce keys of the administrator that may only read or only write.
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
require $wp_path . '/wp-load.php';
global $wpdb;
foreach ( array( 'customer', 'shop_manager' ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => $argv[2], 'user_email' => "$role@example.com", 'role' => $role ) );
}
$keys = array();
foreach ( array( 'read', 'write' ) as $permissions ) {
	$key    = 'ck_' . wc_rand_hash();
	$secret = 'cs_' . wc_rand_hash();
	$wpdb->insert(
		$wpdb->prefix . 'woocommerce_api_keys',
		array(
			'user_id'         => 1,
			'description'     => $permissions,
			'permissions'     => $permissions,
			'consumer_key'    => wc_api_hash( $key ),
			'consumer_secret' => $secret,
			'truncated_key'   => substr( $key, -7 ),
		)
	);
	$keys[ $permissions ] = array( 'consumerKey' => $key, 'consumerSecret' => $secret );
}
echo wp_json_encode( $keys );
