<?php
// Settings of the plugin, as PUT settings stores them; JSON.
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
require $wp_path . '/wp-load.php';
$contract = new Storebooks\Rest\Contract( WP_PLUGIN_DIR . '/storebooks/contract' );
( new Storebooks\Settings\Settings_Store( $contract, new Storebooks\Connection\Installation() ) )->change( json_decode( $argv[2], true ) );
