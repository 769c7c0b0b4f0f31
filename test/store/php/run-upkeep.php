<?php
// What WP-Cron runs once an hour.
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
require $wp_path . '/wp-load.php';
delete_option( 'storebooks_upkeep' );
do_action( 'storebooks_upkeep' );
