<?php
// For php -S: files as they are, everything else to WordPress. What was asked for is written down: php -S itself is silent about it.
file_put_contents( __DIR__ . '/requests.log', $_SERVER['REQUEST_METHOD'] . ' ' . $_SERVER['REQUEST_URI'] . "\n", FILE_APPEND );
$path = rawurldecode( (string) ( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) ?: '/' ) );
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if ( ! str_contains( $path, '..' ) && '/' !== $path ) {
	if ( is_file( $file ) ) {
		return false;
	}
	if ( is_dir( $file ) && is_file( rtrim( $file, '/' ) . '/index.php' ) ) {
		if ( str_ends_with( $path, '/' ) ) {
			return false;
		}
		header( 'Location: ' . $path . '/', true, 301 );
		exit;
	}
}
$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
unset( $_SERVER['PATH_INFO'] );
chdir( $_SERVER['DOCUMENT_ROOT'] );
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
