<?php
declare( strict_types = 1 );

use PHPUnit\Framework\TestCase;
use Storebooks\Changes\Backfill_Rows;
use Storebooks\Changes\Changes_Table;
use Storebooks\Cli\Backfill_Command;
use Storebooks\Cli\Command;
use Storebooks\Cli\Command_Failed;
use Storebooks\Cli\Connect_Command;
use Storebooks\Cli\Console;
use Storebooks\Cli\Doctor_Command;
use Storebooks\Cli\Pair_Command;
use Storebooks\Cli\Settings_Command;
use Storebooks\Cli\Sync_Command;
use Storebooks\Connection\Connection_Store;
use Storebooks\Connection\Installation;
use Storebooks\Connection\Remote_Index;
use Storebooks\Connection\Remote_Table;
use Storebooks\Connection\Sealed_Box;
use Storebooks\Install\Database;
use Storebooks\Requests\Reference_Reading;
use Storebooks\Requests\Requests_Table;
use Storebooks\Rest\Backfills_Controller;
use Storebooks\Rest\Connection_Controller;
use Storebooks\Rest\Contract;
use Storebooks\Rest\Gate;
use Storebooks\Rest\Schema_Validator;
use Storebooks\Rest\Settings_Controller;
use Storebooks\Runs\Backfills;
use Storebooks\Runs\Backfills_Table;
use Storebooks\Runs\Past_Orders;
use Storebooks\Settings\Settings_Store;
use Storebooks\Webhooks\Webhook_Manager;
use Storebooks\Worker\Pairing;
use Storebooks\Worker\Wake;
use Storebooks\Worker\Worker_Address;
use Storebooks\Worker\Worker_Secret;
use Storebooks\Worker\Worker_Store;

/** `wp storebooks …` behind WP-CLI's own part; the terminal is written down. */
final class Cli_Test extends TestCase {

	private Database $db;

	/** @var Console&object{lines: list<string>, rows: list<array<string, mixed>>, input: list<string>, waited: callable(): void} */
	private object $console;

	protected function setUp(): void {
		if ( ! class_exists( 'WooCommerce' ) ) {
			$this->markTestSkipped( 'needs WooCommerce' );
		}
		global $wpdb;
		$this->db = new Database( $wpdb );
		foreach ( array( 'backfills', 'changes', 'requests' ) as $table ) {
			$this->db->execute( 'DELETE FROM {' . $table . '}' );
		}
		foreach ( array( 'worker', 'worker_seen', 'worker_url', 'settings', 'worker_secret', 'connection', 'installation', 'pairing' ) as $option ) {
			delete_option( 'storebooks_' . $option );
		}
		wp_set_current_user( 1 );
		$this->console = new class() implements Console {
			public array $lines = array();
			public array $rows  = array();
			public array $input = array();
			public $waited      = null;

			public function line( string $text ): void {
				$this->lines[] = $text;
			}
			public function success( string $text ): void {
				$this->lines[] = $text;
			}
			public function rows( array $rows, array $columns, string $format ): void {
				$this->rows = $rows;
			}
			public function read(): string {
				return array_shift( $this->input ) ?? '';
			}
			public function wait( int $seconds ): void {
				if ( null !== $this->waited ) {
					( $this->waited )();
				}
			}
		};
	}

	private function run_command( Command $command, array $args = array(), array $flags = array() ): void {
		$command->run( $args, $flags, $this->console );
	}

	private function failure( Command $command, array $args = array(), array $flags = array() ): string {
		try {
			$this->run_command( $command, $args, $flags );
		} catch ( Command_Failed $failure ) {
			return html_entity_decode( $failure->getMessage(), ENT_QUOTES );
		}
		$this->fail( 'it did not fail' );
	}

	private function hello(): string {
		$pair = sodium_crypto_box_keypair();
		( new Worker_Store() )->hello(
			array(
				'worker_id'    => 'w',
				'boot'         => 1,
				'version'      => '0.1.0',
				'contract'     => 1,
				'public_key'   => base64_encode( sodium_crypto_box_publickey( $pair ) ),
				'accounts_url' => null,
				'listens_on'   => null,
			)
		);
		return $pair;
	}

	private function contract(): Contract {
		return new Contract( WP_PLUGIN_DIR . '/storebooks/contract' );
	}

