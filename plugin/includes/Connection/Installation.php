<?php
declare( strict_types = 1 );

namespace Storebooks\Connection;

use Storebooks\Install\Options;

/**
 * Which shop this is: an id made once and the address it was connected under. A database that answers under another
 * address is a copy or has moved; nobody is told which by the database itself (DESIGN §5).
 */
final class Installation {

	private const OPTION = 'storebooks_installation';

	/** Capital letters and digits that are not taken for one another. */
	private const CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

	public function id(): string {
		return $this->stored()['id'];
	}

	/** Four characters that begin every reference of this shop, unless the settings say otherwise. */
	public function store_code(): string {
		$code = '';
		foreach ( str_split( substr( hash( 'sha256', $this->id() ), 0, 16 ), 4 ) as $part ) {
			$code .= self::CODE_LETTERS[ (int) hexdec( $part ) % strlen( self::CODE_LETTERS ) ];
		}
		return $code;
	}

	public function bound_url(): string {
		return $this->stored()['site_url'];
	}

	public function is_moved(): bool {
		return self::normal( $this->bound_url() ) !== self::normal( home_url() );
	}

	/** From now on this address is the shop's: it was connected here, or it moved here. */
	public function bind(): void {
		update_option( self::OPTION, array( 'site_url' => home_url() ) + $this->stored(), false );
	}

	/** This database is a copy: it becomes a shop of its own. */
	public function become_another(): void {
		update_option( self::OPTION, $this->fresh(), false );
	}

	/** @return array{id: string, site_url: string} */
	private function stored(): array {
		$stored = Options::map( self::OPTION );
		if ( ! is_string( $stored['id'] ?? null ) || ! is_string( $stored['site_url'] ?? null ) ) {
			$stored = $this->fresh();
			update_option( self::OPTION, $stored, false );
		}
		/** @var array{id: string, site_url: string} $stored */
		return $stored;
	}

	/** @return array{id: string, site_url: string} */
	private function fresh(): array {
		return array(
			'id'       => 'i' . bin2hex( random_bytes( 8 ) ),
			'site_url' => home_url(),
		);
	}

	/** A change from http to https is no move. */
	private static function normal( string $url ): string {
		return strtolower( untrailingslashit( (string) preg_replace( '~^https?://~i', '', $url ) ) );
	}
}
