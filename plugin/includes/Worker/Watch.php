<?php
declare( strict_types = 1 );

namespace Storebooks\Worker;

use Storebooks\Install\Options;
use Storebooks\Changes\Changes_Table;
use Storebooks\Connection\Connection_Store;
use Storebooks\Settings\Settings_Store;

/**
 * Says so by mail when orders wait and the worker is silent, whatever request comes next: no timer is needed. A
 * shopper's request that changed an order is left out, unless the response has been sent by then.
 */
final class Watch {

	private const SILENT_S = 900;

	/** How often the question is asked at all; the moment of the last time is an autoloaded option. */
	private const EVERY_S = 300;

	private const CHECKED_OPTION = 'storebooks_watch_at';
	private const MAILED_OPTION  = 'storebooks_watch_mailed';

	public function __construct(
		private Changes_Table $changes,
		private Connection_Store $connection,
		private Settings_Store $settings,
		private Worker_Store $worker
	) {}

	/**
	 * @param callable(): bool $has_recorded Whether this request changed an order.
	 */
	public function register( callable $has_recorded ): void {
		add_action(
			'shutdown',
			function () use ( $has_recorded ): void {
				if ( time() - Options::integer( self::CHECKED_OPTION ) < self::EVERY_S ) {
					return;
				}
				if ( ! $has_recorded() || Wake::finish_response() ) {
					update_option( self::CHECKED_OPTION, time(), true );
					$this->look();
				}
			},
			PHP_INT_MAX
		);
	}

	/** Mails once per silence. */
	public function look(): void {
		$seen_at   = $this->worker->seen_at();
		$is_silent = time() - $seen_at > self::SILENT_S;
		if ( ! $is_silent ) {
			delete_option( self::MAILED_OPTION );
			return;
		}
		if ( Options::integer( self::MAILED_OPTION, -1 ) === $seen_at || ! $this->settings->get()['admin_mail'] || ! $this->connection->may_work() ) {
			return;
		}
		if ( ( $this->changes->oldest_due_ms() ?? 0 ) < self::SILENT_S * 1000 ) {
			return;
		}
		update_option( self::MAILED_OPTION, $seen_at, false );
		$this->mail( $seen_at );
	}

	private function mail( int $seen_at ): void {
		$due  = $this->changes->counts()['due'];
		$site = wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES );
		$to   = get_option( 'admin_email' );
		wp_mail(
			is_string( $to ) ? $to : '',
			/* translators: %s: name of the shop. */
			sprintf( __( '[%s] Orders are waiting for Zoho Books', 'storebooks' ), $site ),
			implode(
				"\n\n",
				array(
					/* translators: %d: number of orders. */
					sprintf( _n( '%d order is waiting to be sent to Zoho Books, but the sync service does not answer.', '%d orders are waiting to be sent to Zoho Books, but the sync service does not answer.', $due, 'storebooks' ), $due ),
					0 === $seen_at
						? __( 'It has never been heard.', 'storebooks' )
						/* translators: %s: date and time. */
						: sprintf( __( 'It was last heard on %s.', 'storebooks' ), wp_date( 'Y-m-d H:i', $seen_at ) ),
					__( 'Nothing is lost: as soon as it runs again, the orders are sent by themselves. How to start it is said here:', 'storebooks' ),
					admin_url( 'admin.php?page=storebooks' ),
				)
			)
		);
	}
}
