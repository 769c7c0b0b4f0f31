<?php
declare( strict_types = 1 );

namespace Storebooks\Changes;

use Storebooks\Connection\Connection_Store;
use Storebooks\Connection\Remote_Table;
use Storebooks\Install\Database;
use Storebooks\Links\Links_Table;
use Storebooks\Log\Log_Bodies_Table;
use Storebooks\Log\Log_Table;

/**
 * Claim, renew and complete (DESIGN §5), each one transaction over the change row, its links and its log line.
 *
 * @phpstan-import-type Row from Changes_Table
 * @phpstan-import-type Body from Log_Bodies_Table
 * @phpstan-type Claim_Request array{object_type: string, object_id: string, worker_id: string, boot: int, token?: string, intent?: array<string, string>}
 * @phpstan-type Outcome array{state: string, problem: array{code: string, params: array<string, string>}|null, retry_in_ms: int, burns_attempt: bool, certainty: string, second_look_in_ms: int|null}
 * @phpstan-type Complete_Request array{object_type: string, object_id: string, token: string, links: list<array<string, mixed>>, outcome: Outcome, entry: array<string, mixed>, learnt?: array<string, mixed>, bodies?: list<Body>}
 */
final class Claims {

	/** Longer than the slowest single Zoho call with its completion; a worker that died blocks an order no longer than this. */
	public const LEASE_MS = 120000;

	public function __construct(
		private Database $db,
		private Changes_Table $changes,
		private Fencing_Token $tokens,
		private Links_Table $links,
		private Log_Table $log,
		private Log_Bodies_Table $bodies,
		private Connection_Store $connection,
		private Remote_Table $remote
	) {}

	/**
	 * Gives an order or customer to a worker, or renews its claim.
	 *
	 * @param Claim_Request $request
	 * @return array{result: string, row: Row|null} The row as claimed, with now_ms.
	 */
	public function claim( array $request ): array {
		$type = $request['object_type'];
		$id   = $request['object_id'];
		if ( isset( $request['token'] ) ) {
			$intent  = isset( $request['intent'] ) ? (string) wp_json_encode( $request['intent'] ) : null;
			$renewed = $this->db->transaction( fn(): bool => $this->changes->renew( $type, $id, $request['token'], self::LEASE_MS, $intent ) );
			return array(
				'result' => $renewed ? 'renewed' : 'stale_token',
				'row'    => null,
			);
		}
		return $this->db->transaction(
			function () use ( $request, $type, $id ): array {
				$row     = $this->changes->lock( $type, $id );
				$refusal = $this->refusal( $row, $request );
				if ( null !== $refusal ) {
					return array(
						'result' => $refusal,
						'row'    => null,
					);
				}
				$this->changes->claim( $type, $id, $this->tokens->next(), $request['worker_id'], $request['boot'], self::LEASE_MS );
				return array(
					'result' => 'claimed',
					'row'    => $this->changes->lock( $type, $id ),
				);
			}
		);
	}

	/**
	 * Ends a claim with everything it brought; a token that is not current writes nothing.
	 *
	 * @param Complete_Request $request
	 * @return 'done'|'superseded'|'stale_token'
	 */
	public function complete( array $request ): string {
		return $this->db->transaction(
			function () use ( $request ): string {
				$row = $this->changes->lock( $request['object_type'], $request['object_id'] );
				if ( null === $row || $row['claim_token'] !== $request['token'] ) {
					return 'stale_token';
				}
				$outcome         = $request['outcome'];
				$organization_id = $this->connection->organization_id() ?? '';
				foreach ( $request['links'] as $link ) {
					$this->links->store( $organization_id, $link );
				}
				$this->links->release( $request['token'], 'unknown' === $outcome['certainty'] );
				$line = $this->log->add( $request, (string) $row['reference'], (string) $row['claim_generation'] );
				$this->bodies->keep( $line, $request['object_type'], $request['object_id'], $request['bodies'] ?? array() );
				if ( isset( $request['learnt'] ) ) {
					$this->remote->learn( $organization_id, $request['learnt'] );
				}
				if ( null !== $outcome['problem'] && 'reconnect' === $outcome['problem']['code'] ) {
					$this->connection->mark_reconnect( $outcome['problem'] );
				}
				return $this->changes->complete( $request['object_type'], $request['object_id'], $outcome );
			}
		);
	}

	/** Gives a claim back whose order could not be read, so that its worker need not wait for the lease to end. */
	public function give_back( string $object_type, string $object_id, string $token, string $code, string $message ): void {
		$this->complete(
			array(
				'object_type' => $object_type,
				'object_id'   => $object_id,
				'token'       => $token,
				'links'       => array(),
				'outcome'     => array(
					'state'             => 'waiting',
					'problem'           => array(
						'code'   => 'store_refused',
						'params' => array(
							'code'    => $code,
							'message' => substr( $message, 0, 400 ),
						),
					),
					'retry_in_ms'       => 60000,
					'burns_attempt'     => true,
					'certainty'         => 'keep',
					'second_look_in_ms' => null,
				),
				'entry'       => array(
					'trigger'     => 'poll',
					'outcome'     => 'failed',
					'problem'     => array(
						'code'   => 'store_refused',
						'params' => array(
							'code'    => $code,
							'message' => substr( $message, 0, 400 ),
						),
					),
					'actions'     => array(),
					'calls'       => array(),
					'duration_ms' => 0,
				),
			)
		);
	}

	/**
	 * Why the row cannot be claimed now, or null.
	 *
	 * @param Row|null      $row
	 * @param Claim_Request $request
	 */
	private function refusal( ?array $row, array $request ): ?string {
		if ( null === $row || ! $this->connection->may_work() ) {
			return 'not_due';
		}
		$is_own_earlier_life = $row['worker_id'] === $request['worker_id'] && (int) $row['boot'] < $request['boot'];
		if ( '1' === $row['is_live'] ) {
			return $is_own_earlier_life ? null : 'held';
		}
		return '1' === $row['is_due'] ? null : 'not_due';
	}
}
