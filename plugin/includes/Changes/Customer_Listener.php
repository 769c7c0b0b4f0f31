<?php
declare( strict_types = 1 );

namespace Storebooks\Changes;

/**
 * Records changed customer accounts. Only people with the customer role or an order become contacts (DESIGN §8);
 * other users of the site are nobody's business here.
 */
final class Customer_Listener {

	/** @var array<string, true> */
	private array $recorded = array();

	public function __construct( private Changes_Table $changes ) {}

	public function register(): void {
		foreach ( array( 'woocommerce_new_customer', 'woocommerce_update_customer', 'woocommerce_created_customer', 'user_register', 'profile_update' ) as $hook ) {
			add_action( $hook, array( $this, 'changed' ) );
		}
	}

	public function has_recorded(): bool {
		return array() !== $this->recorded;
	}

	/** @param int|string $id */
	public function changed( $id ): void {
		$user = get_userdata( (int) $id );
		if ( ! $user instanceof \WP_User || isset( $this->recorded[ (string) $id ] ) || ! in_array( 'customer', $user->roles, true ) ) {
			return;
		}
		$this->recorded[ (string) $id ] = true;
		$this->changes->upsert( 'customer', (string) $id );
	}
}
