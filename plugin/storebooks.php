<?php
/**
 * Plugin Name:          Storebooks
 * Description:          Every WooCommerce order in Zoho Books as the right invoice, to the cent, exactly once.
 * Version:              0.1.0
 * Requires at least:    6.7
 * Requires PHP:         8.1
 * Requires Plugins:     woocommerce
 * Author:               Storebooks
 * License:              GPL-2.0-or-later
 * License URI:          https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:          storebooks
 * Domain Path:          /languages
 * WC requires at least: 9.4
 * WC tested up to:      10.0
 *
 * @package Storebooks
 */

declare( strict_types = 1 );

namespace Storebooks;

defined( 'ABSPATH' ) || exit;

spl_autoload_register(
	static function ( string $name ): void {
		if ( str_starts_with( $name, 'Storebooks\\' ) ) {
			$file = __DIR__ . '/includes/' . str_replace( '\\', '/', substr( $name, 11 ) ) . '.php';
			if ( is_file( $file ) ) {
				require $file;
			}
		}
	}
);

add_action(
	'before_woocommerce_init',
	static function (): void {
		\Automattic\WooCommerce\Utilities\FeaturesUtil::declare_compatibility( 'custom_order_tables', __FILE__, true );
		\Automattic\WooCommerce\Utilities\FeaturesUtil::declare_compatibility( 'cart_checkout_blocks', __FILE__, true );
	}
);

add_action(
	'plugins_loaded',
	static function (): void {
		if ( ! class_exists( 'WooCommerce' ) ) {
			add_action( 'admin_notices', array( Admin\Missing_WooCommerce_Notice::class, 'render' ) );
			return;
		}
		( new Plugin( __FILE__ ) )->register();
	}
);

register_deactivation_hook( __FILE__, array( Install\Deactivation::class, 'run' ) );
