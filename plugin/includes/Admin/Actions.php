<?php
declare( strict_types = 1 );

namespace Storebooks\Admin;

use Automattic\WooCommerce\Utilities\OrderUtil;
use Storebooks\Changes\Changes_Table;
use Storebooks\Connection\Connection_Store;
use Storebooks\Connection\Installation;
use Storebooks\Connection\Remote_Index;
use Storebooks\Webhooks\Webhook_Manager;
use Storebooks\Worker\Pairing;
use Storebooks\Worker\Worker_Address;
use Storebooks\Worker\Worker_Store;

/**
 * What only a person at this screen may ask, and no machine ever: the state of things at a glance, a pairing code,
 * and whether the shop moved or is a copy. Not routes of the REST interface, but admin-ajax with capability and nonce.
 */
final class Actions {

	public const NONCE = 'storebooks';

	/** Parked rows that are read and counted; of each group so many are listed. */
	private const READ  = 1000;
	private const SHOWN = 25;

	public function __construct(
		private Pairing $pairing,
		private Installation $installation,
		private Connection_Store $connection,
		private Changes_Table $changes,
		private Worker_Store $worker,
		private Worker_Address $address,
		private Webhook_Manager $webhooks,
		private Remote_Index $index
	) {}

	public function register(): void {
		foreach ( array( 'overview', 'pair', 'moved', 'copied' ) as $action ) {
			add_action( 'wp_ajax_storebooks_' . $action, fn() => $this->run( $action ) );
		}
	}

	private function run( string $action ): void {
		if ( ! current_user_can( 'manage_woocommerce' ) || false === check_ajax_referer( self::NONCE, false, false ) ) {
			wp_send_json_error( array( 'message' => __( 'Load the page again; you may have been signed out.', 'storebooks' ) ), 403 );
		}
		$answer = match ( $action ) {
			'pair'   => $this->pair(),
			'moved'  => $this->moved(),
			'copied' => $this->copied(),
			default  => $this->overview(),
		};
		wp_send_json_success( $answer );
	}

	/** @return array<string, mixed> */
	private function overview(): array {
		$worker          = $this->worker->get();
		$seen_at         = $this->worker->seen_at();
		$organization_id = $this->connection->organization_id();
		return array(
			'worker'   => array(
				'version'    => $worker['version'] ?? null,
				'secondsAgo' => 0 === $seen_at ? null : max( 0, time() - $seen_at ),
				'wakeUrl'    => $this->address->url(),
				'isPaired'   => $this->pairing->user_id() > 0,
			),
			'contacts' => null === $organization_id ? null : $this->index->contacts_read( $organization_id ),
			'counts'   => $this->changes->counts(),
			'parked'   => $this->parked(),
		);
	}

	/**
	 * What needs a person, by problem: one answer may do for all of a group.
	 *
	 * @return list<array{objectType: string, code: string, count: int, orders: list<array<string, mixed>>}>
	 */
	private function parked(): array {
		$groups = array();
		foreach ( $this->changes->parked( self::READ ) as $row ) {
			$type             = (string) $row['object_type'];
			$code             = $row['problem_code'] ?? 'internal_error';
			$group            = $groups[ "$type $code" ] ?? array(
				'objectType' => $type,
				'code'       => $code,
				'count'      => 0,
				'orders'     => array(),
			);
			$group['orders']  = $group['count'] < self::SHOWN ? array_merge( $group['orders'], array( self::parked_order( $type, $code, $row ) ) ) : $group['orders'];
			$group['count']  += 1;
			$groups[ "$type $code" ] = $group;
		}
		return array_values( $groups );
	}

	/**
	 * @param array<string, string|null> $row
	 * @return array<string, mixed>
	 */
	private static function parked_order( string $type, string $code, array $row ): array {
		$id = (int) $row['object_id'];
		return array(
			'objectType' => $type,
			'objectId'   => $row['object_id'],
			'reference'  => $row['reference'] ?? '',
			'problem'    => array(
				'code'   => $code,
				'params' => (object) json_decode( $row['problem_params'] ?? '{}' ),
			),
			'editUrl'    => 'order' === $type ? OrderUtil::get_order_admin_edit_url( $id ) : get_edit_user_link( $id ),
		);
	}

	/** @return array<string, mixed> */
	private function pair(): array {
		$code = $this->pairing->new_code();
		$this->webhooks->repair();
		return array( 'code' => $code );
	}

	/** @return array<string, mixed> */
	private function moved(): array {
		$this->installation->bind();
		return $this->overview();
	}

	/** @return array<string, mixed> */
	private function copied(): array {
		$this->installation->become_another();
		$this->connection->forget();
		$this->pairing->revoke();
		return $this->overview();
	}
}
