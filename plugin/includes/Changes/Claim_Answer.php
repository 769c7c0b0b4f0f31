<?php
declare( strict_types = 1 );

namespace Storebooks\Changes;

use Storebooks\Connection\Connection_Store;
use Storebooks\Connection\Remote_Table;
use Storebooks\Links\Links_Table;
use Storebooks\Settings\Settings_Store;

/**
 * Everything a worker needs for one order in one answer: the order, its refunds, its links, the versions.
 *
 * @phpstan-import-type Row from Changes_Table
 */
final class Claim_Answer {

	/** Owners of the items of lines that are no product, as the worker names them. */
	private const GENERIC_ITEMS = array( 'shipping', 'fee' );

	public function __construct(
		private Order_Reader $orders,
		private Changes_Table $changes,
		private Links_Table $links,
		private Settings_Store $settings,
		private Connection_Store $connection,
		private Remote_Table $remote
	) {}

	/**
	 * The contract's claim for a row that was just claimed. The generation was read before the order is (DESIGN §5).
	 *
	 * @param Row $row With now_ms.
	 * @return array<string, mixed>
	 * @throws Unreadable_Order When WooCommerce does not answer the order.
	 */
	public function build( array $row ): array {
		$type  = (string) $row['object_type'];
		$id    = (string) $row['object_id'];
		$order = 'order' === $type ? $this->orders->order( $id ) : null;
		if ( 'order' === $type && null === $order && 'permanent' !== $row['deleted'] ) {
			throw new Unreadable_Order( 'The order does not exist, but no deletion was seen.', 'woocommerce_rest_shop_order_invalid_id' );
		}
		$deleted = null;
		if ( null === $order ) {
			$deleted = 'order' === $type ? 'permanent' : $row['deleted'];
		} elseif ( 'trash' === ( $order['status'] ?? '' ) ) {
			$deleted = 'trash';
		}
		$now = (int) $row['now_ms'];
		return array(
			'ref'               => array(
				'object_type' => $type,
				'object_id'   => $id,
			),
			'token'             => (string) $row['claim_token'],
			'lease_ms'          => max( 0, (int) $row['claim_until'] - $now ),
			'generation'        => (int) $row['claim_generation'],
			'reference'         => $row['reference'] ?? $this->changes->freeze_reference( $type, $id, $this->reference( $order, $id ) ),
			'lane'              => $row['lane'],
			'attempts'          => (int) $row['attempts'],
			'unresolved_for_ms' => null === $row['unresolved_since'] ? null : min( 2147483647, max( 0, $now - (int) $row['unresolved_since'] ) ),
			'second_look'       => null !== $row['second_look_at'] && (int) $row['second_look_at'] <= $now,
			'intent'            => null === $row['intent'] ? null : json_decode( $row['intent'] ),
			'replay'            => '1' === $row['is_replay'],
			'deleted'           => $deleted,
			'order'             => $order,
			'refunds'           => null === $order ? array() : $this->orders->refunds( $id ),
			'decimals'          => wc_get_price_decimals(),
			'organization_id'   => $this->connection->organization_id(),
			'links'             => $this->links_for( $id, $order ),
			'settings_version'  => $this->settings->version(),
			'reference_version' => $this->remote->version(),
		);
	}

	/**
	 * `<store code>-<number>`, with the id where a plugin numbers orders otherwise: numbers can then repeat.
	 *
	 * @param array<string, mixed>|null $order
	 */
	private function reference( ?array $order, string $id ): string {
		$number = $order['number'] ?? '';
		$number = is_scalar( $number ) && '' !== (string) $number ? (string) $number : $id;
		$number = substr( (string) preg_replace( '/[^0-9A-Za-z_.\/-]/', '', $number ), 0, 40 );
		$code   = $this->settings->get()['store_code'];
		return $number === $id ? "$code-$id" : "$code-$number-$id";
	}

	/**
	 * @param array<string, mixed>|null $order
	 * @return list<array<string, mixed>>
	 */
	private function links_for( string $id, ?array $order ): array {
		$billing  = is_array( $order['billing'] ?? null ) ? $order['billing'] : array();
		$email    = is_string( $billing['email'] ?? null ) ? strtolower( trim( $billing['email'] ) ) : '';
		$customer = $order['customer_id'] ?? 0;
		$lines    = is_array( $order['line_items'] ?? null ) ? $order['line_items'] : array();
		$items    = self::GENERIC_ITEMS;
		$named    = false;
		foreach ( $lines as $line ) {
			$ids = array();
			foreach ( array( 'product_id', 'variation_id' ) as $key ) {
				if ( is_array( $line ) && is_scalar( $line[ $key ] ?? null ) && (int) $line[ $key ] > 0 ) {
					$ids[] = (string) $line[ $key ];
				}
			}
			$named = $named || array() === $ids;
			array_push( $items, ...$ids );
		}
		return $this->links->for_order(
			$this->connection->organization_id() ?? '',
			$id,
			is_scalar( $customer ) ? (string) $customer : '0',
			hash( 'sha256', $email ),
			array_values( array_unique( $items ) ),
			$named
		);
	}
}
