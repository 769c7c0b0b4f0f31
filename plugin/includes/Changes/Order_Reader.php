<?php
declare( strict_types = 1 );

namespace Storebooks\Changes;

/**
 * Reads an order or customer as WooCommerce's own REST API answers it, amounts with six decimals (DESIGN §5). The worker's WooCommerce
 * key decides what may be read; no user is switched.
 */
final class Order_Reader {

	/** WooCommerce's own upper bound of a page. */
	private const PAGE = 100;

	/**
	 * The wc/v3 order, or null when there is no such order any more.
	 *
	 * @return array<string, mixed>|null
	 * @throws Unreadable_Order When WooCommerce refuses for another reason.
	 */
	public function order( string $id ): ?array {
		$answer = $this->get( '/wc/v3/orders/' . $id, array( 'dp' => 6 ) );
		/** @var array<string, mixed>|null $answer */
		return $answer;
	}

	/**
	 * The wc/v3 customer, or null when there is no such customer any more.
	 *
	 * @return array<string, mixed>|null
	 * @throws Unreadable_Order When WooCommerce refuses for another reason.
	 */
	public function customer( string $id ): ?array {
		$answer = $this->get( '/wc/v3/customers/' . $id, array() );
		/** @var array<string, mixed>|null $answer */
		return $answer;
	}

	/**
	 * All refunds of an order.
	 *
	 * @return list<mixed>
	 * @throws Unreadable_Order When WooCommerce refuses.
	 */
	public function refunds( string $id ): array {
		$refunds = array();
		for ( $page = 1; ; $page++ ) {
			$found   = array_values(
				$this->get(
					'/wc/v3/orders/' . $id . '/refunds',
					array(
						'dp'       => 6,
						'per_page' => self::PAGE,
						'page'     => $page,
					)
				) ?? array()
			);
			$refunds = array_merge( $refunds, $found );
			if ( count( $found ) < self::PAGE ) {
				return $refunds;
			}
		}
	}

	/**
	 * @param array<string, int> $query
	 * @return array<mixed>|null
	 * @throws Unreadable_Order When WooCommerce refuses for another reason than that it is gone.
	 */
	private function get( string $route, array $query ): ?array {
		$request = new \WP_REST_Request( 'GET', $route );
		$request->set_query_params( $query );
		$response = rest_do_request( $request );
		if ( 404 === $response->get_status() ) {
			return null;
		}
		if ( $response->is_error() ) {
			$error = $response->as_error();
			throw new Unreadable_Order( esc_html( null === $error ? '' : $error->get_error_message() ), esc_html( null === $error ? 'unknown' : (string) $error->get_error_code() ) );
		}
		return rest_get_server()->response_to_data( $response, false );
	}
}
