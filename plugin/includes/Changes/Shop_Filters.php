<?php
declare( strict_types = 1 );

namespace Storebooks\Changes;

/**
 * The filters a shop's own code may use. Its faults are not ours: a filter that throws, or answers something else than
 * it was asked for, counts as if it were not there, and a line in WooCommerce's log says so.
 */
final class Shop_Filters {

	/** Whether the shop's own code keeps this order out of the books. */
	public function skips( \WC_Order $order ): bool {
		$answer = $this->guarded(
			'storebooks_skip_order',
			/**
			 * Keeps an order out of Zoho Books. Asked each time the order is looked at; what was booked before stays.
			 *
			 * @param bool      $skip  Whether to leave the order alone. Only true does.
			 * @param \WC_Order $order The order.
			 */
			static fn(): mixed => apply_filters( 'storebooks_skip_order', false, $order )
		);
		if ( null !== $answer && ! is_bool( $answer ) ) {
			$this->complain( 'storebooks_skip_order', 'answered no boolean' );
		}
		return true === $answer;
	}

	/**
	 * The order as it is to be booked.
	 *
	 * @param array<string, mixed> $data As WooCommerce's REST API answers it, with six decimals.
	 * @return array<string, mixed>
	 */
	public function sale( array $data, \WC_Order $order ): array {
		$answer = $this->guarded(
			'storebooks_sale',
			/**
			 * Changes what is booked for an order: names of lines, addresses, notes. Amounts must still add up, or the order
			 * waits and says so.
			 *
			 * @param array<string, mixed> $data  The order as WooCommerce's REST API (wc/v3) answers it, with six decimals.
			 * @param \WC_Order            $order The order.
			 */
			static fn(): mixed => apply_filters( 'storebooks_sale', $data, $order )
		);
		if ( ! is_array( $answer ) || array_is_list( $answer ) || false === wp_json_encode( $answer ) ) {
			if ( null !== $answer ) {
				$this->complain( 'storebooks_sale', 'answered no order' );
			}
			return $data;
		}
		/** @var array<string, mixed> $answer */
		return $answer;
	}

	/** @param callable(): mixed $ask */
	private function guarded( string $name, callable $ask ): mixed {
		try {
			return $ask();
		} catch ( \Throwable $error ) {
			$this->complain( $name, $error->getMessage() );
			return null;
		}
	}

	private function complain( string $name, string $fault ): void {
		wc_get_logger()->warning( "A filter on $name is ignored: $fault", array( 'source' => 'storebooks' ) );
	}
}
