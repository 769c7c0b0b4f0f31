<?php
declare( strict_types = 1 );

namespace Storebooks\Rest;

use Storebooks\Changes\Material;
use Storebooks\Changes\Unreadable_Order;
use Storebooks\Requests\Requests_Table;
use Storebooks\Worker\Wake;

/** Asks the worker what it would book for an order now; nothing is written anywhere but the question. */
final class Preview_Controller implements Controller {

	public function __construct( private Material $material, private Requests_Table $requests, private Wake $wake ) {}

	public function handlers(): array {
		return array( 'preview' => array( $this, 'preview' ) );
	}

	/** @param array<string, mixed> $body */
	public function preview( array $body ): \WP_REST_Response|\WP_Error {
		/** @var array{object_type: 'order'|'customer', object_id: string} $body */
		$type = $body['object_type'];
		try {
			$material = 'order' === $type ? $this->material->of_order( $body['object_id'] ) : $this->material->of_customer( $body['object_id'] );
		} catch ( Unreadable_Order $error ) {
			return new \WP_Error( 'storebooks_unreadable_order', $error->getMessage(), array( 'status' => 409 ) );
		}
		if ( null === $material[ $type ] ) {
			return new \WP_Error( 'storebooks_unknown_order', __( 'There is no such order.', 'storebooks' ), array( 'status' => 404 ) );
		}
		$this->requests->prune();
		$id = $this->requests->add(
			array(
				'type'     => 'preview',
				'material' => $material,
			)
		);
		$this->wake->at_the_end();
		return new \WP_REST_Response( array( 'request_id' => $id ), 202 );
	}
}
