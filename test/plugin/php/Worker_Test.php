<?php
declare( strict_types = 1 );

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Storebooks\Connection\Installation;
use Storebooks\Rest\Contract;
use Storebooks\Settings\Settings_Store;
use Storebooks\Webhooks\Webhook_Manager;
use Storebooks\Worker\Pairing;
use Storebooks\Worker\Worker_Address;
use Storebooks\Worker\Worker_Secret;
use Storebooks\Worker\Worker_Store;

final class Worker_Test extends TestCase {

	protected function setUp(): void {
		foreach ( array( 'worker', 'worker_url', 'settings', 'worker_secret' ) as $option ) {
			delete_option( 'storebooks_' . $option );
		}
	}

	private function address( ?string $listens_on, ?string $setting = null ): Worker_Address {
		$settings = new Settings_Store( new Contract( WP_PLUGIN_DIR . '/storebooks/contract' ), new Installation() );
		$settings->change( array( 'worker_url' => $setting ) );
		$worker = new Worker_Store();
		$worker->hello( array( 'worker_id' => 'w', 'boot' => 1, 'version' => '0', 'contract' => 1, 'public_key' => 'k', 'accounts_url' => null, 'listens_on' => $listens_on ) );
		$address = new Worker_Address();
		$address->refresh( $settings, $worker );
		return $address;
	}

	/** @return array<string, array{string|null, string|null, string|null}> */
	public static function addresses(): array {
		return array(
			'where it says on this machine'          => array( 'http://127.0.0.1:8080', null, 'http://127.0.0.1:8080' ),
			'not where it says on another machine'   => array( 'http://10.0.0.5:8080', null, null ),
			'nowhere, if it does not say'            => array( null, null, null ),
			'where the settings say, wherever it is' => array( 'http://127.0.0.1:8080', 'https://worker.example.com', 'https://worker.example.com' ),
		);
	}

	#[DataProvider( 'addresses' )]
	public function test_the_worker_is_reached( ?string $listens_on, ?string $setting, ?string $expected ): void {
		$this->assertSame( $expected, $this->address( $listens_on, $setting )->url() );
	}

	public function test_wordpress_may_call_the_worker_and_no_other_loopback_port(): void {
		global $wpdb;
		$secret  = new Worker_Secret();
		$manager = new Webhook_Manager( $this->address( 'http://127.0.0.1:9123' ), $secret, new Pairing( $wpdb, $secret ) );
		add_filter( 'http_request_host_is_external', array( $manager, 'allow_host' ), 10, 3 );
		add_filter( 'http_allowed_safe_ports', array( $manager, 'allow_port' ), 10, 3 );
		$this->assertNotFalse( wp_http_validate_url( 'http://127.0.0.1:9123/webhooks/woocommerce' ) );
		foreach ( array( 'http://127.0.0.1:9124/', 'http://localhost:9123/', 'http://10.0.0.1:9123/' ) as $other ) {
			$this->assertFalse( wp_http_validate_url( $other ), $other );
		}
		remove_filter( 'http_request_host_is_external', array( $manager, 'allow_host' ), 10 );
		remove_filter( 'http_allowed_safe_ports', array( $manager, 'allow_port' ), 10 );
	}

	public function test_a_renewed_secret_is_hexadecimal_and_another(): void {
		$secret = new Worker_Secret();
		$first  = $secret->renew();
		$this->assertMatchesRegularExpression( '/^[0-9a-f]{64}$/', $first );
		$this->assertNotSame( $first, $secret->renew() );
		$this->assertNotSame( $first, $secret->get() );
	}

	public function test_the_last_sign_of_life_is_not_written_with_every_poll(): void {
		$worker = new Worker_Store();
		$worker->heard();
		$writes = 0;
		$count  = static function ( mixed $value ) use ( &$writes ): mixed {
			++$writes;
			return $value;
		};
		add_filter( 'pre_update_option_storebooks_worker_seen', $count );
		$worker->heard();
		$worker->heard();
		remove_filter( 'pre_update_option_storebooks_worker_seen', $count );
		$this->assertSame( 0, $writes );
	}
}
