<?php
declare( strict_types = 1 );

namespace Storebooks\Changes;

use Storebooks\Install\Database;

/**
 * What must be done: one row per order or customer that changed (DESIGN §4, §5). Every method is one statement;
 * Claims puts them together.
 *
 * @phpstan-type Row array<string, string|null>
 */
final class Changes_Table {

	private const IS_LIVE = '(claim_token IS NOT NULL AND claim_until > ' . Database::NOW_MS . ')';

	/** A claim that ran out is due again, and so is a second look; past orders of a paused run stay due and are not handed out. */
	private const IS_DUE = '(NOT ' . self::IS_LIVE . " AND (state IN ('due','claimed') OR (state = 'waiting' AND due_at <= " . Database::NOW_MS . ') OR second_look_at <= ' . Database::NOW_MS . ")
		AND (lane = 'live' OR backfill_id IS NULL OR backfill_id NOT IN (SELECT id FROM {backfills} WHERE state = 'paused')))";

	public function __construct( private Database $db ) {}

	/**
	 * Records that an object changed: generation + 1, due at once unless a live claim holds it or an unknown outcome
	 * must be waited for. What the shop changes goes ahead of past orders. One statement, made for the shopper's request.
	 *
	 * @param string      $deleted 'keep', '' (no longer deleted), 'trash' or 'permanent'.
	 * @param string      $cause   Who says so: a trigger of the contract.
	 */
	public function upsert( string $object_type, string $object_id, string $deleted = 'keep', string $cause = 'poll' ): void {
		$this->db->execute(
			"INSERT INTO {changes} (object_type, object_id, generation, state, due_at, changed_at, cause, deleted, worker_id)
			VALUES (%s, %s, 1, 'due', " . Database::NOW_MS . ', ' . Database::NOW_MS . ", %s, NULLIF(NULLIF(%s, 'keep'), ''), '')
			ON DUPLICATE KEY UPDATE
				generation = generation + 1,
				changed_at = VALUES(changed_at),
				cause = IF(replay_generation > 0, cause, VALUES(cause)),
				lane = 'live',
				deleted = IF(%s = 'keep', deleted, VALUES(deleted)),
				due_at = IF(" . self::IS_LIVE . ", due_at, IF(unresolved_since IS NOT NULL AND state = 'waiting', GREATEST(due_at, VALUES(due_at)), VALUES(due_at))),
				state = IF(" . self::IS_LIVE . ", state, IF(due_at > VALUES(due_at), 'waiting', 'due'))",
			$object_type,
			$object_id,
			$cause,
			$deleted,
			$deleted
		);
	}

	/**
	 * Marks a known object for sending again on a person's word; answers whether there is such a row.
	 *
	 * @param string|null $choice The person's answer to the question it is parked with; null forgets an earlier one.
	 */
	public function replay( string $object_type, string $object_id, ?string $choice = null ): bool {
		return $this->db->transaction(
			function () use ( $object_type, $object_id, $choice ): bool {
				if ( null === $this->lock( $object_type, $object_id ) ) {
					return false;
				}
				$this->upsert( $object_type, $object_id, 'keep', 'replay' );
				$this->db->execute( "UPDATE {changes} SET replay_generation = generation, cause = 'replay', choice = %s WHERE object_type = %s AND object_id = %s", $choice, $object_type, $object_id );
				return true;
			}
		);
	}

	/** The same for everything that is parked with this problem; answers how many. A parked row has no claim. */
	public function replay_parked( string $object_type, string $problem_code, ?string $choice ): int {
		return $this->db->execute(
			"UPDATE {changes} SET
				generation = generation + 1, replay_generation = generation, choice = %s, cause = 'replay', lane = 'live',
				state = 'due', due_at = " . Database::NOW_MS . ', changed_at = ' . Database::NOW_MS . "
			WHERE state = 'parked' AND object_type = %s AND problem_code = %s",
			$choice,
			$object_type,
			$problem_code
		);
	}

	/**
	 * The row under an exclusive lock until the transaction ends, with now_ms, is_live and is_due beside its columns.
	 *
	 * @return Row|null
	 */
	public function lock( string $object_type, string $object_id ): ?array {
		return $this->db->row(
			'SELECT *, ' . Database::NOW_MS . ' AS now_ms, ' . self::IS_LIVE . ' AS is_live, ' . self::IS_DUE . ' AS is_due
			FROM {changes} WHERE object_type = %s AND object_id = %s FOR UPDATE',
			$object_type,
			$object_id
		);
	}

	/**
	 * Gives the locked row to a worker under a new fencing token.
	 *
	 * @param int $lease_ms How long the claim holds from now.
	 */
	public function claim( string $object_type, string $object_id, string $token, string $worker_id, int $boot, int $lease_ms ): void {
		$this->db->execute(
			'UPDATE {changes} SET
				unresolved_since = IF(claim_token IS NULL, unresolved_since, GREATEST(COALESCE(unresolved_since, 0), LEAST(' . Database::NOW_MS . ', claim_until))),
				claim_token = %s, claim_until = ' . Database::NOW_MS . " + %d, claim_generation = generation,
				worker_id = %s, boot = %d, state = 'claimed'
			WHERE object_type = %s AND object_id = %s",
			$token,
			$lease_ms,
			$worker_id,
			$boot,
			$object_type,
			$object_id
		);
	}

	/**
	 * Extends a claim that still has its token, and records what is about to be written.
	 *
	 * @param string|null $intent JSON, or null to leave what is recorded.
	 * @return bool Whether the token is current.
	 */
	public function renew( string $object_type, string $object_id, string $token, int $lease_ms, ?string $intent ): bool {
		$this->db->execute(
			"UPDATE {changes} SET state = 'claimed', claim_until = " . Database::NOW_MS . ' + %d, intent = COALESCE(%s, intent)
			WHERE object_type = %s AND object_id = %s AND claim_token = %s',
			$lease_ms,
			$intent,
			$object_type,
			$object_id,
			$token
		);
		// Not the number of changed rows: two renewals within a millisecond change nothing the second time.
		return null !== $this->db->value( 'SELECT 1 FROM {changes} WHERE object_type = %s AND object_id = %s AND claim_token = %s', $object_type, $object_id, $token );
	}

	/**
	 * Ends the claim of a locked row with its outcome; due again at once where a change arrived meanwhile. What a person
	 * asked for after the claim was given is not answered by it.
	 *
	 * @param array{state: string, problem: array{code: string, params: array<string, string>}|null, retry_in_ms: int, burns_attempt: bool, certainty: string, second_look_in_ms: int|null} $outcome
	 * @return 'done'|'superseded'
	 */
	public function complete( string $object_type, string $object_id, array $outcome ): string {
		$is_settled = 'waiting' !== $outcome['state'];
		$counts     = in_array( $outcome['state'], array( 'waiting', 'parked' ), true );
		$second     = $outcome['second_look_in_ms'];
		$problem    = $outcome['problem'];
		$this->db->execute(
			"UPDATE {changes} SET
				done_generation = IF(%d = 1, claim_generation, done_generation),
				choice = IF(%d = 1 AND replay_generation <= claim_generation, NULL, choice),
				replay_generation = IF(%d = 1 AND replay_generation <= claim_generation, 0, replay_generation),
				intent = IF(%d = 1, NULL, intent),
				problem_code = %s,
				problem_params = %s,
				attempts = IF(%d = 1, attempts + %d, 0),
				unresolved_since = CASE %s WHEN 'unknown' THEN " . Database::NOW_MS . " WHEN 'resolved' THEN NULL ELSE unresolved_since END,
				second_look_at = CASE %d WHEN -1 THEN second_look_at WHEN 0 THEN NULL ELSE " . Database::NOW_MS . ' + %d END,
				claim_token = NULL,
				claim_until = 0,
				last_work_at = ' . Database::NOW_MS . ',
				due_at = IF(%d = 1 AND generation <> claim_generation, ' . Database::NOW_MS . ', ' . Database::NOW_MS . ' + %d),
				state = IF(generation = claim_generation, %s, IF(due_at > ' . Database::NOW_MS . ", 'waiting', 'due'))
			WHERE object_type = %s AND object_id = %s",
			(int) $is_settled,
			(int) $is_settled,
			(int) $is_settled,
			(int) $is_settled,
			$problem['code'] ?? null,
			null === $problem ? null : (string) wp_json_encode( (object) $problem['params'] ),
			(int) $counts,
			(int) $outcome['burns_attempt'],
			$outcome['certainty'],
			$second ?? -1,
			$second ?? 0,
			(int) $is_settled,
			$outcome['retry_in_ms'],
			$outcome['state'],
			$object_type,
			$object_id
		);
		$moved_on = $this->db->value( 'SELECT generation <> claim_generation FROM {changes} WHERE object_type = %s AND object_id = %s', $object_type, $object_id );
		return '1' === $moved_on ? 'superseded' : 'done';
	}

	/** Ends whatever claim has this token, with unknown outcome: its holder must not come back by renewing it. */
	public function end_claim( string $token ): void {
		$this->end_claims( 'claim_token = %s', $token );
	}

	/** At hello: what earlier lives of the same worker had claimed is due at once, with unknown outcome. */
	public function end_earlier_lives( string $worker_id, int $boot ): void {
		$this->end_claims( 'claim_token IS NOT NULL AND worker_id = %s AND boot < %d', $worker_id, $boot );
	}

	/** Whether a claim that still holds has this token. */
	public function is_held_by( string $token ): bool {
		return null !== $this->db->value( 'SELECT 1 FROM {changes} WHERE claim_token = %s AND claim_until > ' . Database::NOW_MS . ' FOR UPDATE', $token );
	}

	/** Freezes the reference at the first claim and answers the one that counts. */
	public function freeze_reference( string $object_type, string $object_id, string $reference ): string {
		$this->db->execute( 'UPDATE {changes} SET reference = %s WHERE object_type = %s AND object_id = %s AND reference IS NULL', $reference, $object_type, $object_id );
		return $this->db->value( 'SELECT reference FROM {changes} WHERE object_type = %s AND object_id = %s', $object_type, $object_id ) ?? $reference;
	}

	/**
	 * What is due now, live lane first, orders before customers, oldest first: a thousand imported customers hold up no order.
	 *
	 * @return list<Row>
	 */
	public function due( int $limit ): array {
		return $this->db->rows(
			'SELECT object_type, object_id, lane, cause FROM {changes} WHERE ' . self::IS_DUE . " ORDER BY lane, object_type = 'customer', due_at LIMIT %d",
			$limit
		);
	}

	/** How long the oldest due live row has been waiting, in milliseconds; null where nothing is due. */
	public function oldest_due_ms(): ?int {
		$age = $this->db->value( 'SELECT MAX(' . Database::NOW_MS . " - due_at) FROM {changes} WHERE lane = 'live' AND " . self::IS_DUE );
		return null === $age ? null : (int) $age;
	}

	/**
	 * Number of rows per state.
	 *
	 * @return array<string, int>
	 */
	public function counts(): array {
		$counts = array_fill_keys( array( 'due', 'claimed', 'waiting', 'parked', 'done', 'ignored' ), 0 );
		foreach ( $this->db->rows( 'SELECT state, COUNT(*) AS n FROM {changes} GROUP BY state' ) as $row ) {
			$counts[ (string) $row['state'] ] = (int) $row['n'];
		}
		return $counts;
	}

	/** See contract/changes.ts: a claim that was never completed may have called Zoho until its lease ended. */
	public function last_activity_ms(): ?int {
		$age = $this->db->value(
			'SELECT LEAST(2147483647, GREATEST(0, ' . Database::NOW_MS . ' - MAX(moment))) FROM (
				SELECT MAX(last_work_at) AS moment FROM {changes}
				UNION ALL SELECT MAX(LEAST(' . Database::NOW_MS . ', claim_until)) FROM {changes} WHERE claim_token IS NOT NULL
			) AS moments'
		);
		return null === $age ? null : (int) $age;
	}

	/** An answer in the settings releases every order that waits for one. */
	public function release_parked(): void {
		$this->db->execute( "UPDATE {changes} SET state = 'due', due_at = " . Database::NOW_MS . " WHERE state = 'parked'" );
	}

	/**
	 * After a restored database every row is looked at in Zoho before anything is created; from now on, since what the
	 * lost rows knew may have been written a moment ago, and Zoho's lists are late.
	 */
	public function mark_all_unresolved(): void {
		$this->db->execute( 'UPDATE {changes} SET unresolved_since = ' . Database::NOW_MS );
	}

	/**
	 * Orders that need a person, newest first.
	 *
	 * @return list<Row>
	 */
	public function parked( int $limit ): array {
		return $this->db->rows( "SELECT object_type, object_id, reference, problem_code, problem_params FROM {changes} WHERE state = 'parked' ORDER BY changed_at DESC LIMIT %d", $limit );
	}

	/** @param literal-string $where */
	private function end_claims( string $where, string|int ...$args ): void {
		$this->db->execute(
			'UPDATE {changes} SET
				unresolved_since = GREATEST(COALESCE(unresolved_since, 0), LEAST(' . Database::NOW_MS . ", claim_until)),
				claim_token = NULL, claim_until = 0, state = 'due', due_at = " . Database::NOW_MS . '
			WHERE ' . $where,
			...$args
		);
	}
}
