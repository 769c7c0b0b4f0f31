<?php
declare( strict_types = 1 );

namespace Storebooks\Worker;

/** The secret shared by plugin and worker; the constant in wp-config wins over the one made by pairing (DESIGN §9). */
final class Worker_Secret {

	private const OPTION = 'storebooks_worker_secret';

	/** Hex text, or null before pairing. */
	public function get(): ?string {
		if ( defined( 'STOREBOOKS_WORKER_SECRET' ) && is_string( STOREBOOKS_WORKER_SECRET ) && '' !== STOREBOOKS_WORKER_SECRET ) {
			return STOREBOOKS_WORKER_SECRET;
		}
		$stored = get_option( self::OPTION );
		return is_string( $stored ) && '' !== $stored ? $stored : null;
	}

	/** Makes a new one, which the old worker does not know; keeps the constant's where there is one. */
	public function renew(): string {
		if ( defined( 'STOREBOOKS_WORKER_SECRET' ) ) {
			return (string) $this->get();
		}
		$secret = bin2hex( random_bytes( 32 ) );
		update_option( self::OPTION, $secret, false );
		return $secret;
	}
}
