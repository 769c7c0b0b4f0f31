<?php
declare( strict_types = 1 );

namespace Storebooks\Worker;

use Storebooks\Install\Options;

/**
 * The self-contained code that introduces a worker to this store: address, WooCommerce key and secret (DESIGN §9).
 * It is shown once; making a new one revokes the key of the one before.
 */
final class Pairing {

	private const OPTION = 'storebooks_pairing';

	public function __construct( private \wpdb $wpdb, private Worker_Secret $secret ) {}

	/**
	 * Makes a code for the current user, whose rights the key has.
	 *
	 * @return string base64url of JSON, for `node worker.mjs pair`.
	 */
	public function new_code(): string {
		$this->revoke();
		$key    = 'ck_' . wc_rand_hash();
		$secret = 'cs_' . wc_rand_hash();
		$this->wpdb->insert( // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WooCommerce has no function for it.
			$this->wpdb->prefix . 'woocommerce_api_keys',
			array(
				'user_id'         => get_current_user_id(),
				'description'     => 'Storebooks',
				'permissions'     => 'read_write',
				'consumer_key'    => wc_api_hash( $key ),
				'consumer_secret' => $secret,
				'truncated_key'   => substr( $key, -7 ),
			)
		);
		update_option(
			self::OPTION,
			array(
				'key_id'  => $this->wpdb->insert_id,
				'user_id' => get_current_user_id(),
			),
			false
		);
		$code = (string) wp_json_encode(
			array(
				'store_url'       => home_url(),
				'consumer_key'    => $key,
				'consumer_secret' => $secret,
				'worker_secret'   => $this->secret->renew(),
			)
		);
		return rtrim( strtr( base64_encode( $code ), '+/', '-_' ), '=' ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- a code to be copied by hand.
	}

	/** The key of the last code is no longer good. */
	public function revoke(): void {
		$pairing = $this->stored();
		if ( $pairing['key_id'] > 0 ) {
			$this->wpdb->delete( $this->wpdb->prefix . 'woocommerce_api_keys', array( 'key_id' => $pairing['key_id'] ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WooCommerce has no function for it.
			delete_option( self::OPTION );
		}
	}

	/** Who paired the worker; 0 where it got its key another way. */
	public function user_id(): int {
		return $this->stored()['user_id'];
	}

	/** @return array{key_id: int, user_id: int} */
	private function stored(): array {
		$stored = Options::map( self::OPTION );
		return array(
			'key_id'  => is_int( $stored['key_id'] ?? null ) ? $stored['key_id'] : 0,
			'user_id' => is_int( $stored['user_id'] ?? null ) ? $stored['user_id'] : 0,
		);
	}
}
