<?php
// The plugin's main file in a WordPress without WooCommerce: its notice, its tables, its routes.
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
early_filter( 'pre_option_active_plugins', static fn() => array( 'storebooks/storebooks.php' ) );
require $wp_path . '/wp-load.php';
global $wpdb;
wp_set_current_user( 1 );
ob_start();
do_action( 'admin_notices' );
$notice = ob_get_clean();
$routes = array_filter( array_keys( rest_get_server()->get_routes() ), static fn( $route ) => str_contains( $route, 'storebooks' ) );
echo wp_json_encode(
	array(
		'notice' => $notice,
		'tables' => (string) count( $wpdb->get_col( "SHOW TABLES LIKE '%storebooks%'" ) ),
		'routes' => (string) count( $routes ),
	)
);
