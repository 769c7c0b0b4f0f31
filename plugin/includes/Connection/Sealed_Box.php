<?php
declare( strict_types = 1 );

namespace Storebooks\Connection;

/** Seals what the admin typed to the worker's public key before it is stored; only the worker can open it (DESIGN §8). */
final class Sealed_Box {

	/**
	 * @param string $public_key Base64 of the X25519 key the worker said hello with.
	 * @throws \InvalidArgumentException When that is no key.
	 */
	public function seal( string $text, string $public_key ): string {
		$key = base64_decode( $public_key, true ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode -- a key, not code.
		if ( false === $key || SODIUM_CRYPTO_BOX_PUBLICKEYBYTES !== strlen( $key ) ) {
			throw new \InvalidArgumentException( 'not a public key' );
		}
		return base64_encode( sodium_crypto_box_seal( $text, $key ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- binary over JSON.
	}
}
