<?php
declare( strict_types = 1 );

namespace Storebooks\Rest;

/**
 * Registers every route of the contract with its gate and its schema; the controllers only hold what a route does.
 *
 * @phpstan-type Handler callable(array<string, mixed>, \WP_REST_Request<array<string, mixed>>): (array<string, mixed>|\WP_REST_Response|\WP_Error)
 */
final class Routes {

	/**
	 * @param list<object> $controllers Each with handlers(): route name → handler.
	 * @phpstan-param list<Controller> $controllers
	 */
	public function __construct(
		private Contract $contract,
		private Gate $gate,
		private Schema_Validator $validator,
		private array $controllers,
		private Connection_Callback $callback
	) {}

	public function register(): void {
		add_action( 'rest_api_init', array( $this, 'register_routes' ) );
	}

	public function register_routes(): void {
		$handlers = array();
		foreach ( $this->controllers as $controller ) {
			$handlers += $controller->handlers();
		}
		foreach ( $this->contract->routes() as $name => $route ) {
			register_rest_route(
				'wc-storebooks/v1',
				'/' . ltrim( str_replace( '{id}', '(?P<id>[0-9]{1,19})', $route['path'] ), '/' ),
				array(
					array(
						'methods'             => $route['method'],
						'permission_callback' => fn( \WP_REST_Request $request ): bool|\WP_Error => $this->gate->check( $request, $route['who'] ),
						'callback'            => fn( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error => $this->run( $handlers[ $name ], $route['request'], $request ),
					),
					'schema' => fn(): array => array( 'title' => $name ) + $this->contract->schema( $route['answer'] ),
				)
			);
		}
		$this->callback->register_route();
	}

	/**
	 * @param Handler                                 $handler
	 * @param \WP_REST_Request<array<string, mixed>>  $request
	 */
	private function run( callable $handler, ?string $schema, \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		$body = array();
		if ( null !== $schema ) {
			$document = json_decode( (string) $request->get_body() );
			$fault    = $this->validator->fault( $document, $this->contract->schema( $schema ) );
			if ( null !== $fault ) {
				/* translators: %s: path of the field in the request. */
				return new \WP_Error( 'rest_invalid_param', sprintf( __( 'Invalid parameter: %s', 'storebooks' ), $fault ), array( 'status' => 400 ) );
			}
			$decoded = json_decode( (string) $request->get_body(), true );
			$body    = is_array( $decoded ) ? $decoded : array();
		}
		/** @var array<string, mixed> $body */
		$answer = $handler( $body, $request );
		if ( is_array( $answer ) ) {
			return new \WP_REST_Response( (object) $answer );
		}
		return $answer;
	}
}
