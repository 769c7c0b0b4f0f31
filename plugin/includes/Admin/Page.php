<?php
declare( strict_types = 1 );

namespace Storebooks\Admin;

use Storebooks\Rest\Connection_Callback;
use Storebooks\Rest\Contract;

/** WooCommerce → Zoho Books: the place of the React page and what it needs to begin. */
final class Page {

	public const SLUG = 'storebooks';

	public function __construct( private string $file, private Contract $contract ) {}

	public function register(): void {
		add_action( 'admin_menu', array( $this, 'add' ) );
		add_action( 'admin_enqueue_scripts', array( $this, 'enqueue' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( $this->file ), array( $this, 'add_link' ) );
	}

	public function add(): void {
		add_submenu_page( 'woocommerce', __( 'Zoho Books', 'storebooks' ), __( 'Zoho Books', 'storebooks' ), 'manage_woocommerce', self::SLUG, array( $this, 'render' ) );
	}

	/**
	 * @param array<int|string, string> $links
	 * @return array<int|string, string>
	 */
	public function add_link( array $links ): array {
		array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'admin.php?page=' . self::SLUG ) ), esc_html__( 'Settings', 'storebooks' ) ) );
		return $links;
	}

	public function render(): void {
		printf( '<div class="wrap"><h1>%s</h1><div id="storebooks"></div></div>', esc_html__( 'Zoho Books', 'storebooks' ) );
	}

	public function enqueue( string $hook ): void {
		$asset = dirname( $this->file ) . '/build/index.asset.php';
		if ( ! str_ends_with( $hook, '_page_' . self::SLUG ) || ! is_file( $asset ) ) {
			return;
		}
		/** @var array{dependencies: list<non-empty-string>, version: string} $built */
		$built = require $asset;
		$url   = plugins_url( 'build/', $this->file );
		wp_enqueue_script( 'storebooks', $url . 'index.js', $built['dependencies'], $built['version'], true );
		wp_set_script_translations( 'storebooks', 'storebooks' );
		wp_add_inline_script( 'storebooks', 'window.storebooks = ' . wp_json_encode( $this->config() ) . ';', 'before' );
		wp_enqueue_style( 'storebooks', $url . 'index.css', array( 'wp-components' ), $built['version'] );
		wp_style_add_data( 'storebooks', 'rtl', 'replace' );
	}

	/** @return array<string, mixed> */
	private function config(): array {
		return array(
			'ajaxUrl'     => admin_url( 'admin-ajax.php' ),
			'nonce'       => wp_create_nonce( Actions::NONCE ),
			'redirectUri' => Connection_Callback::redirect_uri(),
			'siteUrl'     => home_url(),
			'workerFile'  => dirname( $this->file ) . '/worker/worker.mjs',
			'problems'    => $this->contract->read( 'problems.json' ),
			'dataCentres' => array_keys( $this->contract->read( 'data-centres.json' ) ),
			'pretty'      => '' !== get_option( 'permalink_structure' ),
			'statuses'    => (object) self::statuses(),
			'today'       => wp_date( 'Y-m-d' ),
		);
	}

	/**
	 * Every status an order may have, those of other plugins too, by its name in the status map.
	 *
	 * @return array<string, string>
	 */
	private static function statuses(): array {
		$statuses = array();
		foreach ( wc_get_order_statuses() as $status => $name ) {
			$statuses[ (string) preg_replace( '/^wc-/', '', (string) $status ) ] = (string) $name;
		}
		unset( $statuses['checkout-draft'] );
		return $statuses + array( 'trash' => __( 'In the trash', 'storebooks' ) );
	}
}
