<?php
declare( strict_types = 1 );

namespace Storebooks\Install;

/** WordPress's options with the type they are kept in; anything else counts as not there. */
final class Options {

	public static function integer( string $name, int $otherwise = 0 ): int {
		$value = get_option( $name, $otherwise );
		return is_scalar( $value ) ? (int) $value : $otherwise;
	}

	/** @return array<string, mixed> */
	public static function map( string $name ): array {
		$value = get_option( $name );
		/** @var array<string, mixed> $map */
		$map = is_array( $value ) ? $value : array();
		return $map;
	}
}
