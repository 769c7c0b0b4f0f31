<?php
// The pairing code, as the button in wp-admin makes it for the administrator.
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
require $wp_path . '/wp-load.php';
wp_set_current_user( 1 );
global $wpdb;
echo ( new Storebooks\Worker\Pairing( $wpdb, new Storebooks\Worker\Worker_Secret() ) )->new_code();
