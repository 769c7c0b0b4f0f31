<?php
declare( strict_types = 1 );

namespace Storebooks\Worker;

use Storebooks\Settings\Settings_Store;

/**
 * Where WordPress reaches the worker. Kept in a small autoloaded option, so that a shopper's request reads nothing
 * for it; it is no secret.
 */
final class Worker_Address {

	private const OPTION = 'storebooks_worker_url';

	/** The address without trailing slash, or null where there is none: then the worker only polls. */
	public function url(): ?string {
		$url = defined( 'STOREBOOKS_WORKER_URL' ) ? STOREBOOKS_WORKER_URL : get_option( self::OPTION, '' );
		return is_string( $url ) && 1 === preg_match( '~^https?://[^\s/?#@]+/?$~', $url ) ? untrailingslashit( $url ) : null;
	}

	/** Takes over what the settings say, else where a worker on this machine says it listens. */
	public function refresh( Settings_Store $settings, Worker_Store $worker ): void {
		$hint = $worker->get()['listens_on'] ?? '';
		$url  = $settings->get()['worker_url'] ?? ( self::is_loopback( (string) wp_parse_url( $hint, PHP_URL_HOST ) ) ? $hint : '' );
		if ( get_option( self::OPTION, '' ) !== $url ) {
			update_option( self::OPTION, $url, true );
		}
	}

	/** Host and port, or null. */
	public function endpoint(): ?Endpoint {
		$url  = $this->url();
		$host = null === $url ? null : wp_parse_url( $url, PHP_URL_HOST );
		if ( null === $url || ! is_string( $host ) ) {
			return null;
		}
		$is_tls = 'https' === wp_parse_url( $url, PHP_URL_SCHEME );
		$port   = wp_parse_url( $url, PHP_URL_PORT );
		return new Endpoint( $host, is_int( $port ) ? $port : ( $is_tls ? 443 : 80 ), $is_tls );
	}

	public static function is_loopback( string $host ): bool {
		return 'localhost' === strtolower( $host ) || '[::1]' === $host || 1 === preg_match( '/^127(\.\d{1,3}){3}$/', $host );
	}
}
