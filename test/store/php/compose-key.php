<?php
// A WooCommerce key for the worker, in the files it reads; run by wp-cli as the administrator.
global $wpdb;
$key    = 'ck_' . wc_rand_hash();
$secret = 'cs_' . wc_rand_hash();
$wpdb->insert(
	$wpdb->prefix . 'woocommerce_api_keys',
	array(
		'user_id'         => get_current_user_id(),
		'description'     => 'Storebooks',
		'permissions'     => 'read_write',
		'consumer_key'    => wc_api_hash( $key ),
		'consumer_secret' => $secret,
		'truncated_key'   => substr( $key, -7 ),
	)
);
file_put_contents( '/run/storebooks/consumer_key', $key );
file_put_contents( '/run/storebooks/consumer_secret', $secret );
