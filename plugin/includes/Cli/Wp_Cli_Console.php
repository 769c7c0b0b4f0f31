<?php
declare( strict_types = 1 );

namespace Storebooks\Cli;

/** The terminal of WP-CLI. */
final class Wp_Cli_Console implements Console {

	public function line( string $text ): void {
		\WP_CLI::line( $text );
	}

	public function success( string $text ): void {
		\WP_CLI::success( $text );
	}

	public function rows( array $rows, array $columns, string $format ): void {
		\WP_CLI\Utils\format_items( $format, $rows, $columns );
	}

	public function read(): string {
		return trim( (string) fgets( STDIN ) );
	}

	public function wait( int $seconds ): void {
		sleep( $seconds );
	}
}
