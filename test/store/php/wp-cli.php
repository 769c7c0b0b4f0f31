<?php
// `wp <command> …` as far as the plugin uses WP-CLI: commands by their names, flags, and how it prints.
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
require __DIR__ . '/wp-cli-format.php';

// Only then: WooCommerce has commands too, and they take all of WP-CLI.
early_filter( 'plugins_loaded', static fn() => define( 'WP_CLI', true ) );

/** Stands in for WP-CLI's own. */
final class WP_CLI {

	/** @var array<string, array{callable, array<string, mixed>}> */
	public static array $commands = array();

	public static function add_command( string $name, callable $command, array $args = array() ): bool {
		self::$commands[ $name ] = array( $command, $args );
		return true;
	}

	public static function line( string $text ): void {
		echo $text, "\n";
	}

	public static function success( string $text ): void {
		echo "Success: $text\n";
	}

	public static function error( string $text ): never {
		fwrite( STDERR, "Error: $text\n" );
		exit( 1 );
	}
}

require $wp_path . '/wp-load.php';

$words = array();
$flags = array();
foreach ( array_slice( $argv, 2 ) as $word ) {
	if ( ! str_starts_with( $word, '--' ) ) {
		$words[] = $word;
		continue;
	}
	list( $name, $value )      = explode( '=', $word . '=', 2 );
	$flags[ substr( $name, 2 ) ] = str_contains( $word, '=' ) ? substr( $value, 0, -1 ) : true;
}
if ( array( 'help', 'storebooks' ) === $words ) {
	echo wp_json_encode( array_map( static fn( array $command ): array => $command[1], WP_CLI::$commands ) );
	exit;
}
if ( isset( $flags['user'] ) ) {
	wp_set_current_user( get_user_by( 'login', $flags['user'] )->ID );
	unset( $flags['user'] );
}
$name = implode( ' ', array_slice( $words, 0, 2 ) );
if ( ! isset( WP_CLI::$commands[ $name ] ) ) {
	WP_CLI::error( "'$name' is not a registered wp command." );
}
list( $command, $about ) = WP_CLI::$commands[ $name ];
$known                   = array_column( $about['synopsis'], 'default', 'name' );
foreach ( array_diff_key( $flags, array_flip( array_column( $about['synopsis'], 'name' ) ) ) as $unknown => $value ) {
	WP_CLI::error( "unknown --$unknown parameter" );
}
$command( array_slice( $words, 2 ), $flags + $known );
