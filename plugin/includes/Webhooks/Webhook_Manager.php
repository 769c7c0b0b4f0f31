<?php
declare( strict_types = 1 );

namespace Storebooks\Webhooks;

use Storebooks\Install\Options;
use Storebooks\Worker\Pairing;
use Storebooks\Worker\Worker_Address;
use Storebooks\Worker\Worker_Secret;

/**
 * Keeps WooCommerce's own webhooks to the worker alive. They are hints beside the wake; but hints that are on should
 * work: the right secret, an owner with rights, delivery allowed, not switched off by old failures (woocommerce §1).
 */
final class Webhook_Manager {

	private const TOPICS = array( 'order.created', 'order.updated', 'customer.created' );
	private const OPTION = 'storebooks_webhooks';

	public function __construct( private Worker_Address $address, private Worker_Secret $secret, private Pairing $pairing ) {}

	public function register(): void {
		add_action( 'woocommerce_webhook_disabled_due_delivery_failures', array( $this, 'repair' ) );
		add_filter( 'http_request_host_is_external', array( $this, 'allow_host' ), 10, 3 );
		add_filter( 'http_allowed_safe_ports', array( $this, 'allow_port' ), 10, 3 );
	}

	/** Brings every webhook into the state it should have; saves only what differs, since saving pings the worker. */
	public function repair(): void {
		$url    = $this->address->url();
		$secret = $this->secret->get();
		if ( null === $url || null === $secret ) {
			return;
		}
		$ids = self::stored_ids();
		foreach ( self::TOPICS as $topic ) {
			$webhook = isset( $ids[ $topic ] ) ? wc_get_webhook( $ids[ $topic ] ) : null;
			$webhook = $webhook instanceof \WC_Webhook && $webhook->get_id() > 0 ? $webhook : new \WC_Webhook();
			if ( $this->bring_up_to_date( $webhook, $topic, $url . '/webhooks/woocommerce', $secret ) ) {
				$webhook->save();
			}
			$ids[ $topic ] = $webhook->get_id();
		}
		update_option( self::OPTION, $ids, false );
	}

	/**
	 * Topics whose webhook is missing, switched off or has failed of late; none where no worker can be reached.
	 *
	 * @return list<string>
	 */
	public function broken(): array {
		if ( null === $this->address->url() || null === $this->secret->get() ) {
			return array();
		}
		$ids = self::stored_ids();
		return array_values(
			array_filter(
				self::TOPICS,
				static function ( string $topic ) use ( $ids ): bool {
					$webhook = isset( $ids[ $topic ] ) ? wc_get_webhook( $ids[ $topic ] ) : null;
					return ! $webhook instanceof \WC_Webhook || 'active' !== $webhook->get_status() || 0 < (int) $webhook->get_failure_count();
				}
			)
		);
	}

	public static function delete_all(): void {
		foreach ( self::stored_ids() as $id ) {
			$webhook = wc_get_webhook( $id );
			if ( $webhook instanceof \WC_Webhook ) {
				$webhook->delete( true );
			}
		}
		delete_option( self::OPTION );
	}

	/** WordPress refuses loopback and private hosts; the worker's own is allowed, no other (woocommerce §1.5). */
	public function allow_host( mixed $is_external, mixed $host, mixed $url = '' ): mixed {
		$endpoint = $this->address->endpoint();
		return null !== $endpoint && $endpoint->host === $host && $this->is_port( (string) ( is_string( $url ) ? $url : '' ), $endpoint->port ) ? true : $is_external;
	}

	/** @param mixed $ports */
	public function allow_port( mixed $ports, mixed $host = '', mixed $url = '' ): mixed {
		$endpoint = $this->address->endpoint();
		if ( is_array( $ports ) && null !== $endpoint && $endpoint->host === $host && ! in_array( $endpoint->port, $ports, true ) ) {
			$ports[] = $endpoint->port;
		}
		return $ports;
	}

	private function is_port( string $url, int $port ): bool {
		$asked = wp_parse_url( $url, PHP_URL_PORT );
		return ( is_int( $asked ) ? $asked : ( str_starts_with( $url, 'https:' ) ? 443 : 80 ) ) === $port;
	}

	/** @return bool Whether anything had to change. */
	private function bring_up_to_date( \WC_Webhook $webhook, string $topic, string $url, string $secret ): bool {
		$owner   = (int) $webhook->get_user_id();
		$is_good = $webhook->get_id() > 0
			&& 'active' === $webhook->get_status()
			&& $webhook->get_topic() === $topic
			&& $webhook->get_delivery_url() === $url
			&& $webhook->get_secret() === $secret
			&& 0 === (int) $webhook->get_failure_count()
			&& self::may_read( $owner );
		if ( $is_good ) {
			return false;
		}
		/* translators: %s: topic of a webhook, e.g. order.created. */
		$webhook->set_name( sprintf( __( 'Storebooks: %s', 'storebooks' ), $topic ) );
		$webhook->set_topic( $topic );
		$webhook->set_delivery_url( $url );
		$webhook->set_secret( $secret );
		$webhook->set_api_version( 'wp_api_v3' );
		$webhook->set_status( 'active' );
		// Without this the first failure would switch it off again (woocommerce §1.7).
		$webhook->set_failure_count( 0 ); // @phpstan-ignore argument.type (WooCommerce's own comment says bool, its code takes a number)
		$webhook->set_user_id( self::may_read( $owner ) ? $owner : $this->owner() );
		return true;
	}

	/** An owner without rights turns every body into an error (woocommerce §1.6). */
	private function owner(): int {
		if ( self::may_read( $this->pairing->user_id() ) ) {
			return $this->pairing->user_id();
		}
		$admins = get_users(
			array(
				'role'   => 'administrator',
				'number' => 1,
				'fields' => 'ID',
			)
		);
		return isset( $admins[0] ) && is_scalar( $admins[0] ) ? (int) $admins[0] : 0;
	}

	private static function may_read( int $user_id ): bool {
		return $user_id > 0 && user_can( $user_id, 'read_private_shop_orders' ) && user_can( $user_id, 'list_users' );
	}

	/** @return array<string, int> */
	private static function stored_ids(): array {
		return array_filter( Options::map( self::OPTION ), 'is_int' );
	}
}
