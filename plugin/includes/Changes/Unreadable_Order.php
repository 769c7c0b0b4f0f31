<?php
declare( strict_types = 1 );

namespace Storebooks\Changes;

/** WooCommerce did not answer an order, though it may exist. */
final class Unreadable_Order extends \RuntimeException {

	public function __construct( string $message, private string $reason ) {
		parent::__construct( $message );
	}

	/** WooCommerce's or PHP's own code for it. */
	public function reason(): string {
		return $this->reason;
	}
}
