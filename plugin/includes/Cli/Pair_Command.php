<?php
declare( strict_types = 1 );

namespace Storebooks\Cli;

use Storebooks\Webhooks\Webhook_Manager;
use Storebooks\Worker\Pairing;

/** Prints the pairing code alone, for `wp storebooks pair --user=admin | node worker.mjs pair`. */
final class Pair_Command implements Command {

	public function __construct( private Pairing $pairing, private Webhook_Manager $webhooks ) {}

	public function summary(): string {
		return 'Makes a pairing code for the sync service and ends the one before.';
	}

	public function synopsis(): array {
		return array();
	}

	public function run( array $args, array $flags, Console $console ): void {
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			throw new Command_Failed( 'The key needs the rights of somebody who manages the shop: add --user=<login>.' );
		}
		$code = $this->pairing->new_code();
		$this->webhooks->repair();
		$console->line( $code );
	}
}
