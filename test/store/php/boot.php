<?php
// Loads WordPress for a script of its own process: require it after $wp_path is set.
error_reporting( E_ALL );
ini_set( 'display_errors', 'stderr' );
define( 'WP_DISABLE_FATAL_ERROR_HANDLER', true );
preg_match( "~define\('WP_HOME', '([^']+)'\)~", file_get_contents( $wp_path . '/wp-config.php' ), $found );
$parts   = parse_url( $found[1] );
$_SERVER = array_merge(
	$_SERVER,
	array(
		'HTTP_HOST'       => $parts['host'] . ':' . ( $parts['port'] ?? 80 ),
		'SERVER_NAME'     => $parts['host'],
		'SERVER_PORT'     => (string) ( $parts['port'] ?? 80 ),
		'SERVER_PROTOCOL' => 'HTTP/1.1',
		'REQUEST_METHOD'  => 'GET',
		'REQUEST_URI'     => '/',
		'REMOTE_ADDR'     => '203.0.113.9',
		'SCRIPT_NAME'     => '/index.php',
		'PHP_SELF'        => '/index.php',
	)
);

/** Sets a filter before WordPress is loaded. */
function early_filter( string $hook, callable $callback ): void {
	$GLOBALS['wp_filter'][ $hook ][10][] = array(
		'function'      => $callback,
		'accepted_args' => 1,
	);
}
