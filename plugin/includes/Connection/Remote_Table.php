<?php
declare( strict_types = 1 );

namespace Storebooks\Connection;

use Storebooks\Install\Options;
use Storebooks\Install\Database;

/** What was read from Zoho: taxes, currencies, accounts and the books profile, one row each; beside them the index (DESIGN §4). */
final class Remote_Table {

	private const VERSION_OPTION = 'storebooks_reference_version';

	/** Part of the contract's reference data → the key of a row in it. */
	private const PARTS = array(
		'taxes'      => 'tax_id',
		'currencies' => 'currency_id',
		'accounts'   => 'account_id',
	);

	private const LIMIT = 'calls_per_day';

	public function __construct( private Database $db, private Remote_Index $index ) {}

	/** Grows with every change; a worker that has this version need not read again. */
	public function version(): int {
		return Options::integer( self::VERSION_OPTION, 1 );
	}

	/**
	 * Replaces the parts that were read and adds to the index; an absent part leaves what is stored. The index is no part
	 * of the reference data: its pages change no version.
	 *
	 * @param array<string, mixed> $learnt
	 */
	public function learn( string $organization_id, array $learnt ): void {
		$this->index->learn( $organization_id, $learnt );
		$before = $this->read( $organization_id );
		foreach ( self::PARTS as $part => $key ) {
			if ( isset( $learnt[ $part ] ) && is_array( $learnt[ $part ] ) ) {
				$this->db->execute( 'DELETE FROM {remote} WHERE organization_id = %s AND type = %s', $organization_id, $part );
				foreach ( $learnt[ $part ] as $entry ) {
					if ( is_array( $entry ) && is_string( $entry[ $key ] ?? null ) ) {
						$this->put( $organization_id, $part, $entry[ $key ], $entry );
					}
				}
			}
		}
		if ( isset( $learnt['profile'] ) ) {
			$this->put( $organization_id, 'profile', 'profile', $learnt['profile'] );
		}
		if ( isset( $learnt[ self::LIMIT ] ) ) {
			$this->put( $organization_id, self::LIMIT, self::LIMIT, $learnt[ self::LIMIT ] );
		}
		if ( wp_json_encode( $before ) !== wp_json_encode( $this->read( $organization_id ) ) ) {
			update_option( self::VERSION_OPTION, $this->version() + 1, false );
		}
	}

	/** How long ago all of it was read; null: it never was. */
	public function age_ms( string $organization_id ): ?int {
		$age = $this->db->value( 'SELECT ' . Database::NOW_MS . " - MIN(seen_at) FROM {remote} WHERE organization_id = %s AND type = 'currencies'", $organization_id );
		return null === $age ? null : (int) $age;
	}

	/** What Zoho lets the organisation call in a day, as it last told; null: it never has. */
	public function calls_per_day( string $organization_id ): ?int {
		$limit = $this->db->value( 'SELECT data FROM {remote} WHERE organization_id = %s AND type = %s', $organization_id, self::LIMIT );
		return null === $limit ? null : (int) $limit;
	}

	/**
	 * The contract's reference data.
	 *
	 * @return array<string, mixed>
	 */
	public function reference_data( ?string $organization_id ): array {
		return array(
			'version'         => $this->version(),
			'organization_id' => $organization_id,
		) + $this->read( $organization_id ?? '' );
	}

	/** @return array<string, mixed> */
	private function read( string $organization_id ): array {
		$data = array(
			'taxes'      => array(),
			'currencies' => array(),
			'accounts'   => array(),
			'profile'    => null,
		);
		foreach ( $this->db->rows( "SELECT type, data FROM {remote} WHERE organization_id = %s AND type IN ('taxes','currencies','accounts','profile') ORDER BY type, zoho_id", $organization_id ) as $row ) {
			if ( 'profile' === $row['type'] ) {
				$data['profile'] = json_decode( (string) $row['data'] );
			} elseif ( isset( self::PARTS[ $row['type'] ] ) ) {
				$data[ $row['type'] ][] = json_decode( (string) $row['data'] );
			}
		}
		return $data;
	}

	private function put( string $organization_id, string $type, string $zoho_id, mixed $data ): void {
		$this->db->execute(
			'INSERT INTO {remote} (organization_id, type, zoho_id, data, seen_at) VALUES (%s, %s, %s, %s, ' . Database::NOW_MS . ') ON DUPLICATE KEY UPDATE data = VALUES(data), seen_at = VALUES(seen_at)',
			$organization_id,
			$type,
			$zoho_id,
			(string) wp_json_encode( $data )
		);
	}
}
