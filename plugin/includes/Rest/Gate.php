<?php
declare( strict_types = 1 );

namespace Storebooks\Rest;

use Storebooks\Worker\Worker_Secret;
use Storebooks\Worker\Worker_Store;

/**
 * Who may call which route (DESIGN §9). A machine needs a WooCommerce key *and* the signature; a person needs
 * wp-admin's cookie and nonce; a key alone reads counts and lines, nothing else.
 */
final class Gate {

	private const CAPABILITY = 'manage_woocommerce';

	/** Clocks differ and requests wait; an older signature is a replay. */
	private const WINDOW_S = 300;

	public function __construct( private Contract $contract, private Worker_Secret $secret, private Worker_Store $worker ) {}

	/**
	 * Whether this caller may use a route of that kind.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @param string           $who     As the contract's table of routes has it.
	 * @return true|\WP_Error
	 */
	public function check( \WP_REST_Request $request, string $who ): bool|\WP_Error {
		if ( ! is_user_logged_in() ) {
			return self::refusal( 401, 'storebooks_unauthorized', __( 'Sign in, or use a WooCommerce key.', 'storebooks' ) );
		}
		if ( null !== $request->get_header( 'x_storebooks_signature' ) ) {
			return $this->check_signed( $request );
		}
		if ( ! current_user_can( self::CAPABILITY ) ) {
			return self::refusal( 403, 'storebooks_forbidden', __( 'You may not manage this shop.', 'storebooks' ) );
		}
		$may = $this->is_wp_admin() ? 'signature' !== $who : 'key' === $who;
		return $may ? true : self::refusal( 403, 'storebooks_signature_required', __( 'This call must be signed by the sync service.', 'storebooks' ) );
	}

	/**
	 * Whether the call carries a valid signature.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 */
	public function is_signed( \WP_REST_Request $request ): bool {
		$secret = $this->secret->get();
		$header = (string) $request->get_header( 'x_storebooks_signature' );
		if ( null === $secret || 1 !== preg_match( '/^t=(\d{1,12}),v1=([0-9a-f]{64})$/D', $header, $parts ) || abs( time() - (int) $parts[1] ) > self::WINDOW_S ) {
			return false;
		}
		$body = 'GET' === $request->get_method() ? '' : (string) $request->get_body();
		$text = "{$parts[1]}.{$request->get_method()}.{$request->get_route()}.$body";
		return hash_equals( hash_hmac( 'sha256', $text, $secret ), $parts[2] );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return true|\WP_Error
	 */
	private function check_signed( \WP_REST_Request $request ): bool|\WP_Error {
		if ( ! $this->is_signed( $request ) ) {
			return self::refusal( 401, 'storebooks_bad_signature', __( 'The signature does not match.', 'storebooks' ) );
		}
		if ( ! current_user_can( self::CAPABILITY ) ) {
			return self::refusal( 403, 'storebooks_forbidden', __( 'You may not manage this shop.', 'storebooks' ) );
		}
		$contract = (string) $request->get_header( 'x_storebooks_contract' );
		if ( 1 !== preg_match( '/^\d{1,6}$/D', $contract ) || (int) $contract > $this->contract->number() || (int) $contract < $this->contract->number() - 1 ) {
			return self::refusal( 426, 'storebooks_upgrade_worker', __( 'Restart the sync service.', 'storebooks' ) );
		}
		$this->worker->heard();
		return true;
	}

	/** Signed in by cookie; WordPress has checked the nonce by now and forgotten the user without it. */
	private function is_wp_admin(): bool {
		return true === ( $GLOBALS['wp_rest_auth_cookie'] ?? null );
	}

	private static function refusal( int $status, string $code, string $message ): \WP_Error {
		return new \WP_Error( $code, $message, array( 'status' => $status ) );
	}
}
