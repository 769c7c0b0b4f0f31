<?php
declare( strict_types = 1 );

namespace Storebooks\Install;

use Storebooks\Log\Log_Table;
use Storebooks\Requests\Requests_Table;
use Storebooks\Settings\Settings_Store;
use Storebooks\Webhooks\Webhook_Manager;

/** Hourly, with the repair of the webhooks: removes what is older than the settings keep. */
final class Upkeep {

	public function __construct( private Log_Table $log, private Requests_Table $requests, private Settings_Store $settings ) {}

	public function register(): void {
		add_action( Webhook_Manager::HOOK, array( $this, 'run' ), 20 );
	}

	public function run(): void {
		$this->log->prune( $this->settings->get()['log_days'] );
		$this->requests->prune();
	}
}
