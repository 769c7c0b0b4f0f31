<?php
declare( strict_types = 1 );

namespace Storebooks\Cli;

/** Arguments and flags that several commands have, as WP-CLI describes them. */
final class Synopsis {

	/** @return array<string, mixed> */
	public static function flag( string $name, string $description, bool $has_value = true ): array {
		return array(
			'type'        => $has_value ? 'assoc' : 'flag',
			'name'        => $name,
			'description' => $description,
			'optional'    => true,
		);
	}

	/** @return array<string, mixed> */
	public static function argument( string $name, string $description, bool $is_optional = false, bool $is_repeating = false ): array {
		return array(
			'type'        => 'positional',
			'name'        => $name,
			'description' => $description,
			'optional'    => $is_optional,
			'repeating'   => $is_repeating,
		);
	}

	/** @return array<string, mixed> */
	public static function format(): array {
		return array(
			'default' => 'table',
			'options' => array( 'table', 'json', 'csv', 'yaml' ),
		) + self::flag( 'format', 'How to print it.' );
	}
}
