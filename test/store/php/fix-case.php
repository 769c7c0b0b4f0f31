<?php
// A snapshot of WooCommerce made on a disk that ignores case may hold src/WpX.php where the class map says src/WPX.php.
$map = $argv[1] . '/wp-content/plugins/woocommerce/vendor/composer/jetpack_autoload_classmap.php';
foreach ( is_file( $map ) ? require $map : array() as $entry ) {
	$path = is_array( $entry ) ? $entry['path'] : $entry;
	if ( is_file( $path ) || ! is_dir( dirname( $path ) ) ) {
		continue;
	}
	foreach ( scandir( dirname( $path ) ) as $name ) {
		if ( 0 === strcasecmp( $name, basename( $path ) ) ) {
			rename( dirname( $path ) . '/' . $name, $path );
		}
	}
}
