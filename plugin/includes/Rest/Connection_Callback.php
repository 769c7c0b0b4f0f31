<?php
declare( strict_types = 1 );

namespace Storebooks\Rest;

use Storebooks\Connection\Connection_Store;
use Storebooks\Connection\Sealed_Box;
use Storebooks\Requests\Requests_Table;
use Storebooks\Worker\Wake;
use Storebooks\Worker\Worker_Store;

/**
 * The browser's way back from Zoho: anyone may come, only the holder of a fresh state and its cookie changes anything,
 * and all it ever answers is a redirect to the settings page.
 */
final class Connection_Callback {

	private const ROUTE = '/connection/callback';

	public function __construct(
		private Connection_Store $connection,
		private Requests_Table $requests,
		private Worker_Store $worker,
		private Sealed_Box $box,
		private Wake $wake
	) {}

	/** The address to be entered in Zoho's API console. */
	public static function redirect_uri(): string {
		return rest_url( 'wc-storebooks/v1' . self::ROUTE );
	}

	public function register_route(): void {
		register_rest_route(
			'wc-storebooks/v1',
			self::ROUTE,
			array(
				'methods'             => 'GET',
				// The state is the permission; it is used up by the handler, in one transaction.
				'permission_callback' => static fn( \WP_REST_Request $request ): bool => is_string( $request->get_query_params()['state'] ?? null ),
				'callback'            => array( $this, 'come_back' ),
			)
		);
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	public function come_back( \WP_REST_Request $request ): \WP_REST_Response {
		$query   = array_filter( $request->get_query_params(), 'is_string' );
		$name    = Connection_Controller::COOKIE;
		$cookie  = isset( $_COOKIE[ $name ] ) && is_string( $_COOKIE[ $name ] ) ? sanitize_text_field( wp_unslash( $_COOKIE[ $name ] ) ) : '';
		$payload = $this->requests->take_consent( $query['state'] ?? '', $cookie );
		$worker  = $this->worker->get();
		if ( null === $payload || null === $worker ) {
			return self::redirect( 'expired' );
		}
		if ( ! isset( $query['code'] ) ) {
			$this->connection->refuse(
				array(
					'code'   => 'access_denied',
					'params' => array(),
				)
			);
			return self::redirect( 'denied' );
		}
		$payload['sealed_code'] = $this->box->seal( $query['code'], $worker['public_key'] );
		if ( isset( $query['accounts-server'] ) ) {
			$payload['accounts_server'] = $query['accounts-server'];
		}
		$this->requests->add( $payload );
		$this->wake->at_the_end();
		return self::redirect( 'connecting' );
	}

	private static function redirect( string $how ): \WP_REST_Response {
		$response = new \WP_REST_Response( null, 302 );
		$response->header( 'Location', admin_url( 'admin.php?page=storebooks&connect=' . $how ) );
		return $response;
	}
}
