<?php
declare( strict_types = 1 );

namespace Storebooks\Changes;

/**
 * Sees every change of an order, on both order storages (woocommerce §6.2), and records it in the same request:
 * one statement in the earliest hook, one more at the end of the request only if a hook fired after it. The order is
 * never read here; what it looks like is the worker's question.
 */
final class Order_Listener {

	/** Checkouts in progress are no orders yet. */
	private const DRAFTS = array( 'checkout-draft', 'auto-draft', 'draft', 'new' );

	/**
	 * Orders recorded in this request; what a later hook adds waits for its end: a deletion mark, 'keep' or null.
	 *
	 * @var array<string, string|null>
	 */
	private array $recorded = array();

	public function __construct( private Changes_Table $changes ) {}

	public function register(): void {
		add_action( 'woocommerce_new_order', array( $this, 'saved' ), 10, 2 );
		add_action( 'woocommerce_update_order', array( $this, 'saved' ), 10, 2 );
		add_action( 'woocommerce_after_order_object_save', array( $this, 'object_saved' ) );
		add_action( 'woocommerce_order_status_changed', array( $this, 'status_changed' ), 10, 4 );
		add_action( 'woocommerce_order_refunded', array( $this, 'saved' ) );
		add_action( 'woocommerce_refund_deleted', array( $this, 'refund_deleted' ), 10, 2 );
		add_filter( 'woocommerce_pre_delete_order_refund', array( $this, 'before_refund_delete' ), 10, 3 );

		add_action( 'woocommerce_trash_order', array( $this, 'trashed' ) );
		add_action( 'woocommerce_untrash_order', array( $this, 'restored' ) );
		add_action( 'woocommerce_before_delete_order', array( $this, 'deleted' ), 10, 2 );
		add_action( 'woocommerce_delete_order', array( $this, 'deleted' ) );

		// Posts storage: the order list trashes and deletes the post itself.
		add_action( 'trashed_post', array( $this, 'post_trashed' ) );
		add_action( 'untrashed_post', array( $this, 'post_restored' ) );
		add_action( 'before_delete_post', array( $this, 'post_deleted' ) );
		add_action( 'deleted_post', array( $this, 'post_deleted' ) );

		add_action( 'shutdown', array( $this, 'record_again' ), 5 );
	}

	/** Whether this request changed an order. */
	public function has_recorded(): bool {
		return array() !== $this->recorded;
	}

	/** @param int|string $id */
	public function saved( $id, mixed $order = null ): void {
		$order = $order instanceof \WC_Abstract_Order ? $order : wc_get_order( $id );
		if ( $order instanceof \WC_Order ) {
			$this->record( $order );
		}
	}

	public function object_saved( mixed $order ): void {
		if ( $order instanceof \WC_Order ) {
			$this->record( $order );
		}
	}

	/** @param int|string $id */
	public function status_changed( $id, mixed $from, mixed $to, mixed $order = null ): void {
		$this->saved( $id, $order );
	}

	/**
	 * @param int|string $refund_id
	 * @param int|string $order_id
	 */
	public function refund_deleted( $refund_id, $order_id ): void {
		$this->saved( $order_id );
	}

	/**
	 * The deletion of a refund, which has no other hook on HPOS. Recorded before it happens and, because there is no
	 * hook after it, again at the end of the request.
	 */
	public function before_refund_delete( mixed $check, mixed $target, mixed $force ): mixed {
		if ( $target instanceof \WC_Order_Refund ) {
			$parent = wc_get_order( $target->get_parent_id() );
			if ( $parent instanceof \WC_Order ) {
				$this->record( $parent );
				$this->mark( (string) $parent->get_id(), 'keep' );
			}
		}
		return $check;
	}

	/** @param int|string $id */
	public function trashed( $id ): void {
		$this->mark( (string) $id, 'trash' );
	}

	/** @param int|string $id */
	public function restored( $id ): void {
		$this->mark( (string) $id, '' );
	}

	/**
	 * Before the deletion with the order, after it with the id alone.
	 *
	 * @param int|string $id
	 */
	public function deleted( $id, mixed $order = null ): void {
		if ( $order instanceof \WC_Order && ! self::is_ours( $order ) ) {
			return;
		}
		if ( null !== $order || array_key_exists( (string) $id, $this->recorded ) ) {
			$this->mark( (string) $id, 'permanent' );
		}
	}

	/** @param int|string $id */
	public function post_trashed( $id ): void {
		if ( 'shop_order' === get_post_type( (int) $id ) ) {
			$this->trashed( $id );
		}
	}

	/** @param int|string $id */
	public function post_restored( $id ): void {
		if ( 'shop_order' === get_post_type( (int) $id ) ) {
			$this->restored( $id );
		}
	}

	/** @param int|string $id */
	public function post_deleted( $id ): void {
		$type = get_post_type( (int) $id );
		if ( 'shop_order' === $type ) {
			$this->deleted( $id, wc_get_order( $id ) );
		} elseif ( 'shop_order_refund' === $type ) {
			$this->before_refund_delete( null, wc_get_order( $id ), true );
		}
	}

	/** At the end of the request: what was saved after its first record is recorded once more. */
	public function record_again(): void {
		foreach ( $this->recorded as $id => $later ) {
			if ( null !== $later ) {
				$this->recorded[ $id ] = null;
				$this->changes->upsert( 'order', (string) $id, $later );
			}
		}
	}

	private function record( \WC_Order $order ): void {
		if ( 0 !== $order->get_id() && self::is_ours( $order ) ) {
			$this->mark( (string) $order->get_id(), 'keep' );
		}
	}

	/** The first event of an order in this request is written at once, later ones together at its end. */
	private function mark( string $id, string $deleted ): void {
		if ( ! array_key_exists( $id, $this->recorded ) ) {
			$this->recorded[ $id ] = null;
			$this->changes->upsert( 'order', $id, $deleted );
		} elseif ( 'keep' !== $deleted || null === $this->recorded[ $id ] ) {
			$this->recorded[ $id ] = $deleted;
		}
	}

	/** Orders of the shop itself: no refunds, subscriptions or drafts. */
	public static function is_ours( \WC_Order $order ): bool {
		return 'shop_order' === $order->get_type() && ! in_array( $order->get_status(), self::DRAFTS, true );
	}
}
