<?php
/* Plugin Name: Test shop: keeps mail in a file and asks nobody for updates. */
add_filter(
	'pre_wp_mail',
	static function ( $sent, array $mail ) {
		file_put_contents( dirname( WP_DEBUG_LOG ) . '/mail.log', wp_json_encode( array( 'to' => $mail['to'], 'subject' => $mail['subject'], 'message' => $mail['message'] ) ) . "\n", FILE_APPEND );
		return true;
	},
	10,
	2
);
foreach ( array( '_maybe_update_core', '_maybe_update_plugins', '_maybe_update_themes' ) as $check ) {
	remove_action( 'admin_init', $check );
}
/** A shop with code of its own on the plugin's filters, of the kind an option names. */
function test_shop_filter( $value, $order ) {
	$answers = array(
		'skip'   => static fn() => is_bool( $value ) ? true : $value,
		'change' => static fn() => is_array( $value ) ? array( 'customer_note' => 'changed ' . $order->get_id() ) + $value : $value,
		'other'  => static fn() => 'another type',
		'throw'  => static fn() => throw new RuntimeException( 'a filter that throws' ),
	);
	$kind    = (string) get_option( 'test_shop_filter', '' );
	return isset( $answers[ $kind ] ) ? $answers[ $kind ]() : $value;
}
add_filter( 'storebooks_skip_order', 'test_shop_filter', 10, 2 );
add_filter( 'storebooks_sale', 'test_shop_filter', 10, 2 );
