<?php
/**
 * Removes what would go on working (keys, webhooks, secrets, settings). The tables that say which order became which
 * invoice stay, so that the plugin can come back without booking twice; WC_REMOVE_ALL_DATA removes them too.
 *
 * @package Storebooks
 */

declare( strict_types = 1 );

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQLPlaceholders -- runs once, without the plugin; %i is WordPress 6.2's.

global $wpdb;

$storebooks_pairing = get_option( 'storebooks_pairing' );
if ( is_array( $storebooks_pairing ) && isset( $storebooks_pairing['key_id'] ) ) {
	$wpdb->delete( $wpdb->prefix . 'woocommerce_api_keys', array( 'key_id' => $storebooks_pairing['key_id'] ) );
}
$storebooks_webhooks = get_option( 'storebooks_webhooks' );
foreach ( is_array( $storebooks_webhooks ) ? $storebooks_webhooks : array() as $storebooks_webhook ) {
	$wpdb->delete( $wpdb->prefix . 'wc_webhooks', array( 'webhook_id' => $storebooks_webhook ) );
}
delete_transient( 'woocommerce_webhook_ids_status_active' );
wp_clear_scheduled_hook( 'storebooks_upkeep' );

$storebooks_removes_all = defined( 'WC_REMOVE_ALL_DATA' ) && true === WC_REMOVE_ALL_DATA;
// The token counter, the installation and the version of the tables belong to what was booked.
$storebooks_kept = $storebooks_removes_all ? array( '' ) : array( 'storebooks_token', 'storebooks_installation', 'storebooks_schema_version' );
foreach ( $wpdb->get_col( $wpdb->prepare( 'SELECT option_name FROM %i WHERE option_name LIKE %s', $wpdb->options, 'storebooks\_%' ) ) as $storebooks_option ) {
	if ( ! in_array( $storebooks_option, $storebooks_kept, true ) ) {
		delete_option( $storebooks_option );
	}
}
if ( $storebooks_removes_all ) {
	foreach ( array( 'changes', 'links', 'log', 'log_bodies', 'requests', 'remote', 'backfills' ) as $storebooks_table ) {
		$wpdb->query( $wpdb->prepare( 'DROP TABLE IF EXISTS %i', $wpdb->prefix . 'storebooks_' . $storebooks_table ) );
	}
}
