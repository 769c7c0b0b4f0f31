<?php
// Verdicts of the plugin's validator: reads [{file, text}] from a file, prints a list of null or the path of the first fault.
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
require $wp_path . '/wp-load.php';
$plugin = WP_CONTENT_DIR . '/plugins/storebooks/';
require_once $plugin . 'includes/Rest/Contract.php';
require_once $plugin . 'includes/Rest/Schema_Validator.php';
$contract  = new Storebooks\Rest\Contract( $plugin . 'contract' );
$validator = new Storebooks\Rest\Schema_Validator();
$verdicts  = array();
foreach ( json_decode( file_get_contents( $argv[2] ), true ) as $case ) {
	$verdicts[] = $validator->fault( json_decode( $case['text'] ), $contract->schema( $case['file'] ) );
}
echo wp_json_encode( $verdicts );
