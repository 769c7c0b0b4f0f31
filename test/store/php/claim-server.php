<?php
// The plugin's claims, completions and reservations as one of several processes: a JSON command per line of input, a
// JSON answer per line of output. Each command carries the moment at which its database session stands.
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
require $wp_path . '/wp-load.php';
spl_autoload_register(
	static function ( string $name ): void {
		$file = WP_CONTENT_DIR . '/plugins/storebooks/includes/' . str_replace( '\\', '/', substr( $name, 11 ) ) . '.php';
		if ( str_starts_with( $name, 'Storebooks\\' ) && is_file( $file ) ) {
			require_once $file;
		}
	}
);
use Storebooks\Changes\Backfill_Rows;
use Storebooks\Changes\Changes_Table;
use Storebooks\Changes\Claims;
use Storebooks\Changes\Fencing_Token;
use Storebooks\Connection\Connection_Store;
use Storebooks\Connection\Installation;
use Storebooks\Connection\Remote_Table;
use Storebooks\Install\Database;
use Storebooks\Install\Schema;
use Storebooks\Links\Links_Table;
use Storebooks\Links\Reservations;
use Storebooks\Log\Log_Table;

global $wpdb;
$db = new Database( $wpdb );
( new Schema( $db ) )->ensure();
$connection = new Connection_Store( new Installation() );
$connection->begin();
$connection->update( array( 'state' => 'connected', 'organization_id' => '10', 'organizations' => array(), 'problem' => null, 'sealed' => 'x' ) );
$changes      = new Changes_Table( $db );
$links        = new Links_Table( $db );
$tokens       = new Fencing_Token( $db );
$claims       = new Claims( $db, $changes, $tokens, $links, new Log_Table( $db ), new Storebooks\Log\Log_Bodies_Table( $db ), $connection, new Remote_Table( $db, new Storebooks\Connection\Remote_Index( $db ) ) );
$rows         = new Backfill_Rows( $db );
$reservations = new Reservations( $db, $links, $changes, $connection );

$commands = array(
	'reset'    => static function () use ( $db ): bool {
		foreach ( array( 'changes', 'links', 'log' ) as $table ) {
			$db->execute( "DELETE FROM {{$table}}" );
		}
		$db->execute( "UPDATE %i SET option_value = '0' WHERE option_name = 'storebooks_token'", $db->options_table() );
		return true;
	},
	'upsert'   => static fn( array $body ) => $changes->upsert( $body['object_type'], $body['object_id'], $body['deleted'] ?? 'keep' ),
	'claim'    => static function ( array $body ) use ( $claims ): array {
		$claimed = $claims->claim( $body );
		return array(
			'result' => $claimed['result'],
			'token'  => $claimed['row']['claim_token'] ?? null,
		);
	},
	'complete' => static fn( array $body ) => $claims->complete( $body ),
	'reserve'  => static fn( array $body ) => $reservations->reserve( $body ),
	'hello'    => static fn( array $body ) => $db->transaction( static fn() => $changes->end_earlier_lives( $body['worker_id'], $body['boot'] ) ),
	'replay'   => static fn( array $body ) => $changes->replay( $body['object_type'], $body['object_id'], $body['choice'] ),
	'replay_parked'   => static fn( array $body ) => $changes->replay_parked( 'order', $body['problem_code'], $body['choice'] ),
	'backfill'        => static fn( array $body ) => $db->transaction( static fn() => $rows->queue( '1', $body['ids'] ) ),
	'cancel_backfill' => static fn() => $rows->take_back( '1' ),
	'due'      => static fn() => array_column( $changes->due( 100 ), 'object_id' ),
	'dump'     => static fn() => array(
		'changes' => $db->rows( 'SELECT * FROM {changes} ORDER BY object_id' ),
		'links'   => $db->rows( 'SELECT * FROM {links} ORDER BY object_type, object_id, kind, slot' ),
		'token'   => $tokens->highest(),
	),
);
echo "ready\n";
while ( false !== ( $line = fgets( STDIN ) ) ) {
	$command = json_decode( $line, true );
	$wpdb->query( $wpdb->prepare( 'SET @@timestamp = %f', $command['now'] / 1000 ) );
	try {
		$answer = $commands[ $command['name'] ]( $command['body'] ?? array() );
	} catch ( Throwable $error ) {
		$answer = 'error: ' . $error->getMessage();
	}
	echo wp_json_encode( $answer ), "\n";
}
