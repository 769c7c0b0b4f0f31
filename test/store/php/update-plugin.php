<?php
// Replaces the plugin as an uploaded zip does: WordPress's own upgrader, the same version over itself.
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
define( 'WP_ADMIN', true );
require $wp_path . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
wp_set_current_user( 1 );
$zip  = get_temp_dir() . 'storebooks-' . getmypid() . '.zip';
$from = WP_PLUGIN_DIR;
exec( 'cd ' . escapeshellarg( $from ) . ' && zip -q -r ' . escapeshellarg( $zip ) . ' storebooks', $output, $status );
if ( 0 !== $status ) {
	fwrite( STDERR, "zip failed\n" );
	exit( 1 );
}
sleep( 1 ); // Another second, so that the new files are newer.
$upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
$result   = $upgrader->install( $zip, array( 'overwrite_package' => true ) );
@unlink( $zip );
if ( true !== $result ) {
	fwrite( STDERR, 'the update failed: ' . ( is_wp_error( $result ) ? $result->get_error_message() : var_export( $result, true ) ) . "\n" );
	exit( 1 );
}
