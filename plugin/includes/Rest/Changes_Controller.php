<?php
declare( strict_types = 1 );

namespace Storebooks\Rest;

use Storebooks\Changes\Changes_Table;
use Storebooks\Changes\Claim_Answer;
use Storebooks\Changes\Claims;
use Storebooks\Changes\Unreadable_Order;
use Storebooks\Connection\Connection_Store;
use Storebooks\Connection\Remote_Table;
use Storebooks\Install\Upkeep;
use Storebooks\Links\Reservations;
use Storebooks\Requests\Requests_Table;
use Storebooks\Runs\Backfills;
use Storebooks\Settings\Settings_Store;
use Storebooks\Worker\Wake;

/**
 * The changes: what is due, claim, complete, reserve, replay, status.
 *
 * @phpstan-import-type Claim_Request from Claims
 * @phpstan-import-type Complete_Request from Claims
 * @phpstan-import-type Key from \Storebooks\Links\Links_Table
 */
final class Changes_Controller implements Controller {

	public function __construct(
		private Changes_Table $changes,
		private Claims $claims,
		private Claim_Answer $answer,
		private Reservations $reservations,
		private Requests_Table $requests,
		private Connection_Store $connection,
		private Settings_Store $settings,
		private Remote_Table $remote,
		private Backfills $backfills,
		private Upkeep $upkeep,
		private Wake $wake
	) {}

	public function handlers(): array {
		return array(
			'changes'  => array( $this, 'list_due' ),
			'status'   => array( $this, 'status' ),
			'claim'    => array( $this, 'claim' ),
			'complete' => array( $this, 'complete' ),
			'reserve'  => array( $this, 'reserve' ),
			'replay'   => array( $this, 'replay' ),
		);
	}

	/**
	 * @param array<string, mixed>                   $body
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	public function list_due( array $body, \WP_REST_Request $request ): array {
		add_action( 'shutdown', array( $this->upkeep, 'run_if_due' ) );
		$connection = $this->connection->get();
		$limit      = $request->get_query_params()['limit'] ?? null;
		$limit      = is_numeric( $limit ) ? max( 1, min( 100, (int) $limit ) ) : 50;
		$is_paused  = 'paused' === $connection['state'];
		if ( 'connected' === $connection['state'] ) {
			$this->feed_backfills( (string) $connection['organization_id'] );
		}
		return array(
			'changes'          => array_map(
				static fn( array $row ): array => array(
					'object_type' => $row['object_type'],
					'object_id'   => $row['object_id'],
					'lane'        => $row['lane'],
					'trigger'     => $row['cause'],
				),
				'connected' === $connection['state'] ? $this->changes->due( $limit ) : array()
			),
			'requests_waiting' => $is_paused ? 0 : $this->requests->count_waiting(),
			'connection_state' => $connection['state'],
			'organization_id'  => $connection['organization_id'],
		);
	}

	/** @return array<string, mixed> */
	public function status(): array {
		$connection = $this->connection->get();
		return array(
			'counts'            => $this->changes->counts(),
			'connection_state'  => $connection['state'],
			'organization_id'   => $connection['organization_id'],
			'settings_version'  => $this->settings->version(),
			'reference_version' => $this->remote->version(),
			'last_activity_ms'  => $this->changes->last_activity_ms(),
		);
	}

	/**
	 * @param array<string, mixed> $body
	 * @return array<string, mixed>
	 */
	public function claim( array $body ): array {
		/** @var Claim_Request $body */
		$claimed = $this->claims->claim( $body );
		$answer  = array(
			'result'   => $claimed['result'],
			'claim'    => null,
			'lease_ms' => Claims::LEASE_MS,
		);
		if ( null === $claimed['row'] ) {
			return $answer;
		}
		$token = (string) $claimed['row']['claim_token'];
		try {
			$answer['claim'] = $this->answer->build( $claimed['row'] );
		} catch ( Unreadable_Order $error ) {
			$this->claims->give_back( $body['object_type'], $body['object_id'], $token, $error->reason(), $error->getMessage() );
			$answer['result'] = 'not_due';
		} catch ( \Throwable $error ) {
			// Another plugin's code runs while an order is read; its fault must not block the order until the lease ends.
			$this->claims->give_back( $body['object_type'], $body['object_id'], $token, get_class( $error ), $error->getMessage() );
			$answer['result'] = 'not_due';
		}
		return $answer;
	}

	/**
	 * @param array<string, mixed> $body
	 * @return array<string, mixed>
	 */
	public function complete( array $body ): array {
		/** @var Complete_Request $body */
		return array( 'result' => $this->claims->complete( $body ) );
	}

	/**
	 * @param array<string, mixed> $body
	 * @return array<string, mixed>
	 */
	public function reserve( array $body ): array {
		/** @var array{object_type: string, object_id: string, token: string, keys: list<Key>} $body */
		return $this->reservations->reserve( $body );
	}

	/**
	 * @param array<string, mixed> $body
	 * @return array<string, mixed>
	 */
	public function replay( array $body ): array {
		/** @var array{object_type: string, ids: list<string>, problem_code?: string, choice?: string} $body */
		$choice   = $body['choice'] ?? null;
		$replayed = 0;
		foreach ( $body['ids'] as $id ) {
			$replayed += (int) $this->changes->replay( $body['object_type'], $id, $choice );
		}
		if ( isset( $body['problem_code'] ) ) {
			$replayed += $this->changes->replay_parked( $body['object_type'], $body['problem_code'], $choice );
		}
		$this->wake->at_the_end();
		return array( 'replayed' => $replayed );
	}

	/** Other plugins' code runs while orders are listed; its fault must not keep today's orders from the worker. */
	private function feed_backfills( string $organization_id ): void {
		try {
			$this->backfills->feed( $organization_id );
		} catch ( \Throwable $error ) {
			wc_get_logger()->error( 'Past orders could not be listed: ' . $error->getMessage(), array( 'source' => 'storebooks' ) );
		}
	}
}
