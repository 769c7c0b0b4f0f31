<?php
declare( strict_types = 1 );

namespace Storebooks\Worker;

/**
 * Tells the worker "poll now" at the very end of a request that recorded something (DESIGN §9). Only a hint: nothing
 * is sent but an empty POST, no answer is needed, and without it the worker finds the change by itself.
 */
final class Wake {

	/** Where the shopper still waits, all of it may take this long. */
	private const SOCKET_S = 0.05;

	/** Where the response has been sent. */
	private const POST_S = 1;

	private bool $is_wanted = false;

	public function __construct( private Worker_Address $address ) {}

	/**
	 * @param callable(): bool $has_recorded Whether this request recorded a change.
	 */
	public function register( callable $has_recorded ): void {
		add_action(
			'shutdown',
			function () use ( $has_recorded ): void {
				if ( $this->is_wanted || $has_recorded() ) {
					$this->now();
				}
			},
			PHP_INT_MAX
		);
	}

	/** For what is no change of an order: a request of the admin page, a replay. */
	public function at_the_end(): void {
		$this->is_wanted = true;
	}

	/** Sends the response to the browser, where PHP can do that before the script ends. */
	public static function finish_response(): bool {
		foreach ( array( 'fastcgi_finish_request', 'litespeed_finish_request' ) as $finish ) {
			if ( function_exists( $finish ) ) {
				$finish();
				return true;
			}
		}
		return false;
	}

	/** At once: for a command that waits for what the worker does. */
	public function now(): void {
		$endpoint = $this->address->endpoint();
		if ( null === $endpoint ) {
			return;
		}
		if ( self::finish_response() ) {
			wp_remote_post(
				$this->address->url() . '/wake',
				array(
					'timeout'     => self::POST_S,
					'redirection' => 0,
					'body'        => '',
				)
			);
		} elseif ( Worker_Address::is_loopback( $endpoint->host ) && ! $endpoint->is_tls ) {
			$this->write_to_socket( $endpoint );
		}
	}

	/** A loopback connection is accepted by the kernel or refused at once; nothing is read. */
	private function write_to_socket( Endpoint $endpoint ): void {
		$socket = @stream_socket_client( "tcp://{$endpoint->host}:{$endpoint->port}", $code, $message, self::SOCKET_S ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- a worker that is down is no warning.
		if ( false === $socket ) {
			return;
		}
		stream_set_blocking( $socket, false );
		fwrite( $socket, "POST /wake HTTP/1.1\r\nHost: {$endpoint->host}:{$endpoint->port}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a socket, not a file.
		fclose( $socket ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a socket, not a file.
	}
}
