<?php
// The part of WP-CLI the plugin uses, for PHPStan.
namespace {
	class WP_CLI {
		/** @param array<string, mixed> $args */
		public static function add_command( string $name, callable $command, array $args = array() ): bool {}
		public static function line( string $text ): void {}
		public static function success( string $text ): void {}
		public static function error( string $text ): never {}
	}
}
namespace WP_CLI\Utils {
	/**
	 * @param list<array<string, string|int|null>> $items
	 * @param list<string>                         $fields
	 */
	function format_items( string $format, array $items, array $fields ): void {}
}