	private function settings_command(): Settings_Command {
		$settings   = new Settings_Store( $this->contract(), new Installation() );
		$connection = new Connection_Store( new Installation() );
		$remote     = new Remote_Table( $this->db, new Remote_Index( $this->db ) );
		$controller = new Settings_Controller( $settings, new Changes_Table( $this->db ), $connection, $remote, new Reference_Reading( new Requests_Table( $this->db ), $remote, $connection ), new Worker_Store(), new Worker_Address(), new Wake( new Worker_Address() ) );
		return new Settings_Command( $this->contract(), new Schema_Validator(), $controller );
	}

	private function connect_command(): Connect_Command {
		$connection = new Connection_Store( new Installation() );
		$requests   = new Requests_Table( $this->db );
		$wake       = new Wake( new Worker_Address() );
		$controller = new Connection_Controller( $this->contract(), new Gate( $this->contract(), new Worker_Secret(), new Worker_Store() ), $connection, $requests, new Worker_Store(), new Sealed_Box(), $wake );
		return new Connect_Command( $this->contract(), new Schema_Validator(), $controller, $connection, $requests, $wake );
	}

	private function backfill_command(): Backfill_Command {
		$settings   = new Settings_Store( $this->contract(), new Installation() );
		$remote     = new Remote_Table( $this->db, new Remote_Index( $this->db ) );
		$backfills  = new Backfills( $this->db, new Backfills_Table( $this->db ), new Backfill_Rows( $this->db ), new Past_Orders(), $settings, $remote );
		$controller = new Backfills_Controller( $backfills, new Connection_Store( new Installation() ), new Wake( new Worker_Address() ) );
		return new Backfill_Command( $this->contract(), new Schema_Validator(), $controller, $settings );
	}

	private function doctor(): Doctor_Command {
		global $wpdb;
		$pairing = new Pairing( $wpdb, new Worker_Secret() );
		$address = new Worker_Address();
		return new Doctor_Command( $this->contract(), $this->db, new Changes_Table( $this->db ), new Connection_Store( new Installation() ), new Worker_Store(), $address, $pairing, new Webhook_Manager( $address, new Worker_Secret(), $pairing ) );
	}

	public function test_sync_records_an_order_no_listener_saw_and_nothing_where_one_is_unknown(): void {
		$order = wc_create_order( array( 'status' => 'processing' ) );
		$id    = (string) $order->get_id();
		$this->db->execute( 'DELETE FROM {changes}' );
		$command = new Sync_Command( new Changes_Table( $this->db ), new Wake( new Worker_Address() ) );
		$this->assertStringContainsString( 'no order 999999', $this->failure( $command, array( $id, '999999' ) ) );
		$this->assertSame( '0', $this->db->value( 'SELECT COUNT(*) FROM {changes}' ) );
		$this->run_command( $command, array( $id ) );
		$this->assertSame( 'due', $this->db->value( 'SELECT state FROM {changes} WHERE object_id = %s', $id ) );
	}

	public function test_sync_leaves_a_draft_alone(): void {
		$draft = new WC_Order();
		$draft->set_status( 'checkout-draft' );
		$draft->save();
		$this->failure( new Sync_Command( new Changes_Table( $this->db ), new Wake( new Worker_Address() ) ), array( (string) $draft->get_id() ) );
		$this->assertSame( '0', $this->db->value( 'SELECT COUNT(*) FROM {changes}' ) );
	}

	public function test_a_setting_is_read_changed_and_checked(): void {
		$command = $this->settings_command();
		$this->run_command( $command, array( 'set', 'quota_share', '40' ) );
		$this->run_command( $command, array( 'get', 'quota_share' ) );
		$this->assertSame( '40', end( $this->console->lines ) );
		// Text although it looks like a number, and a map.
		$this->run_command( $command, array( 'set', 'store_code', '1234' ) );
		$this->run_command( $command, array( 'set', 'taxes', '{"3":"460000000026049"}' ) );
		$this->run_command( $command, array( 'get' ) );
		$stored = json_decode( (string) end( $this->console->lines ), true );
		$this->assertSame( array( '1234', array( '3' => '460000000026049' ) ), array( $stored['store_code'], $stored['taxes'] ) );
		$this->assertStringContainsString( 'does not take', $this->failure( $command, array( 'set', 'quota_share', '400' ) ) );
		$this->assertStringContainsString( 'no setting nonsense', $this->failure( $command, array( 'get', 'nonsense' ) ) );
		$this->failure( $command, array( 'set', 'version', '9' ) );
	}

