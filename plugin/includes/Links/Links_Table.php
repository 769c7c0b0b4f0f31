<?php
declare( strict_types = 1 );

namespace Storebooks\Links;

use Storebooks\Install\Database;

/**
 * What was done: one row per document, contact, item or tax group in Zoho. The unique key is the lock for shared
 * things: a row without zoho_id reserves their creation (DESIGN §4).
 *
 * @phpstan-type Key array{object_type: string, object_id: string, kind: string, slot: string}
 * @phpstan-type Row array<string, string|null>
 */
final class Links_Table {

	public function __construct( private Database $db ) {}

	/**
	 * Writes a link as the contract has it; a reservation of the same key ends with it.
	 *
	 * @param array<string, mixed> $link
	 */
	public function store( string $organization_id, array $link ): void {
		/** @var array{object_type: string, object_id: string, kind: string, slot: string, zoho_id: string, number: string, url: string, facts: array{hash: string}|null, representation: string, zoho_echo: array<string, string>|null, total: string|null, currency: string|null, exchange_rate: string|null, date: string|null, status: string} $link */
		$this->db->execute(
			'INSERT INTO {links} (organization_id, object_type, object_id, kind, slot, zoho_id, number, url, facts, facts_hash, representation, zoho_echo, total, currency, exchange_rate, document_date, status, created_at, updated_at)
			VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, ' . Database::NOW_MS . ', ' . Database::NOW_MS . ')
			ON DUPLICATE KEY UPDATE zoho_id = VALUES(zoho_id), number = VALUES(number), url = VALUES(url), facts = VALUES(facts), facts_hash = VALUES(facts_hash),
				representation = VALUES(representation), zoho_echo = VALUES(zoho_echo), total = VALUES(total), currency = VALUES(currency), exchange_rate = VALUES(exchange_rate),
				document_date = VALUES(document_date), status = VALUES(status), updated_at = VALUES(updated_at), token = NULL, unresolved_since = NULL',
			$organization_id,
			$link['object_type'],
			$link['object_id'],
			$link['kind'],
			$link['slot'],
			$link['zoho_id'],
			$link['number'],
			$link['url'],
			self::json( $link['facts'] ),
			$link['facts']['hash'] ?? null,
			$link['representation'],
			self::json( $link['zoho_echo'] ),
			$link['total'],
			$link['currency'],
			$link['exchange_rate'],
			$link['date'],
			$link['status']
		);
	}

	/** At completion: reservations not used are freed; after an unknown outcome they stay, marked for a look first. */
	public function release( string $token, bool $is_unknown ): void {
		if ( $is_unknown ) {
			$this->db->execute( 'UPDATE {links} SET unresolved_since = ' . Database::NOW_MS . ' WHERE token = %s AND zoho_id IS NULL', $token );
		} else {
			$this->db->execute( 'DELETE FROM {links} WHERE token = %s AND zoho_id IS NULL AND unresolved_since IS NULL', $token );
		}
	}

	/**
	 * Tries to insert a reservation; answers whether the key was free.
	 *
	 * @param Key $key
	 */
	public function insert_reservation( string $organization_id, array $key, string $token ): bool {
		return 1 === $this->db->execute(
			'INSERT IGNORE INTO {links} (organization_id, object_type, object_id, kind, slot, token, created_at, updated_at) VALUES (%s, %s, %s, %s, %s, %s, ' . Database::NOW_MS . ', ' . Database::NOW_MS . ')',
			$organization_id,
			$key['object_type'],
			$key['object_id'],
			$key['kind'],
			$key['slot'],
			$token
		);
	}

	/**
	 * The row of a key under an exclusive lock, with unresolved_for_ms beside its columns.
	 *
	 * @param Key $key
	 * @return Row|null
	 */
	public function lock( string $organization_id, array $key ): ?array {
		return $this->db->row(
			'SELECT *, LEAST(2147483647, GREATEST(0, ' . Database::NOW_MS . ' - unresolved_since)) AS unresolved_for_ms FROM {links}
			WHERE organization_id = %s AND object_type = %s AND object_id = %s AND kind = %s AND slot = %s FOR UPDATE',
			$organization_id,
			$key['object_type'],
			$key['object_id'],
			$key['kind'],
			$key['slot']
		);
	}

	/** Gives a reservation to another claim; what its holder did is unknown from now on, if it was not before. */
	public function take_over( string $id, string $token ): void {
		$this->db->execute( 'UPDATE {links} SET token = %s, unresolved_since = COALESCE(unresolved_since, ' . Database::NOW_MS . ') WHERE id = %s', $token, $id );
	}

	/**
	 * The links an order's claim may need: its own, its customer's contacts, its items, and all taxes and tax groups.
	 *
	 * @param list<string> $item_ids    Owners of items as the worker names them.
	 * @param bool         $named_items Whether lines without product take part (they are keyed by their name).
	 * @return list<array<string, mixed>> As the contract has them.
	 */
	public function for_order( string $organization_id, string $order_id, string $customer_id, string $guest, array $item_ids, bool $named_items ): array {
		// One indexed look-up each; an OR over them would read every link of the organisation.
		$one   = 'SELECT * FROM {links} WHERE zoho_id IS NOT NULL AND organization_id = %s AND object_type = %s AND object_id = %s';
		$all   = 'SELECT * FROM {links} WHERE zoho_id IS NOT NULL AND organization_id = %s AND object_type = %s AND object_id LIKE %s';
		$items = array_map( static fn( string $item ): array => array( $one, 'product', $item ), $item_ids );
		$parts = array(
			array( $one, 'order', $order_id ),
			array( $one, 'customer', $customer_id ),
			array( $one, 'guest', $guest ),
			array( $all, 'tax', '%' ),
			array( $all, 'tax_group', '%' ),
			...$items,
			...( $named_items ? array( array( $all, 'product', 'name-%' ) ) : array() ),
		);
		$args  = array();
		foreach ( $parts as $part ) {
			array_push( $args, $organization_id, $part[1], $part[2] );
		}
		$rows = $this->db->rows( implode( ' UNION ALL ', array_column( $parts, 0 ) ) . ' ORDER BY id', ...$args );
		return array_map( array( self::class, 'to_contract' ), $rows );
	}

	/**
	 * The contacts of a customer.
	 *
	 * @return list<array<string, mixed>> As the contract has them.
	 */
	public function for_customer( string $organization_id, string $customer_id ): array {
		$rows = $this->db->rows( "SELECT * FROM {links} WHERE zoho_id IS NOT NULL AND organization_id = %s AND object_type = 'customer' AND object_id = %s AND kind = 'contact' ORDER BY id", $organization_id, $customer_id );
		return array_map( array( self::class, 'to_contract' ), $rows );
	}

	/**
	 * What stands in Zoho for an order or customer, of every organisation.
	 *
	 * @return list<Row>
	 */
	public function documents( string $object_type, string $object_id ): array {
		return $this->db->rows( 'SELECT kind, number, total, currency FROM {links} WHERE object_type = %s AND object_id = %s AND zoho_id IS NOT NULL ORDER BY id', $object_type, $object_id );
	}

	/**
	 * A row as the contract's link.
	 *
	 * @param Row $row
	 * @return array<string, mixed>
	 */
	public static function to_contract( array $row ): array {
		return array(
			'object_type'    => $row['object_type'],
			'object_id'      => $row['object_id'],
			'kind'           => $row['kind'],
			'slot'           => $row['slot'],
			'zoho_id'        => $row['zoho_id'],
			'number'         => $row['number'],
			'url'            => $row['url'],
			'facts'          => null === $row['facts'] ? null : json_decode( $row['facts'] ),
			'representation' => $row['representation'],
			'zoho_echo'      => null === $row['zoho_echo'] ? null : json_decode( $row['zoho_echo'] ),
			'total'          => $row['total'],
			'currency'       => $row['currency'],
			'exchange_rate'  => $row['exchange_rate'],
			'date'           => $row['document_date'],
			'status'         => $row['status'],
		);
	}

	/** @param array<string, mixed>|null $value */
	private static function json( ?array $value ): ?string {
		return null === $value ? null : (string) wp_json_encode( $value );
	}
}
