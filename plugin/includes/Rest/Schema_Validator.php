<?php
declare( strict_types = 1 );

namespace Storebooks\Rest;

/**
 * Checks a JSON document against a schema of the contract, with the same verdict as zod. WordPress's own validator
 * coerces ("5" is an integer to it), so this walks the document by its JSON types and leaves only the keywords of a
 * single value to WordPress (DESIGN §9).
 */
final class Schema_Validator {

	/**
	 * The first fault, as a path such as "links[2].zoho_id", or null when the document is valid.
	 *
	 * @param mixed                $value  As json_decode() without associative arrays answers it.
	 * @param array<mixed>         $schema
	 */
	public function fault( mixed $value, array $schema, string $path = '' ): ?string {
		$branches = $schema['anyOf'] ?? $schema['oneOf'] ?? null;
		if ( is_array( $branches ) ) {
			foreach ( $branches as $branch ) {
				if ( is_array( $branch ) && null === $this->fault( $value, $branch, $path ) ) {
					return null;
				}
			}
			return self::at( $path );
		}
		$type = $schema['type'] ?? null;
		if ( is_string( $type ) && ! self::has_type( $value, $type ) ) {
			return self::at( $path );
		}
		if ( $value instanceof \stdClass ) {
			return $this->object_fault( (array) $value, $schema, $path );
		}
		if ( is_array( $value ) ) {
			return $this->list_fault( $value, $schema, $path );
		}
		if ( isset( $schema['enum'] ) && is_array( $schema['enum'] ) && ! in_array( $value, $schema['enum'], true ) ) {
			return self::at( $path );
		}
		if ( ! is_string( $type ) || 'null' === $type ) {
			return null;
		}
		if ( is_string( $value ) && ! self::fits( $value, $schema ) ) {
			return self::at( $path );
		}
		return is_wp_error( rest_validate_value_from_schema( $value, $schema, self::at( $path ) ) ) ? self::at( $path ) : null;
	}

	/**
	 * The pattern as JavaScript reads it: "$" is the very end, not also before a last line break.
	 *
	 * @param array<mixed> $schema
	 */
	private static function fits( string $value, array $schema ): bool {
		return ! is_string( $schema['pattern'] ?? null ) || 1 === preg_match( '#' . str_replace( '#', '\\#', $schema['pattern'] ) . '#uD', $value );
	}

	/**
	 * @param array<mixed> $value
	 * @param array<mixed> $schema
	 */
	private function object_fault( array $value, array $schema, string $path ): ?string {
		$properties = is_array( $schema['properties'] ?? null ) ? $schema['properties'] : array();
		foreach ( is_array( $schema['required'] ?? null ) ? $schema['required'] : array() as $name ) {
			if ( is_string( $name ) && ! array_key_exists( $name, $value ) ) {
				return self::at( "$path.$name" );
			}
		}
		foreach ( $value as $name => $entry ) {
			$child = $properties[ $name ] ?? self::schema_of_other( (string) $name, $schema );
			if ( false === $child ) {
				return self::at( "$path.$name" );
			}
			$fault = is_array( $child ) ? $this->fault( $entry, $child, "$path.$name" ) : null;
			if ( null !== $fault ) {
				return $fault;
			}
		}
		return null;
	}

	/** @param array<mixed> $schema */
	private static function schema_of_other( string $name, array $schema ): mixed {
		foreach ( is_array( $schema['patternProperties'] ?? null ) ? $schema['patternProperties'] : array() as $pattern => $child ) {
			if ( self::fits( $name, array( 'pattern' => $pattern ) ) ) {
				return $child;
			}
		}
		return $schema['additionalProperties'] ?? true;
	}

	/**
	 * @param array<mixed> $value
	 * @param array<mixed> $schema
	 */
	private function list_fault( array $value, array $schema, string $path ): ?string {
		if ( count( $value ) > ( $schema['maxItems'] ?? PHP_INT_MAX ) || count( $value ) < ( $schema['minItems'] ?? 0 ) ) {
			return self::at( $path );
		}
		if ( is_array( $schema['items'] ?? null ) ) {
			foreach ( $value as $index => $entry ) {
				$fault = $this->fault( $entry, $schema['items'], "{$path}[$index]" );
				if ( null !== $fault ) {
					return $fault;
				}
			}
		}
		return null;
	}

	private static function has_type( mixed $value, string $type ): bool {
		return match ( $type ) {
			'object'  => $value instanceof \stdClass,
			'array'   => is_array( $value ),
			'string'  => is_string( $value ),
			'integer' => is_int( $value ) || ( is_float( $value ) && floor( $value ) === $value ),
			'number'  => is_int( $value ) || is_float( $value ),
			'boolean' => is_bool( $value ),
			'null'    => null === $value,
			default   => false,
		};
	}

	private static function at( string $path ): string {
		return '' === $path ? 'body' : ltrim( $path, '.' );
	}
}
