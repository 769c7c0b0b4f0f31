<?php
declare( strict_types = 1 );

namespace Storebooks\Rest;

use Storebooks\Connection\Connection_Store;
use Storebooks\Connection\Sealed_Box;
use Storebooks\Requests\Requests_Table;
use Storebooks\Worker\Wake;
use Storebooks\Worker\Worker_Store;

/**
 * Connecting Zoho (DESIGN §8, §9): what the admin types is sealed to the worker's key before it is stored; the worker
 * alone talks to Zoho.
 */
final class Connection_Controller implements Controller {

	/** Binds a consent to the browser that began it. */
	public const COOKIE = 'storebooks_oauth';

	public function __construct(
		private Contract $contract,
		private Gate $gate,
		private Connection_Store $connection,
		private Requests_Table $requests,
		private Worker_Store $worker,
		private Sealed_Box $box,
		private Wake $wake
	) {}

	public function handlers(): array {
		return array(
			'connection'         => array( $this, 'read' ),
			'connect'            => array( $this, 'connect' ),
			'disconnect'         => array( $this, 'disconnect' ),
			'chooseOrganization' => array( $this, 'choose_organization' ),
		);
	}

	/**
	 * @param array<string, mixed>                   $body
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	public function read( array $body, \WP_REST_Request $request ): array {
		$connection = $this->connection->get();
		if ( ! $this->gate->is_signed( $request ) || 'paused' === $connection['state'] ) {
			$connection['sealed'] = null;
		}
		return self::answer( $connection );
	}

	/** @param array<string, mixed> $body */
	public function connect( array $body ): \WP_REST_Response|\WP_Error {
		/** @var array{client_id: string, client_secret: string, data_center: string, code?: string} $body */
		$worker = $this->worker->get();
		if ( null === $worker ) {
			return new \WP_Error( 'sync_service_never_seen', __( 'Start the sync service first; it has never said hello.', 'storebooks' ), array( 'status' => 409 ) );
		}
		$secrets = (string) wp_json_encode(
			array(
				'client_id'     => $body['client_id'],
				'client_secret' => $body['client_secret'],
			)
		);
		$payload = array(
			'type'        => 'connect',
			'sealed'      => $this->box->seal( $secrets, $worker['public_key'] ),
			'data_center' => $body['data_center'],
		);
		$this->connection->begin();
		if ( isset( $body['code'] ) ) {
			$payload['sealed_code'] = $this->box->seal( $body['code'], $worker['public_key'] );
			return $this->asked( $payload );
		}
		$accounts = $worker['accounts_url'] ?? $this->contract->accounts_server( $body['data_center'] );
		return $this->authorize( $payload, untrailingslashit( $accounts ), $body['client_id'] );
	}

	/** @return array<string, mixed> */
	public function disconnect(): array {
		if ( $this->connection->disconnect() ) {
			$this->requests->add( array( 'type' => 'revoke' ) );
			$this->wake->at_the_end();
		}
		return self::answer( array( 'sealed' => null ) + $this->connection->get() );
	}

	/** @param array<string, mixed> $body */
	public function choose_organization( array $body ): \WP_REST_Response {
		return $this->asked( array( 'type' => 'choose_organization' ) + $body );
	}

	/** @param array<string, mixed> $payload */
	private function asked( array $payload ): \WP_REST_Response {
		$id = $this->requests->add( $payload );
		$this->wake->at_the_end();
		return new \WP_REST_Response( array( 'request_id' => $id ), 202 );
	}

	/** @param array<string, mixed> $payload */
	private function authorize( array $payload, string $accounts, string $client_id ): \WP_REST_Response {
		$state  = bin2hex( random_bytes( 32 ) );
		$cookie = bin2hex( random_bytes( 32 ) );
		$this->requests->await_consent( $payload + array( 'redirect_uri' => Connection_Callback::redirect_uri() ), $state, $cookie );
		$url      = add_query_arg(
			array_map(
				'rawurlencode',
				array(
					'client_id'     => $client_id,
					'response_type' => 'code',
					'redirect_uri'  => Connection_Callback::redirect_uri(),
					'scope'         => implode( ',', $this->contract->scopes() ),
					'state'         => $state,
					'access_type'   => 'offline',
					'prompt'        => 'consent',
				)
			),
			$accounts . '/oauth/v2/auth'
		);
		$response = new \WP_REST_Response( array( 'authorize_url' => $url ) );
		$response->header( 'Set-Cookie', self::COOKIE . "=$cookie; Path=/; Max-Age=600; HttpOnly; SameSite=Lax" . ( is_ssl() ? '; Secure' : '' ) );
		return $response;
	}

	/**
	 * @param array<string, mixed> $connection
	 * @return array<string, mixed>
	 */
	private static function answer( array $connection ): array {
		$problem = $connection['problem'];
		if ( is_array( $problem ) ) {
			$connection['problem'] = array( 'params' => (object) ( $problem['params'] ?? array() ) ) + $problem;
		}
		return $connection;
	}
}
