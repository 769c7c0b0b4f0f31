<?php
declare( strict_types = 1 );

namespace Storebooks\Rest;

use Storebooks\Changes\Changes_Table;
use Storebooks\Changes\Fencing_Token;
use Storebooks\Connection\Connection_Store;
use Storebooks\Connection\Installation;
use Storebooks\Connection\Remote_Table;
use Storebooks\Install\Database;
use Storebooks\Install\Upkeep;
use Storebooks\Requests\Index_Reading;
use Storebooks\Requests\Requests_Table;
use Storebooks\Settings\Settings_Store;
use Storebooks\Webhooks\Webhook_Manager;
use Storebooks\Worker\Wake;
use Storebooks\Worker\Worker_Address;
use Storebooks\Worker\Worker_Store;

/** The worker's own part: it says hello, and answers what the admin page asked. */
final class Worker_Controller implements Controller {

	public function __construct(
		private Database $db,
		private Contract $contract,
		private Changes_Table $changes,
		private Fencing_Token $tokens,
		private Requests_Table $requests,
		private Index_Reading $index,
		private Connection_Store $connection,
		private Installation $installation,
		private Remote_Table $remote,
		private Settings_Store $settings,
		private Worker_Store $worker,
		private Worker_Address $address,
		private Webhook_Manager $webhooks
	) {}

	public function handlers(): array {
		return array(
			'hello'         => array( $this, 'hello' ),
			'requests'      => array( $this, 'list_requests' ),
			'requestState'  => array( $this, 'request_state' ),
			'answerRequest' => array( $this, 'answer_request' ),
		);
	}

	/**
	 * @param array<string, mixed> $body
	 * @return array<string, mixed>
	 */
	public function hello( array $body ): array {
		/** @var array{worker_id: string, boot: int, version: string, contract: int, public_key: string, accounts_url: string|null, listens_on: string|null, highest_token: string, saw_restore: bool} $body */
		$restored = $this->db->transaction(
			function () use ( $body ): bool {
				$this->changes->end_earlier_lives( $body['worker_id'], $body['boot'] );
				$restored = $body['saw_restore'] || (int) $body['highest_token'] > $this->tokens->highest();
				if ( $restored ) {
					$this->changes->mark_all_unresolved();
					$this->tokens->raise_to( (int) $body['highest_token'] );
				}
				return $restored;
			}
		);
		unset( $body['highest_token'], $body['saw_restore'] );
		$this->worker->hello( $body );
		$this->address->refresh( $this->settings, $this->worker );
		Upkeep::schedule();
		// Saving a webhook pings the worker, which waits for this answer: after it, where PHP can do that.
		add_action(
			'shutdown',
			function (): void {
				Wake::finish_response();
				$this->webhooks->repair();
			},
			20
		);
		return array(
			'installation_id' => $this->installation->id(),
			'site_url'        => home_url(),
			'contract'        => $this->contract->number(),
			'restored'        => $restored,
		);
	}

	/** @return array<string, mixed> */
	public function list_requests(): array {
		return array( 'requests' => 'paused' === $this->connection->get()['state'] ? array() : $this->requests->waiting() );
	}

	/**
	 * @param array<string, mixed>                   $body
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>|\WP_Error
	 */
	public function request_state( array $body, \WP_REST_Request $request ): array|\WP_Error {
		$row = $this->requests->find( self::id( $request ) );
		if ( null === $row ) {
			return self::unknown_request();
		}
		return array(
			'state'   => $row['state'],
			'result'  => (object) json_decode( $row['result'] ?? '{}' ),
			'problem' => null === $row['problem'] ? null : json_decode( $row['problem'] ),
		);
	}

	/**
	 * One transaction: the answer, what it says of the connection, and what was read from Zoho.
	 *
	 * @param array<string, mixed>                   $body
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>|\WP_Error
	 */
	public function answer_request( array $body, \WP_REST_Request $request ): array|\WP_Error {
		/** @var array{state: string, result: array<string, mixed>, problem: array{code: string, params: array<string, string>}|null, connection?: array<string, mixed>, learnt?: array<string, mixed>} $body */
		$id = self::id( $request );
		return $this->db->transaction(
			function () use ( $body, $id ): array|\WP_Error {
				$row = $this->requests->lock( $id );
				if ( null === $row ) {
					return self::unknown_request();
				}
				if ( 'read_index' === $row['type'] && 'waiting' !== $row['state'] ) {
					// Given up: its page may be another organisation's, or was counted before.
					return array();
				}
				$problem = $body['problem'];
				$this->requests->answer( $id, $body['state'], $body['result'], null === $problem ? null : array( 'params' => (object) $problem['params'] ) + $problem );
				if ( isset( $body['connection'] ) ) {
					$this->connection->update( $body['connection'] );
				} elseif ( 'revoke' === $row['type'] && 'none' === $this->connection->get()['state'] ) {
					$this->connection->forget();
				}
				if ( isset( $body['learnt'] ) ) {
					$this->learn( $body['learnt'] );
				}
				$this->begin_syncing();
				$this->go_on_reading( $row, $body['state'], $body['result'] );
				return array();
			}
		);
	}

	/**
	 * Connected: the index is read. A page of it was read: the next one.
	 *
	 * @param array<string, string|null> $row    The request.
	 * @param array<string, mixed>       $result
	 */
	private function go_on_reading( array $row, string $state, array $result ): void {
		if ( 'done' !== $state ) {
			return;
		}
		if ( 'read_index' === $row['type'] ) {
			$payload = json_decode( (string) $row['payload'], true );
			/** @var array<string, mixed> $payload */
			$payload = is_array( $payload ) ? $payload : array();
			$this->index->page_answered( $payload, $result );
		} elseif ( in_array( $row['type'], array( 'connect', 'choose_organization' ), true ) && 'connected' === $this->connection->get()['state'] ) {
			$this->index->begin_anew();
		}
	}

	/**
	 * A tax or a currency that was added in Zoho releases what waits for it, as an answer in the settings does.
	 *
	 * @param array<string, mixed> $learnt
	 */
	private function learn( array $learnt ): void {
		$version = $this->remote->version();
		$this->remote->learn( $this->connection->organization_id() ?? '', $learnt );
		if ( $this->remote->version() !== $version ) {
			$this->changes->release_parked();
		}
	}

	/** Orders are booked from the moment of connecting, unless the settings name another (DESIGN §10). */
	private function begin_syncing(): void {
		if ( 'connected' === $this->connection->get()['state'] && null === $this->settings->get()['sync_from'] ) {
			$this->settings->change( array( 'sync_from' => gmdate( 'Y-m-d\TH:i:s\Z' ) ) );
		}
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private static function id( \WP_REST_Request $request ): string {
		$id = $request->get_url_params()['id'] ?? '';
		return is_string( $id ) ? $id : '';
	}

	private static function unknown_request(): \WP_Error {
		return new \WP_Error( 'storebooks_unknown_request', __( 'There is no such request.', 'storebooks' ), array( 'status' => 404 ) );
	}
}
