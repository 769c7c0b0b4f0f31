<?php
declare( strict_types = 1 );

use PHPUnit\Framework\TestCase;
use Storebooks\Connection\Connection_Store;
use Storebooks\Connection\Installation;
use Storebooks\Connection\Sealed_Box;
use Storebooks\Install\Database;
use Storebooks\Requests\Requests_Table;
use Storebooks\Rest\Contract;
use Storebooks\Settings\Settings_Store;

final class Connection_Test extends TestCase {

	private string $home = '';

	protected function setUp(): void {
		foreach ( array( 'connection', 'installation', 'settings' ) as $option ) {
			delete_option( 'storebooks_' . $option );
		}
		add_filter( 'home_url', array( $this, 'home' ) );
	}

	protected function tearDown(): void {
		remove_filter( 'home_url', array( $this, 'home' ) );
		$this->home = '';
	}

	public function home( string $url ): string {
		return '' === $this->home ? $url : $this->home;
	}

	private function connected(): Connection_Store {
		$connection = new Connection_Store( new Installation() );
		$connection->begin();
		$connection->update( array( 'state' => 'connected', 'organization_id' => '10', 'sealed' => 'x' ) );
		return $connection;
	}

	public function test_a_database_under_another_address_is_paused_until_someone_says_which_it_is(): void {
		$connection = $this->connected();
		$this->assertTrue( $connection->may_work() );
		$this->home = 'http://staging.example.com';
		$this->assertFalse( $connection->may_work() );
		$this->assertSame( 'moved_or_copied', $connection->get()['problem']['code'] ?? null );
		( new Installation() )->bind();
		$this->assertTrue( $connection->may_work() );
	}

	public function test_a_change_to_https_or_a_trailing_slash_is_no_move(): void {
		$this->home = 'http://shop.example.com';
		$connection = $this->connected();
		$this->home = 'https://Shop.example.com/';
		$this->assertTrue( $connection->may_work() );
	}

	public function test_a_copy_becomes_an_installation_of_its_own(): void {
		$installation = new Installation();
		$before       = $installation->id();
		$installation->become_another();
		$this->assertNotSame( $before, $installation->id() );
		$this->assertMatchesRegularExpression( '/^[A-Z2-9]{4}$/', $installation->store_code() );
	}

	public function test_disconnecting_keeps_the_sealed_text_for_the_worker_to_revoke(): void {
		$connection = $this->connected();
		$this->assertTrue( $connection->disconnect() );
		$this->assertSame( array( 'none', null, 'x' ), array( $connection->get()['state'], $connection->organization_id(), $connection->get()['sealed'] ) );
	}

	public function test_a_state_is_good_once_for_the_browser_that_began_within_ten_minutes(): void {
		global $wpdb;
		$db       = new Database( $wpdb );
		$requests = new Requests_Table( $db );
		$requests->await_consent( array( 'type' => 'connect' ), 'state', 'cookie' );
		$this->assertNull( $requests->take_consent( 'state', 'another cookie' ) );
		$this->assertNull( $requests->take_consent( 'another state', 'cookie' ) );
		$this->assertSame( array( 'type' => 'connect' ), $requests->take_consent( 'state', 'cookie' ) );
		$this->assertNull( $requests->take_consent( 'state', 'cookie' ) );
		$requests->await_consent( array( 'type' => 'connect' ), 'late', 'cookie' );
		$db->execute( "UPDATE {requests} SET created_at = created_at - 600001 WHERE state = 'consent'" );
		$this->assertNull( $requests->take_consent( 'late', 'cookie' ) );
	}

	public function test_neither_state_nor_cookie_is_stored_as_it_is(): void {
		global $wpdb;
		$db = new Database( $wpdb );
		( new Requests_Table( $db ) )->await_consent( array( 'type' => 'connect' ), 'canary-state', 'canary-cookie' );
		$this->assertStringNotContainsString( 'canary', (string) wp_json_encode( $db->rows( 'SELECT * FROM {requests}' ) ) );
	}

	public function test_only_the_holder_of_the_private_key_opens_a_box(): void {
		$pair = sodium_crypto_box_keypair();
		$box  = ( new Sealed_Box() )->seal( 'secret', base64_encode( sodium_crypto_box_publickey( $pair ) ) );
		$this->assertStringNotContainsString( 'secret', $box );
		$this->assertSame( 'secret', sodium_crypto_box_seal_open( (string) base64_decode( $box, true ), $pair ) );
		$this->expectException( InvalidArgumentException::class );
		( new Sealed_Box() )->seal( 'secret', 'no key' );
	}

	public function test_settings_change_key_by_key_and_count_their_versions(): void {
		$settings = new Settings_Store( new Contract( WP_PLUGIN_DIR . '/storebooks/contract' ), new Installation() );
		$first    = $settings->get();
		$this->assertSame( 'invoice', $first['status_map']['processing'] ?? null );
		$second = $settings->change( array( 'quota_share' => 40, 'unknown' => 1, 'version' => 99 ) );
		$this->assertSame( array( 40, $first['version'] + 1, $first['log_days'] ), array( $second['quota_share'], $second['version'], $second['log_days'] ) );
		$this->assertArrayNotHasKey( 'unknown', $second );
		$this->assertStringContainsString( '"taxes":{}', (string) wp_json_encode( $settings->answer() ) );
	}
}
