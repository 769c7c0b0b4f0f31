<?php
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
$wants_hpos = 'on' === $argv[2];
early_filter( 'woocommerce_enable_hpos_by_default_for_new_shops', static fn() => $wants_hpos );
early_filter( 'woocommerce_enable_setup_wizard', static fn() => false );
define( 'WP_ADMIN', true );
require $wp_path . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
wp_set_current_user( 1 );
foreach ( array( 'woocommerce/woocommerce.php', 'storebooks/storebooks.php' ) as $plugin ) {
	$result = activate_plugin( $plugin );
	if ( is_wp_error( $result ) && 'unexpected_output' !== $result->get_error_code() ) {
		fwrite( STDERR, $plugin . ': ' . $result->get_error_message() . "\n" );
		exit( 1 );
	}
}
