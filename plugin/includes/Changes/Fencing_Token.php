<?php
declare( strict_types = 1 );

namespace Storebooks\Changes;

use Storebooks\Install\Database;

/**
 * The store-wide counter behind every claim. Read and written past WordPress's option cache: two requests must never
 * see the same number.
 */
final class Fencing_Token {

	private const OPTION = 'storebooks_token';

	public function __construct( private Database $db ) {}

	/** The next token; inside a transaction others wait for it. */
	public function next(): string {
		$this->db->execute( 'UPDATE %i SET option_value = LAST_INSERT_ID(CAST(option_value AS UNSIGNED) + 1) WHERE option_name = %s', $this->db->options_table(), self::OPTION );
		return (string) $this->db->value( 'SELECT LAST_INSERT_ID()' );
	}

	public function highest(): int {
		return (int) $this->db->value( 'SELECT option_value FROM %i WHERE option_name = %s', $this->db->options_table(), self::OPTION );
	}

	/** Never again below a token a worker has seen (a restored database, DESIGN §5). */
	public function raise_to( int $token ): void {
		$this->db->execute( 'UPDATE %i SET option_value = GREATEST(CAST(option_value AS UNSIGNED), %d) WHERE option_name = %s', $this->db->options_table(), $token, self::OPTION );
	}
}
