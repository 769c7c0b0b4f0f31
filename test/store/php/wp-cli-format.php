<?php
// Stands in for WP-CLI's own printing.
namespace WP_CLI\Utils;

/** @param list<string> $fields */
function format_items( string $format, array $items, array $fields ): void {
	$rows = array_map( static fn( array $item ): array => array_intersect_key( $item, array_flip( $fields ) ), $items );
	if ( 'json' === $format ) {
		echo wp_json_encode( $rows ), "\n";
		return;
	}
	foreach ( array_merge( array( $fields ), array_map( 'array_values', $rows ) ) as $cells ) {
		echo implode( "\t", array_map( 'strval', $cells ) ), "\n";
	}
}
