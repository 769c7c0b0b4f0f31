<?php
declare( strict_types = 1 );

namespace Storebooks\Log;

use Storebooks\Install\Database;

/**
 * What was sent to Zoho and answered (DESIGN §4): failures, and the latest write of each document of an order, for 14
 * days. Compressed, and as text, since tools that move shops damage binary columns.
 *
 * @phpstan-type Body array{method: string, path: string, status: int, document: string, failed: bool, sent: string, received: string}
 */
final class Log_Bodies_Table {

	private const KEPT_MS = 14 * 86400000;

	/** Of one row, as it is stored. */
	private const MOST_BYTES = 16384;

	/** An order that fails again and again keeps its last failures. */
	private const FAILURES = 5;

	public function __construct( private Database $db ) {}

	/**
	 * Keeps the bodies of one attempt beside its line.
	 *
	 * @param list<Body> $bodies
	 */
	public function keep( string $log_id, string $object_type, string $object_id, array $bodies ): void {
		foreach ( $bodies as $body ) {
			if ( ! $body['failed'] ) {
				$this->db->execute( 'DELETE FROM {log_bodies} WHERE object_type = %s AND object_id = %s AND document = %s AND failed = 0', $object_type, $object_id, $body['document'] );
			}
			$this->db->execute(
				'INSERT INTO {log_bodies} (log_id, object_type, object_id, document, failed, body, at) VALUES (%s, %s, %s, %s, %d, %s, ' . Database::NOW_MS . ')',
				$log_id,
				$object_type,
				$object_id,
				$body['document'],
				(int) $body['failed'],
				self::pack( $body )
			);
		}
		$oldest = $this->db->value( 'SELECT id FROM {log_bodies} WHERE object_type = %s AND object_id = %s AND failed = 1 ORDER BY id DESC LIMIT 1 OFFSET %d', $object_type, $object_id, self::FAILURES );
		if ( null !== $oldest ) {
			$this->db->execute( 'DELETE FROM {log_bodies} WHERE object_type = %s AND object_id = %s AND failed = 1 AND id <= %s', $object_type, $object_id, $oldest );
		}
	}

	/**
	 * The bodies that are still kept of a line, in their order.
	 *
	 * @return list<array<string, mixed>>
	 */
	public function of_line( string $log_id ): array {
		return self::unpacked( $this->db->rows( 'SELECT body FROM {log_bodies} WHERE log_id = %s ORDER BY id', $log_id ) );
	}

	/**
	 * Everything kept of an order or customer.
	 *
	 * @return list<array<string, mixed>>
	 */
	public function of_object( string $object_type, string $object_id ): array {
		return self::unpacked( $this->db->rows( 'SELECT body FROM {log_bodies} WHERE object_type = %s AND object_id = %s ORDER BY id', $object_type, $object_id ) );
	}

	/** Forgets everything kept of an order or customer; answers how many bodies that were. */
	public function erase( string $object_type, string $object_id ): int {
		return $this->db->execute( 'DELETE FROM {log_bodies} WHERE object_type = %s AND object_id = %s', $object_type, $object_id );
	}

	public function prune(): void {
		$this->db->execute( 'DELETE FROM {log_bodies} WHERE at < ' . Database::NOW_MS . ' - %d LIMIT 5000', self::KEPT_MS );
	}

	/**
	 * Compressed text of at most 16 kB: what is too long loses its end.
	 *
	 * @param Body $body
	 */
	private static function pack( array $body ): string {
		for ( ; ; ) {
			$packed = base64_encode( (string) gzcompress( (string) wp_json_encode( $body ) ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- binary in a text column.
			if ( strlen( $packed ) <= self::MOST_BYTES ) {
				return $packed;
			}
			$longer          = strlen( $body['sent'] ) > strlen( $body['received'] ) ? 'sent' : 'received';
			$body[ $longer ] = mb_substr( $body[ $longer ], 0, intdiv( mb_strlen( $body[ $longer ] ), 2 ) );
		}
	}

	/**
	 * @param list<array<string, string|null>> $rows
	 * @return list<array<string, mixed>>
	 */
	private static function unpacked( array $rows ): array {
		$bodies = array();
		foreach ( $rows as $row ) {
			$text = gzuncompress( (string) base64_decode( (string) $row['body'], true ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode -- binary in a text column.
			/** @var array<string, mixed>|null $body */
			$body = json_decode( (string) $text, true );
			if ( is_array( $body ) ) {
				$bodies[] = $body;
			}
		}
		return $bodies;
	}
}
