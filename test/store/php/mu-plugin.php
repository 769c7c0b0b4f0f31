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
