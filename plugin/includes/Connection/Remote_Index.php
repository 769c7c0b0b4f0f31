<?php
declare( strict_types = 1 );

namespace Storebooks\Connection;

use Storebooks\Install\Database;

/**
 * The index of Zoho's contacts and items, so that an order needs no search in Zoho: who is not in a fresh index does not
 * exist there. Rows of `remote`, found by their look-up text; one row more per resource says how far it was read.
 *
 * @phpstan-type Progress array{began_at: int|null, is_whole: bool, complete_since: int|null}
 */
final class Remote_Index {

	/** The hourly reading may be late by this much before the index counts as stale. */
	private const FRESH_MS = 4200000;

	/** Rows of one statement. */
	private const BATCH = 100;

	private const LOOKUP_LENGTH = 255;

	/** Part of what a worker learnt → type of its rows, key of an entry, and what it is looked up by: the first that is not empty. */
	private const RESOURCES = array(
		'contacts' => array( 'contact', 'contact_id', array( 'email' ) ),
		'items'    => array( 'item', 'item_id', array( 'sku', 'name' ) ),
	);

	public function __construct( private Database $db ) {}

	/** E-mail addresses, SKUs and names are compared like this, in the links' keys too. */
	public static function normal( string $text ): string {
		$text = trim( $text );
		return function_exists( 'mb_strtolower' ) ? mb_strtolower( $text, 'UTF-8' ) : strtolower( $text );
	}

	/**
	 * Adds a page, or single entries.
	 *
	 * @param array<string, mixed> $learnt The contract's; other parts are not touched.
	 */
	public function learn( string $organization_id, array $learnt ): void {
		foreach ( self::RESOURCES as $part => list( $type, $key, $texts ) ) {
			$entries = array_filter( is_array( $learnt[ $part ] ?? null ) ? $learnt[ $part ] : array(), 'is_array' );
			foreach ( array_chunk( $entries, self::BATCH ) as $chunk ) {
				$values = array();
				foreach ( $chunk as $entry ) {
					array_push( $values, $organization_id, $type, self::text( $entry, $key ), self::lookup_of( $entry, $texts ), (string) wp_json_encode( $entry ) );
				}
				$this->db->execute(
					'INSERT INTO {remote} (organization_id, type, zoho_id, lookup, data, seen_at)
					VALUES ' . implode( ', ', array_fill( 0, count( $chunk ), '(%s, %s, %s, %s, %s, ' . Database::NOW_MS . ')' ) ) . '
					ON DUPLICATE KEY UPDATE lookup = VALUES(lookup), data = VALUES(data), seen_at = VALUES(seen_at)',
					...$values
				);
			}
		}
	}

	/**
	 * Contacts with one of these addresses, as the contract has them.
	 *
	 * @param list<string> $emails
	 * @return list<mixed>
	 */
	public function contacts_with( string $organization_id, array $emails ): array {
		$lookups = array_values( array_unique( array_filter( array_map( array( self::class, 'lookup' ), $emails ), static fn( string $text ): bool => '' !== $text ) ) );
		if ( array() === $lookups ) {
			return array();
		}
		$marks = implode( ',', array_fill( 0, count( $lookups ), '%s' ) );
		$rows  = $this->db->rows( "SELECT data FROM {remote} WHERE organization_id = %s AND type = 'contact' AND lookup IN ($marks) ORDER BY zoho_id LIMIT 50", $organization_id, ...$lookups );
		return array_map( static fn( array $row ): mixed => json_decode( (string) $row['data'] ), $rows );
	}

	/** Whether the contacts were read whole and lately. */
	public function is_fresh( string $organization_id ): bool {
		$since = $this->progress( $organization_id, 'contacts' )['complete_since'];
		return null !== $since && $this->now() - $since < self::FRESH_MS;
	}

	/** From when on a reading of what changed would miss nothing, epoch milliseconds; null: it must be read whole. */
	public function complete_since( string $organization_id, string $resource ): ?int {
		return $this->progress( $organization_id, $resource )['complete_since'];
	}

	/**
	 * How far the contacts are read, for people.
	 *
	 * @return array{count: int, isWhole: bool}
	 */
	public function contacts_read( string $organization_id ): array {
		return array(
			'count'   => (int) $this->db->value( "SELECT COUNT(*) FROM {remote} WHERE organization_id = %s AND type = 'contact'", $organization_id ),
			'isWhole' => null !== $this->complete_since( $organization_id, 'contacts' ),
		);
	}

	/** A reading begins: its first page is asked now. */
	public function begin( string $organization_id, string $resource, bool $is_whole ): void {
		$progress = $this->progress( $organization_id, $resource );
		$this->keep(
			$organization_id,
			$resource,
			array(
				'began_at' => $this->now(),
				'is_whole' => $is_whole,
			) + $progress
		);
	}

	/** The last page is in: complete as of the moment its reading began. After a whole one, what it did not see is gone. */
	public function end( string $organization_id, string $resource ): void {
		$progress = $this->progress( $organization_id, $resource );
		if ( null === $progress['began_at'] ) {
			return;
		}
		if ( $progress['is_whole'] ) {
			$this->db->execute( 'DELETE FROM {remote} WHERE organization_id = %s AND type = %s AND seen_at < %d', $organization_id, self::RESOURCES[ $resource ][0], $progress['began_at'] );
		}
		$this->keep(
			$organization_id,
			$resource,
			array(
				'began_at'       => null,
				'is_whole'       => false,
				'complete_since' => $progress['began_at'],
			)
		);
	}

	/** @return Progress */
	private function progress( string $organization_id, string $resource ): array {
		$none = array(
			'began_at'       => null,
			'is_whole'       => false,
			'complete_since' => null,
		);
		$data = json_decode( (string) $this->db->value( "SELECT data FROM {remote} WHERE organization_id = %s AND type = 'index' AND zoho_id = %s", $organization_id, $resource ), true );
		/** @var Progress $progress */
		$progress = ( is_array( $data ) ? $data : array() ) + $none;
		return $progress;
	}

	/** @param Progress $progress */
	private function keep( string $organization_id, string $resource, array $progress ): void {
		$this->db->execute(
			"INSERT INTO {remote} (organization_id, type, zoho_id, data, seen_at) VALUES (%s, 'index', %s, %s, " . Database::NOW_MS . ') ON DUPLICATE KEY UPDATE data = VALUES(data), seen_at = VALUES(seen_at)',
			$organization_id,
			$resource,
			(string) wp_json_encode( $progress )
		);
	}

	private function now(): int {
		return (int) $this->db->value( 'SELECT ' . Database::NOW_MS );
	}

	/**
	 * @param array<mixed> $entry
	 * @param list<string> $texts
	 */
	private static function lookup_of( array $entry, array $texts ): string {
		foreach ( $texts as $name ) {
			$lookup = self::lookup( self::text( $entry, $name ) );
			if ( '' !== $lookup ) {
				return $lookup;
			}
		}
		return '';
	}

	private static function lookup( string $text ): string {
		return mb_substr( self::normal( $text ), 0, self::LOOKUP_LENGTH );
	}

	/** @param array<mixed> $entry */
	private static function text( array $entry, string $name ): string {
		return is_string( $entry[ $name ] ?? null ) ? $entry[ $name ] : '';
	}
}
