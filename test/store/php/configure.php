<?php
// A small US shop: storage of orders, one tax, one flat rate, three products, cash on delivery, a REST key.
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
require $wp_path . '/wp-load.php';
wp_set_current_user( 1 );
global $wpdb, $wp_version;
wc_get_container()->get( Automattic\WooCommerce\Internal\DataStores\Orders\DataSynchronizer::class )->create_database_tables();
$options = array(
	'woocommerce_custom_orders_table_data_sync_enabled' => 'no',
	'woocommerce_custom_orders_table_enabled' => 'on' === $argv[2] ? 'yes' : 'no',
	'show_avatars'                            => 0,
	'woocommerce_currency'                    => 'USD',
	'woocommerce_default_country'             => 'US:CA',
	'woocommerce_calc_taxes'                  => 'yes',
	'woocommerce_coming_soon'                 => 'no',
	'woocommerce_allow_tracking'              => 'no',
	'woocommerce_task_list_hidden'            => 'yes',
	'woocommerce_onboarding_profile'          => array( 'skipped' => true ),
	'woocommerce_cod_settings'                => array(
		'enabled'            => 'yes',
		'title'              => 'Cash on delivery',
		'enable_for_virtual' => 'yes',
	),
);
foreach ( $options as $name => $value ) {
	update_option( $name, $value );
}
WC_Tax::_insert_tax_rate(
	array(
		'tax_rate_country'  => 'US',
		'tax_rate_state'    => 'CA',
		'tax_rate'          => '7.2500',
		'tax_rate_name'     => 'CA Tax',
		'tax_rate_priority' => 1,
		'tax_rate_shipping' => 1,
	)
);
$zone = new WC_Shipping_Zone();
$zone->set_zone_name( 'United States' );
$zone->add_location( 'US', 'country' );
$zone->save();
update_option( 'woocommerce_flat_rate_' . $zone->add_shipping_method( 'flat_rate' ) . '_settings', array( 'title' => 'Flat rate', 'tax_status' => 'taxable', 'cost' => '7.50' ) );
$products = array();
foreach ( array( 'Tea' => '4.99', 'Cup' => '12.50', 'Kettle' => '39.00' ) as $name => $price ) {
	$product = new WC_Product_Simple();
	$product->set_name( $name );
	$product->set_sku( strtolower( $name ) );
	$product->set_regular_price( $price );
	$products[] = $product->save();
}
$key    = 'ck_' . wc_rand_hash();
$secret = 'cs_' . wc_rand_hash();
$wpdb->insert(
	$wpdb->prefix . 'woocommerce_api_keys',
	array(
		'user_id'         => 1,
		'description'     => 'tests',
		'permissions'     => 'read_write',
		'consumer_key'    => wc_api_hash( $key ),
		'consumer_secret' => $secret,
		'truncated_key'   => substr( $key, -7 ),
	)
);
flush_rewrite_rules( true );
delete_transient( '_wc_activation_redirect' );
echo wp_json_encode(
	array(
		'consumer_key'    => $key,
		'consumer_secret' => $secret,
		'wordpress'       => $wp_version,
		'woocommerce'     => WC()->version,
		'products'        => implode( ',', $products ),
	)
);
