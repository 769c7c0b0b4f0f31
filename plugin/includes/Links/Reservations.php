<?php
declare( strict_types = 1 );

namespace Storebooks\Links;

use Storebooks\Changes\Changes_Table;
use Storebooks\Connection\Connection_Store;
use Storebooks\Install\Database;

/**
 * Who may create a shared thing (contact, item, tax group) in Zoho: the claim that holds the reservation of its key.
 *
 * @phpstan-import-type Key from Links_Table
 */
final class Reservations {

	/** Creating one thing takes a call or two; asking again sooner would only fill the store's log. */
	private const HELD_RETRY_MS = 1500;

	public function __construct(
		private Database $db,
		private Links_Table $links,
		private Changes_Table $changes,
		private Connection_Store $connection
	) {}

	/**
	 * Reserves each key for the claim, or answers what is there or who is at it.
	 *
	 * @param array{object_type: string, object_id: string, token: string, keys: list<Key>} $request
	 * @return array{result: string, reservations: list<array<string, mixed>>}
	 */
	public function reserve( array $request ): array {
		return $this->db->transaction(
			function () use ( $request ): array {
				$row = $this->changes->lock( $request['object_type'], $request['object_id'] );
				if ( null === $row || $row['claim_token'] !== $request['token'] ) {
					return array(
						'result'       => 'stale_token',
						'reservations' => array(),
					);
				}
				$organization_id = $this->connection->organization_id() ?? '';
				return array(
					'result'       => 'ok',
					'reservations' => array_map( fn( array $key ): array => $this->reserve_one( $organization_id, $key, $request['token'] ), $request['keys'] ),
				);
			}
		);
	}

	/**
	 * @param Key $key
	 * @return array<string, mixed>
	 */
	private function reserve_one( string $organization_id, array $key, string $token ): array {
		$answer = array(
			'key'               => $key,
			'state'             => 'reserved',
			'link'              => null,
			'unresolved_for_ms' => null,
			'retry_in_ms'       => 0,
		);
		if ( $this->links->insert_reservation( $organization_id, $key, $token ) ) {
			return $answer;
		}
		$row = $this->links->lock( $organization_id, $key );
		if ( null === $row ) {
			return $this->reserve_one( $organization_id, $key, $token );
		}
		if ( null !== $row['zoho_id'] ) {
			return array_merge(
				$answer,
				array(
					'state' => 'exists',
					'link'  => Links_Table::to_contract( $row ),
				)
			);
		}
		if ( $row['token'] !== $token ) {
			if ( null !== $row['token'] && $this->changes->is_held_by( $row['token'] ) ) {
				return array_merge(
					$answer,
					array(
						'state'       => 'held',
						'retry_in_ms' => self::HELD_RETRY_MS,
					)
				);
			}
			$this->links->take_over( (string) $row['id'], $token );
			if ( null !== $row['token'] ) {
				$this->changes->end_claim( $row['token'] );
			}
			$row['unresolved_for_ms'] ??= '0';
		}
		$answer['unresolved_for_ms'] = null === $row['unresolved_for_ms'] ? null : (int) $row['unresolved_for_ms'];
		return $answer;
	}
}
