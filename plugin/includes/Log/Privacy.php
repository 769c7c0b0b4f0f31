<?php
declare( strict_types = 1 );

namespace Storebooks\Log;

use Storebooks\Links\Links_Table;

/**
 * WordPress's tools for personal data (DESIGN §4): the export tells what was sent to Zoho for a person's orders, the
 * erasure forgets bodies and what the log says in words. Which order became which invoice stays: it is the record that
 * nothing is booked twice, and the books themselves are Zoho's and the accountant's.
 */
final class Privacy {

	private const PAGE = 20;

	public function __construct( private Log_Table $log, private Log_Bodies_Table $bodies, private Links_Table $links ) {}

	public function register(): void {
		add_filter( 'wp_privacy_personal_data_exporters', array( $this, 'add_exporter' ) );
		// Before WooCommerce's own, which may take the address from the orders by which they are found.
		add_filter( 'wp_privacy_personal_data_erasers', array( $this, 'add_eraser' ), PHP_INT_MAX );
	}

	/**
	 * @param array<string, mixed> $exporters
	 * @return array<string, mixed>
	 */
	public function add_exporter( array $exporters ): array {
		$exporters['storebooks'] = array(
			'exporter_friendly_name' => __( 'Storebooks: what was sent to Zoho Books', 'storebooks' ),
			'callback'               => array( $this, 'export' ),
		);
		return $exporters;
	}

	/**
	 * @param array<string, mixed> $erasers
	 * @return array<string, mixed>
	 */
	public function add_eraser( array $erasers ): array {
		return array(
			'storebooks' => array(
				'eraser_friendly_name' => __( 'Storebooks: sync log', 'storebooks' ),
				'callback'             => array( $this, 'erase' ),
			),
		) + $erasers;
	}

	/**
	 * A page of WordPress's export.
	 *
	 * @return array{data: list<array<string, mixed>>, done: bool}
	 */
	public function export( string $email, int $page = 1 ): array {
		$objects = $this->objects( $email, $page );
		$data    = array();
		foreach ( $objects['found'] as list( $type, $id ) ) {
			$items = $this->items( $type, $id );
			if ( array() !== $items ) {
				$data[] = array(
					'group_id'    => 'storebooks',
					'group_label' => __( 'Sent to Zoho Books', 'storebooks' ),
					'item_id'     => "storebooks-$type-$id",
					'data'        => $items,
				);
			}
		}
		return array(
			'data' => $data,
			'done' => $objects['done'],
		);
	}

	/**
	 * A page of WordPress's erasure.
	 *
	 * @return array{items_removed: bool, items_retained: bool, messages: list<string>, done: bool}
	 */
	public function erase( string $email, int $page = 1 ): array {
		$objects  = $this->objects( $email, $page );
		$removed  = 0;
		$retained = false;
		foreach ( $objects['found'] as list( $type, $id ) ) {
			$removed += $this->bodies->erase( $type, $id ) + $this->log->erase( $type, $id );
			$retained = $retained || array() !== $this->links->documents( $type, $id );
		}
		return array(
			'items_removed'  => $removed > 0,
			'items_retained' => $retained,
			'messages'       => $retained ? array( __( 'Invoices and contacts in Zoho Books are kept there, and the numbers under which they were booked are kept here: they are accounting records.', 'storebooks' ) ) : array(),
			'done'           => $objects['done'],
		);
	}

	/**
	 * The person's account and a page of their orders.
	 *
	 * @return array{found: list<array{string, string}>, done: bool}
	 */
	private function objects( string $email, int $page ): array {
		$user  = get_user_by( 'email', $email );
		$found = array();
		if ( $user instanceof \WP_User && 1 === $page ) {
			$found[] = array( 'customer', (string) $user->ID );
		}
		$orders = wc_get_orders(
			array(
				'type'     => 'shop_order',
				'customer' => $user instanceof \WP_User ? array( $email, $user->ID ) : array( $email ),
				'orderby'  => 'ID',
				'order'    => 'ASC',
				'limit'    => self::PAGE,
				'page'     => $page,
			)
		);
		$orders = is_array( $orders ) ? $orders : array();
		foreach ( $orders as $order ) {
			$found[] = array( 'order', (string) $order->get_id() );
		}
		return array(
			'found' => $found,
			'done'  => count( $orders ) < self::PAGE,
		);
	}

	/** @return list<array{name: string, value: string}> */
	private function items( string $type, string $id ): array {
		$items = array();
		foreach ( $this->links->documents( $type, $id ) as $link ) {
			$items[] = array(
				/* translators: %s: kind of a document, e.g. invoice. */
				'name'  => sprintf( __( 'In Zoho Books: %s', 'storebooks' ), (string) $link['kind'] ),
				'value' => trim( "{$link['number']} {$link['total']} {$link['currency']}" ),
			);
		}
		foreach ( $this->log->of_object( $type, $id ) as $line ) {
			$items[] = array(
				'name'  => gmdate( 'Y-m-d H:i:s', intdiv( (int) $line['at'], 1000 ) ),
				'value' => trim( "{$line['reference']} {$line['outcome']} {$line['entry']}" ),
			);
		}
		foreach ( $this->bodies->of_object( $type, $id ) as $body ) {
			$items[] = array(
				/* translators: 1: method, 2: path of a call. */
				'name'  => sprintf( __( 'Sent: %1$s %2$s', 'storebooks' ), self::text( $body['method'] ?? '' ), self::text( $body['path'] ?? '' ) ),
				'value' => self::text( $body['sent'] ?? '' ) . "\n" . self::text( $body['received'] ?? '' ),
			);
		}
		return $items;
	}

	private static function text( mixed $value ): string {
		return is_scalar( $value ) ? (string) $value : '';
	}
}
