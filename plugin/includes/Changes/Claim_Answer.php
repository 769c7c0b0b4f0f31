<?php
declare( strict_types = 1 );

namespace Storebooks\Changes;

/**
 * Everything a worker needs for one order or customer in one answer: its material, and the claim around it.
 *
 * @phpstan-import-type Row from Changes_Table
 */
final class Claim_Answer {

	public function __construct( private Changes_Table $changes, private Material $material ) {}

	/**
	 * The contract's claim for a row that was just claimed. The generation was read before the order is (DESIGN §5).
	 *
	 * @param Row $row With now_ms.
	 * @return array<string, mixed>
	 * @throws Unreadable_Order When WooCommerce does not answer the order.
	 */
	public function build( array $row ): array {
		$type     = (string) $row['object_type'];
		$id       = (string) $row['object_id'];
		$material = 'order' === $type ? $this->material->of_order( $id ) : $this->material->of_customer( $id );
		if ( 'order' === $type && null === $material['order'] && 'permanent' !== $row['deleted'] ) {
			throw new Unreadable_Order( 'The order does not exist, but no deletion was seen.', 'woocommerce_rest_shop_order_invalid_id' );
		}
		/** @var array{reference: string, links: list<array<string, mixed>>} $material */
		$now = (int) $row['now_ms'];
		return array(
			'token'             => (string) $row['claim_token'],
			'lease_ms'          => max( 0, (int) $row['claim_until'] - $now ),
			'generation'        => (int) $row['claim_generation'],
			'reference'         => $row['reference'] ?? $this->changes->freeze_reference( $type, $id, $material['reference'] ),
			'lane'              => self::is_chosen( $row, $material['links'] ) ? 'backfill' : $row['lane'],
			'attempts'          => (int) $row['attempts'],
			'unresolved_for_ms' => null === $row['unresolved_since'] ? null : min( 2147483647, max( 0, $now - (int) $row['unresolved_since'] ) ),
			'second_look'       => null !== $row['second_look_at'] && (int) $row['second_look_at'] <= $now,
			'intent'            => null === $row['intent'] ? null : json_decode( $row['intent'] ),
			'replay'            => '0' !== $row['replay_generation'],
			'choice'            => $row['choice'],
		) + $material;
	}

	/**
	 * A past order somebody chose stays chosen until it is booked: a change in the shop puts it into the live lane, but
	 * must not hand it to the rule that leaves older orders alone.
	 *
	 * @param Row                        $row
	 * @param list<array<string, mixed>> $links
	 */
	private static function is_chosen( array $row, array $links ): bool {
		return null !== $row['backfill_id'] && ! in_array( 'invoice', array_column( $links, 'kind' ), true );
	}
}
