<?php
declare( strict_types = 1 );

namespace Storebooks\Install;

use Storebooks\Changes\Catch_Up;
use Storebooks\Log\Log_Bodies_Table;
use Storebooks\Log\Log_Table;
use Storebooks\Requests\Index_Reading;
use Storebooks\Requests\Reference_Reading;
use Storebooks\Requests\Requests_Table;
use Storebooks\Settings\Settings_Store;
use Storebooks\Webhooks\Webhook_Manager;

/**
 * Once an hour and after every update: finds what no listener saw, repairs the webhooks, has the index and the reference data read,
 * removes what is older than the settings keep. Run by WP-Cron or, where that is off, in a request of the worker; never in a shopper's.
 */
final class Upkeep {

	public const HOOK = 'storebooks_upkeep';

	/** When it last ran, and for which build of the plugin. */
	private const OPTION = 'storebooks_upkeep';

	public function __construct(
		private Catch_Up $catch_up,
		private Webhook_Manager $webhooks,
		private Log_Table $log,
		private Log_Bodies_Table $bodies,
		private Requests_Table $requests,
		private Index_Reading $index,
		private Reference_Reading $reference,
		private Settings_Store $settings,
		private string $plugin_file
	) {}

	public function register(): void {
		add_action( self::HOOK, array( $this, 'run_if_due' ) );
	}

	/** Has WP-Cron run it hourly from now on. */
	public static function schedule(): void {
		if ( ! wp_next_scheduled( self::HOOK ) ) {
			wp_schedule_event( time() + HOUR_IN_SECONDS, 'hourly', self::HOOK );
		}
	}

	/** Twice within the hour there is nothing to do. */
	public function run_if_due(): void {
		$last  = Options::map( self::OPTION );
		$build = (string) filemtime( $this->plugin_file );
		$at    = is_int( $last['at'] ?? null ) ? $last['at'] : 0;
		if ( ( $last['build'] ?? '' ) === $build && time() - $at < HOUR_IN_SECONDS - 60 ) {
			return;
		}
		update_option(
			self::OPTION,
			array(
				'at'    => time(),
				'build' => $build,
			),
			false
		);
		$this->catch_up->run();
		$this->webhooks->repair();
		$this->log->prune( $this->settings->get()['log_days'] );
		$this->bodies->prune();
		$this->requests->prune();
		$this->reference->refresh();
		$this->index->refresh();
	}
}
