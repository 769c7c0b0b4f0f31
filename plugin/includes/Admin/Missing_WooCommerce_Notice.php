<?php
declare( strict_types = 1 );

namespace Storebooks\Admin;

/** All the plugin does where WooCommerce is missing. */
final class Missing_WooCommerce_Notice {

	public static function render(): void {
		if ( current_user_can( 'activate_plugins' ) ) {
			printf(
				'<div class="notice notice-error"><p>%s</p></div>',
				esc_html__( 'Storebooks needs WooCommerce 9.4 or newer. Until WooCommerce is active, no order is sent to Zoho Books.', 'storebooks' )
			);
		}
	}
}
