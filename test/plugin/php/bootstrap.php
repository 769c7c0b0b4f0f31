<?php
// PHPUnit inside a real WordPress ($STOREBOOKS_WP); with WooCommerce where that shop has it, else with the plugin's classes alone.
declare( strict_types = 1 );

$wp_path = (string) getenv( 'STOREBOOKS_WP' );
require dirname( __DIR__, 2 ) . '/store/php/boot.php';
// WordPress's files set globals as if they were loaded at top level.
foreach ( array( 'wpdb', 'wp', 'wp_query', 'wp_filter', 'wp_object_cache', 'table_prefix' ) as $name ) {
	global $$name;
}
require $wp_path . '/wp-load.php';

spl_autoload_register(
	static function ( string $name ): void {
		$file = WP_PLUGIN_DIR . '/storebooks/includes/' . str_replace( '\\', '/', substr( $name, 11 ) ) . '.php';
		if ( str_starts_with( $name, 'Storebooks\\' ) && is_file( $file ) ) {
			require_once $file;
		}
	}
);
( new Storebooks\Install\Schema( new Storebooks\Install\Database( $wpdb ) ) )->ensure();
