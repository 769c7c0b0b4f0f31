<?php
declare( strict_types = 1 );

namespace Storebooks\Settings;

use Storebooks\Install\Options;
use Storebooks\Connection\Installation;
use Storebooks\Rest\Contract;

/**
 * The settings of the shop, versioned: a worker that has this version need not read again.
 *
 * @phpstan-type Settings array{version: int, store_code: string, status_map: array<string, string>, gateways: array<string, array{account_id: string|null, payment_mode: string|null}>, taxes: array<string, string>, tax_rules: list<array{label: string, code: string, create: bool}>, sync_from: string|null, approval_first: bool, contact_update: string, contact_name: string, several_contacts: string, guest_contact: string|null, contact_matches: array<string, string>, generic_item: string|null, item_matches: array<string, string>, invoice_numbers: string, invoice_prefix: string, payment_terms_days: int, unpaid_invoices: string, location_id: string|null, salesperson: string|null, custom_fields: array<string, string>, notes: string, coupons: string, gateway_fees: bool, gift_card_account: string|null, amount_refunds: string, exchange_rates: array<string, string>, lock_date: string|null, locked_period: string, quota_share: int, log_days: int, worker_url: string|null, admin_mail: bool}
 */
final class Settings_Store {

	private const OPTION = 'storebooks_settings';

	public function __construct( private Contract $contract, private Installation $installation ) {}

	/** @return Settings */
	public function get(): array {
		/** @var Settings $settings */
		$settings = $this->stored() + array(
			'version'    => 1,
			'store_code' => $this->installation->store_code(),
		) + $this->contract->default_settings();
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
		foreach ( $this->contract->settings_maps() as $name ) {
			if ( isset( $settings[ $name ] ) ) {
				$settings[ $name ] = (object) $settings[ $name ];
			}
		}
		return $settings;
	}

	/** @return array<string, mixed> */
	private function stored(): array {
		return Options::map( self::OPTION );
	}
}
