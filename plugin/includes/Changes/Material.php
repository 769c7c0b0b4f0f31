<?php
declare( strict_types = 1 );

namespace Storebooks\Changes;

use Storebooks\Connection\Connection_Store;
use Storebooks\Connection\Remote_Index;
use Storebooks\Connection\Remote_Table;
use Storebooks\Links\Links_Table;
use Storebooks\Settings\Settings_Store;

/**
 * One order or customer as the store holds it, with everything a worker needs to say what the books should hold: the
 * contract's material, for a claim and for a preview.
 */
final class Material {

	/** Owners of the items of lines that are no product, as the worker names them. */
	private const GENERIC_ITEMS = array( 'shipping', 'fee' );

	public function __construct(
		private Order_Reader $orders,
		private Shop_Filters $filters,
		private Links_Table $links,
		private Settings_Store $settings,
		private Connection_Store $connection,
		private Remote_Table $remote,
		private Remote_Index $index
	) {}

	/**
	 * The material of an order; `order` is null where there is none any more.
	 *
	 * @return array<string, mixed>
	 * @throws Unreadable_Order When WooCommerce refuses to answer it.
	 */
	public function of_order( string $id ): array {
		$read  = $this->orders->order( $id );
		$order = $read;
		$skip  = false;
		if ( null !== $read ) {
			$object = wc_get_order( (int) $id );
			if ( $object instanceof \WC_Order ) {
				$skip  = $this->filters->skips( $object );
				$order = $this->filters->sale( $read, $object );
			}
		}
		$deleted = null === $read ? 'permanent' : null;
		if ( 'trash' === ( $read['status'] ?? '' ) ) {
			$deleted = 'trash';
		}
		return array(
			'reference' => $this->reference( $read, $id ),
			'deleted'   => $deleted,
			'skip'      => $skip,
			'order'     => $order,
			'refunds'   => null === $read ? array() : $this->orders->refunds( $id ),
			'customer'  => null,
			'links'     => $this->links_of_order( $id, $order ),
			'contacts'  => $this->contacts( array( self::email( $order['billing'] ?? null ) ) ),
		) + $this->common( 'order', $id );
	}

	/**
	 * The material of a customer's own change; `customer` is null where there is none any more.
	 *
	 * @return array<string, mixed>
	 * @throws Unreadable_Order When WooCommerce refuses to answer it.
	 */
	public function of_customer( string $id ): array {
		$customer = $this->orders->customer( $id );
		return array(
			'reference' => $this->reference( null, $id ),
			'deleted'   => null === $customer ? 'permanent' : null,
			'skip'      => false,
			'order'     => null,
			'refunds'   => array(),
			'customer'  => $customer,
			'links'     => $this->links->for_customer( $this->connection->organization_id() ?? '', $id ),
			'contacts'  => $this->contacts( array( self::email( $customer ), self::email( $customer['billing'] ?? null ) ) ),
		) + $this->common( 'customer', $id );
	}

	/** @return array<string, mixed> */
	private function common( string $type, string $id ): array {
		return array(
			'ref'               => array(
				'object_type' => $type,
				'object_id'   => $id,
			),
			'decimals'          => wc_get_price_decimals(),
			'time_zone'         => wp_timezone_string(),
			'today'             => current_datetime()->format( 'Y-m-d' ),
			'organization_id'   => $this->connection->organization_id(),
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
	 * @param list<string> $emails
	 * @return array{fresh: bool, candidates: list<mixed>}
	 */
	private function contacts( array $emails ): array {
		$organization_id = $this->connection->organization_id() ?? '';
		return array(
			'fresh'      => $this->index->is_fresh( $organization_id ),
			'candidates' => $this->index->contacts_with( $organization_id, $emails ),
		);
	}

	/**
	 * @param array<string, mixed>|null $order
	 * @return list<array<string, mixed>>
	 */
	private function links_of_order( string $id, ?array $order ): array {
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
			hash( 'sha256', self::email( $order['billing'] ?? null ) ),
			array_values( array_unique( $items ) ),
			$named
		);
	}

	/** The e-mail address in an address or customer as guests and contacts are found by it. */
	private static function email( mixed $holder ): string {
		$email = is_array( $holder ) ? $holder['email'] ?? '' : '';
		return is_string( $email ) ? Remote_Index::normal( $email ) : '';
	}
}
