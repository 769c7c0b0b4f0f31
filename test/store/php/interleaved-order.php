<?php
// An order whose row is claimed and completed between the first hook and the final save, by a worker that was quick.
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
require $wp_path . '/wp-load.php';
global $wpdb;
use Storebooks\Install\Database;
$db         = new Database( $wpdb );
$changes    = new Storebooks\Changes\Changes_Table( $db );
$connection = new Storebooks\Connection\Connection_Store( new Storebooks\Connection\Installation() );
$claims     = new Storebooks\Changes\Claims( $db, $changes, new Storebooks\Changes\Fencing_Token( $db ), new Storebooks\Links\Links_Table( $db ), new Storebooks\Log\Log_Table( $db ), new Storebooks\Log\Log_Bodies_Table( $db ), $connection, new Storebooks\Connection\Remote_Table( $db, new Storebooks\Connection\Remote_Index( $db ) ) );
$quick      = false;
add_action(
	'woocommerce_new_order',
	static function ( $id ) use ( $claims, &$quick ): void {
		$ref     = array( 'object_type' => 'order', 'object_id' => (string) $id );
		$claimed = $claims->claim( $ref + array( 'worker_id' => 'quick', 'boot' => 1 ) );
		$quick   = 'claimed' === $claimed['result'] && 'done' === $claims->complete(
			$ref + array(
				'token'   => $claimed['row']['claim_token'],
				'links'   => array(),
				'outcome' => array( 'state' => 'ignored', 'problem' => null, 'retry_in_ms' => 0, 'burns_attempt' => false, 'certainty' => 'keep', 'second_look_in_ms' => null ),
				'entry'   => array( 'trigger' => 'wake', 'outcome' => 'ignored', 'problem' => null, 'actions' => array(), 'calls' => array(), 'duration_ms' => 1 ),
			)
		);
	},
	99
);
$order = wc_create_order();
$order->set_address( array( 'first_name' => 'Cy', 'last_name' => 'Poe', 'email' => 'cy@example.com', 'country' => 'US', 'state' => 'CA' ), 'billing' );
$order->add_product( wc_get_product( wc_get_product_id_by_sku( 'kettle' ) ), 2 );
$order->calculate_totals();
$order->payment_complete();
if ( ! $quick ) {
	fwrite( STDERR, "the row could not be claimed and completed in between\n" );
	exit( 1 );
}
echo $order->get_id(), ' ', $order->get_total();
