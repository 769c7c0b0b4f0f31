<?php
declare( strict_types = 1 );

namespace Storebooks\Install;

use Storebooks\Webhooks\Webhook_Manager;

/** A switched-off plugin takes its timer and its webhooks along; what was booked stays known for its return. */
final class Deactivation {

	public static function run(): void {
		wp_clear_scheduled_hook( Upkeep::HOOK );
		if ( class_exists( 'WooCommerce' ) ) {
			Webhook_Manager::delete_all();
		}
	}
}
