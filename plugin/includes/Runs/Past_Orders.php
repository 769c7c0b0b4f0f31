<?php
declare( strict_types = 1 );

namespace Storebooks\Runs;

use Automattic\WooCommerce\Utilities\OrderUtil;

/** Lists the orders of a range of the shop's days by their ids, on both order storages. */
final class Past_Orders {

	/**
	 * The next ids after the given one, ascending.
	 *
	 * @param string       $from     First day, yyyy-mm-dd in the shop's time zone.
	 * @param string       $to       Last day, included.
	 * @param list<string> $statuses Without "wc-"; none: no order.
	 * @return list<string>
	 */
	public function after( int $after_id, int $limit, string $from, string $to, array $statuses ): array {
		if ( array() === $statuses ) {
			return array();
		}
		$zone  = wp_timezone();
		$first = ( new \DateTimeImmutable( $from, $zone ) )->getTimestamp();
		$end   = ( new \DateTimeImmutable( $to, $zone ) )->modify( '+1 day' )->getTimestamp();
		$query = array(
			'type'         => 'shop_order',
			'status'       => $statuses,
			// Numbers are moments for WooCommerce, days would be read differently by the two storages.
			'date_created' => $first . '...' . ( $end - 1 ),
			'orderby'      => 'ID',
			'order'        => 'ASC',
			'limit'        => $limit,
			'return'       => 'ids',
		);
		$ids   = OrderUtil::custom_orders_table_usage_is_enabled() ? $this->in_orders_table( $query, $after_id ) : $this->in_posts( $query, $after_id );
		return array_map( 'strval', array_values( array_filter( $ids, 'is_scalar' ) ) );
	}

	/**
	 * @param array<string, mixed> $query
	 * @return array<mixed>
	 */
	private function in_orders_table( array $query, int $after_id ): array {
		$query['field_query'] = array(
			array(
				'field'   => 'id',
				'value'   => $after_id,
				'compare' => '>',
				'type'    => 'UNSIGNED',
			),
		);
		$ids                  = wc_get_orders( $query );
		return is_array( $ids ) ? $ids : array();
	}

	/**
	 * WP_Query has no such condition; nothing else is queried while this one is added.
	 *
	 * @param array<string, mixed> $query
	 * @return array<mixed>
	 */
	private function in_posts( array $query, int $after_id ): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$condition = static fn( string $where ): string => $where . $wpdb->prepare( " AND {$wpdb->posts}.ID > %d", $after_id ); // @phpstan-ignore argument.type (the name of a table)
		add_filter( 'posts_where', $condition );
		try {
			$ids = wc_get_orders( $query );
		} finally {
			remove_filter( 'posts_where', $condition );
		}
		return is_array( $ids ) ? $ids : array();
	}
}
