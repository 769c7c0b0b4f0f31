<?php
declare( strict_types = 1 );

namespace Storebooks\Settings;

use Storebooks\Install\Options;
use Storebooks\Connection\Installation;
use Storebooks\Rest\Contract;

/**
 * The settings of the shop, versioned: a worker that has this version need not read again.
 *
 * @phpstan-type Settings array{version: int, status_map: array<string, string>, gateways: array<string, array{account_id: string|null, payment_mode: string|null}>, taxes: array<string, string>, sync_from: string|null, store_code: string, approval_first: bool, quota_share: int, log_days: int, worker_url: string|null, admin_mail: bool}
 */
final class Settings_Store {

	private const OPTION = 'storebooks_settings';

	public function __construct( private Contract $contract, private Installation $installation ) {}

	/** @return Settings */
	public function get(): array {
		/** @var Settings $settings */
		$settings = $this->stored() + array(
			'version'        => 1,
			'status_map'     => $this->contract->default_status_map(),
			'gateways'       => array(),
			'taxes'          => array(),
			'sync_from'      => null,
			'store_code'     => $this->installation->store_code(),
			'approval_first' => false,
			'quota_share'    => 100,
			'log_days'       => 90,
			'worker_url'     => null,
			'admin_mail'     => true,
		);
		return $settings;
	}

	public function version(): int {
		return $this->get()['version'];
	}

	/**
	 * Changes some keys; the caller has checked them against the contract.
	 *
	 * @param array<string, mixed> $change
	 * @return Settings
	 */
	public function change( array $change ): array {
		$known = array_intersect_key( $change, $this->get() );
		unset( $known['version'] );
		update_option( self::OPTION, $known + array( 'version' => $this->version() + 1 ) + $this->stored(), false );
		return $this->get();
	}

	/**
	 * As the contract has them: maps stay maps when they are empty.
	 *
	 * @return array<string, mixed>
	 */
	public function answer(): array {
		$settings = $this->get();
		return array(
			'status_map' => (object) $settings['status_map'],
			'gateways'   => (object) $settings['gateways'],
			'taxes'      => (object) $settings['taxes'],
		) + $settings;
	}

	/** @return array<string, mixed> */
	private function stored(): array {
		return Options::map( self::OPTION );
	}
}
