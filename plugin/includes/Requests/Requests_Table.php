<?php
declare( strict_types = 1 );

namespace Storebooks\Requests;

use Storebooks\Install\Database;

/**
 * What the admin page asks of the worker (DESIGN §4). A browser's connection waits here in the state "consent" until
 * Zoho sends the browser back.
 *
 * @phpstan-type Row array<string, string|null>
 */
final class Requests_Table {

	/** How long a person may take on Zoho's consent page. */
	private const CONSENT_MS = 600000;

	/** The person has gone; what the preview was to be made from holds personal data. */
	private const PREVIEW_MS = 3600000;

	public function __construct( private Database $db ) {}

	/**
	 * Adds a request and answers its id.
	 *
	 * @param array<string, mixed> $payload As the contract has it, with its type.
	 */
	public function add( array $payload ): string {
		$this->db->execute(
			"INSERT INTO {requests} (type, state, payload, user_id, created_at) VALUES (%s, 'waiting', %s, %d, " . Database::NOW_MS . ')',
			is_string( $payload['type'] ) ? $payload['type'] : '',
			(string) wp_json_encode( $payload ),
			get_current_user_id()
		);
		return $this->db->insert_id();
	}

	/**
	 * Keeps a request until the browser comes back from Zoho with the state; an earlier one of the same user ends.
	 *
	 * @param array<string, mixed> $payload
	 */
	public function await_consent( array $payload, string $state, string $cookie ): void {
		$this->db->execute( "DELETE FROM {requests} WHERE state = 'consent' AND user_id = %d", get_current_user_id() );
		$this->db->execute(
			"INSERT INTO {requests} (type, state, payload, state_hash, cookie_hash, user_id, created_at) VALUES ('connect', 'consent', %s, %s, %s, %d, " . Database::NOW_MS . ')',
			(string) wp_json_encode( $payload ),
			hash( 'sha256', $state ),
			hash( 'sha256', $cookie ),
			get_current_user_id()
		);
	}

	/**
	 * Uses up a state: answers its payload once, to the browser that began, within ten minutes.
	 *
	 * @return array<string, mixed>|null
	 */
	public function take_consent( string $state, string $cookie ): ?array {
		return $this->db->transaction(
			function () use ( $state, $cookie ): ?array {
				$row = $this->db->row( 'SELECT id, payload, cookie_hash, ' . Database::NOW_MS . " - created_at AS age_ms FROM {requests} WHERE state = 'consent' AND state_hash = %s FOR UPDATE", hash( 'sha256', $state ) );
				if ( null === $row || ! hash_equals( (string) $row['cookie_hash'], hash( 'sha256', $cookie ) ) ) {
					return null;
				}
				$this->db->execute( 'DELETE FROM {requests} WHERE id = %s', $row['id'] );
				/** @var array<string, mixed>|null $payload */
				$payload = json_decode( (string) $row['payload'], true );
				return (int) $row['age_ms'] <= self::CONSENT_MS && null !== $payload ? $payload : null;
			}
		);
	}

	/**
	 * What waits for the worker, oldest first, as the contract has it; nobody looks at the pages of the index, so they
	 * come last.
	 *
	 * @return list<array{id: string, payload: mixed}>
	 */
	public function waiting(): array {
		return array_map(
			static fn( array $row ): array => array(
				'id'      => (string) $row['id'],
				'payload' => json_decode( (string) $row['payload'] ),
			),
			$this->db->rows( "SELECT id, payload FROM {requests} WHERE state = 'waiting' ORDER BY type = 'read_index', id LIMIT 20" )
		);
	}

	/** The id of one that waits; null: none does. */
	public function waiting_of( string $type ): ?string {
		return $this->db->value( "SELECT id FROM {requests} WHERE state = 'waiting' AND type = %s ORDER BY id LIMIT 1", $type );
	}

	/** Ends what waits of a type; an answer that is under way then changes nothing. */
	public function give_up( string $type ): void {
		$this->db->execute( "UPDATE {requests} SET state = 'failed', payload = '', result = '{}', answered_at = " . Database::NOW_MS . " WHERE state = 'waiting' AND type = %s", $type );
	}

	public function count_waiting(): int {
		return (int) $this->db->value( "SELECT COUNT(*) FROM {requests} WHERE state = 'waiting'" );
	}

	/**
	 * One request with its state, result and problem, or null.
	 *
	 * @return Row|null
	 */
	public function find( string $id ): ?array {
		return $this->db->row( "SELECT type, state, result, problem FROM {requests} WHERE id = %s AND state <> 'consent'", $id );
	}

	/**
	 * One request with its payload under an exclusive lock until the transaction ends, or null.
	 *
	 * @return Row|null
	 */
	public function lock( string $id ): ?array {
		return $this->db->row( "SELECT type, state, payload FROM {requests} WHERE id = %s AND state <> 'consent' FOR UPDATE", $id );
	}

	/**
	 * Stores the worker's answer; the payload with its sealed secrets is erased.
	 *
	 * @param array<string, mixed>      $result
	 * @param array<string, mixed>|null $problem
	 */
	public function answer( string $id, string $state, array $result, ?array $problem ): void {
		$this->db->execute(
			"UPDATE {requests} SET state = %s, payload = '', result = %s, problem = %s, answered_at = " . Database::NOW_MS . ' WHERE id = %s',
			$state,
			(string) wp_json_encode( (object) $result ),
			null === $problem ? null : (string) wp_json_encode( $problem ),
			$id
		);
	}

	/** Removes answered requests, forgotten consents and previews nobody has answered. */
	public function prune(): void {
		$this->db->execute( "DELETE FROM {requests} WHERE state = 'waiting' AND type = 'preview' AND created_at < " . Database::NOW_MS . ' - %d', self::PREVIEW_MS );
		$this->db->execute( 'DELETE FROM {requests} WHERE created_at < ' . Database::NOW_MS . " - 86400000 AND state <> 'waiting'" );
	}
}