	public function test_pairing_needs_somebody_whose_rights_the_key_has(): void {
		global $wpdb;
		$pairing = new Pairing( $wpdb, new Worker_Secret() );
		$command = new Pair_Command( $pairing, new Webhook_Manager( new Worker_Address(), new Worker_Secret(), $pairing ) );
		wp_set_current_user( 0 );
		$this->assertStringContainsString( '--user', $this->failure( $command ) );
		wp_set_current_user( 1 );
		$this->run_command( $command );
		$code = json_decode( (string) base64_decode( strtr( $this->console->lines[0], '-_', '+/' ), true ), true );
		$this->assertSame( home_url(), $code['store_url'] );
		$this->assertSame( 1, $pairing->user_id() );
	}

	public function test_connecting_reads_secret_and_code_from_the_input_seals_them_and_tells_how_it_went(): void {
		$this->assertStringContainsString( 'never said hello', $this->failure( $this->connect_command(), array(), array( 'client-id' => '1000.A', 'client-secret' => 's', 'code' => '1000.c' ) ) );
		$pair                  = $this->hello();
		$this->console->input  = array( 'canary-secret', '1000.canary' );
		$this->console->waited = function () use ( $pair ): void {
			$row     = $this->db->row( "SELECT id, payload FROM {requests} WHERE state = 'waiting'" );
			$payload = json_decode( (string) $row['payload'], true );
			$this->assertStringNotContainsString( 'canary', (string) $row['payload'] );
			$this->assertSame( '1000.canary', sodium_crypto_box_seal_open( (string) base64_decode( $payload['sealed_code'], true ), $pair ) );
			( new Requests_Table( $this->db ) )->answer( (string) $row['id'], 'done', array(), null );
			( new Connection_Store( new Installation() ) )->update( array( 'state' => 'connected', 'organization_id' => '10', 'sealed' => 'x' ) );
		};
		$this->run_command( $this->connect_command(), array(), array( 'client-id' => '1000.A', 'data-center' => 'eu' ) );
		$this->assertStringContainsString( 'organisation 10', (string) end( $this->console->lines ) );
	}

	public function test_connecting_says_what_zoho_refused(): void {
		$this->hello();
		$this->console->waited = function (): void {
			$problem = array( 'code' => 'invalid_code', 'params' => array() );
			( new Requests_Table( $this->db ) )->answer( (string) $this->db->value( "SELECT id FROM {requests} WHERE state = 'waiting'" ), 'failed', array(), $problem );
			( new Connection_Store( new Installation() ) )->update( array( 'state' => 'none', 'problem' => $problem ) );
		};
		$this->assertStringContainsString( 'already used or is too old', $this->failure( $this->connect_command(), array(), array( 'client-id' => '1000.A', 'client-secret' => 's', 'code' => '1000.c' ) ) );
	}

	public function test_past_orders_start_on_a_yes_alone(): void {
		$days  = array(
			'from' => '2019-05-01',
			'to'   => '2019-05-02',
		);
		$order = wc_create_order( array( 'status' => 'completed' ) );
		$order->set_date_created( '2019-05-01T12:00:00Z' );
		$order->save();
		$this->assertStringContainsString( 'Connect Zoho Books first', $this->failure( $this->backfill_command(), array(), $days ) );
		( new Installation() )->bind();
		( new Connection_Store( new Installation() ) )->update( array( 'state' => 'connected', 'organization_id' => '10', 'sealed' => 'x' ) );
		$this->console->input = array( 'n', 'y' );
		$this->run_command( $this->backfill_command(), array(), $days );
		$this->assertSame( '1 order of these days has not been sent to Zoho Books yet.', $this->console->lines[0] );
		$this->run_command( $this->backfill_command(), array(), $days );
		$this->run_command( $this->backfill_command() );
		$this->assertSame( array( 'running', 'cancelled' ), array_column( $this->console->rows, 'state' ) );
		$this->run_command( $this->backfill_command(), array( $this->console->rows[0]['id'] ), array( 'cancel' => '1' ) );
		$this->run_command( $this->backfill_command() );
		$this->assertSame( array( 'cancelled', 'cancelled' ), array_column( $this->console->rows, 'state' ) );
	}

	public function test_the_doctor_finds_what_is_missing_and_then_nothing(): void {
		$this->assertStringContainsString( 'faults', $this->failure( $this->doctor() ) );
		$states = array_column( $this->console->rows, 'state', 'check' );
		$this->assertSame( array( 'fault', 'fault', 'fault', 'ok' ), array( $states['pairing'], $states['sync service'], $states['connection'], $states['tables'] ) );
		$this->hello();
		( new Installation() )->bind();
		( new Connection_Store( new Installation() ) )->update( array( 'state' => 'connected', 'organization_id' => '10', 'sealed' => 'x' ) );
		$this->run_command( $this->doctor() );
		$this->assertNotContains( 'fault', array_column( $this->console->rows, 'state' ) );
	}
}
