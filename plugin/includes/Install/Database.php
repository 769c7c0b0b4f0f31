<?php
declare( strict_types = 1 );

namespace Storebooks\Install;

/**
 * The only place that speaks SQL to WordPress: prepares every statement, takes NULL as an argument, throws instead of
 * answering false, and runs transactions.
 */
final class Database {

	/** Epoch milliseconds of the database clock, in UTC: the one clock the plugin compares with (DESIGN §5). */
	public const NOW_MS = "(TIMESTAMPDIFF(MICROSECOND, '1970-01-01 00:00:00', UTC_TIMESTAMP(3)) DIV 1000)";

	/** Conflicts of two short transactions end soon; a store that fails five times in a row has another problem. */
	private const ATTEMPTS = 5;

	private int $depth = 0;

	public function __construct( private \wpdb $wpdb ) {}

	/** Name of one of the plugin's tables on this site. */
	public function table( string $name ): string {
		return $this->wpdb->prefix . 'storebooks_' . $name;
	}

	public function collation(): string {
		return $this->wpdb->get_charset_collate();
	}

	/** Ids and keys are compared letter by letter, capitals too. */
	public function binary_collation(): string {
		return ( '' === (string) $this->wpdb->charset ? 'utf8mb4' : $this->wpdb->charset ) . '_bin';
	}

	public function options_table(): string {
		return $this->wpdb->options;
	}

	/**
	 * Runs one statement and answers the number of rows it changed. Outside a transaction it runs again where another's
	 * locks crossed it: it has changed nothing then.
	 *
	 * @param literal-string       $sql  With %s, %d and %i; {name} stands for the plugin's table of that name.
	 * @param int|float|string|null ...$args For the placeholders; null becomes NULL.
	 * @throws Database_Error When the statement fails.
	 */
	public function execute( string $sql, int|float|string|null ...$args ): int {
		for ( $attempt = 1; ; $attempt++ ) {
			try {
				$result = $this->guarded( fn( string $statement ) => $this->wpdb->query( $statement ), $sql, $args ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- prepared in guarded().
				return is_int( $result ) ? $result : 0;
			} catch ( Database_Error $error ) {
				if ( $this->depth > 0 || ! $error->is_deadlock() || $attempt >= self::ATTEMPTS ) {
					throw $error;
				}
				usleep( random_int( 1000, 20000 ) );
			}
		}
	}

	/**
	 * Answers all rows of a query.
	 *
	 * @param literal-string       $sql  As for execute().
	 * @param int|float|string|null ...$args As for execute().
	 * @return list<array<string, string|null>>
	 * @throws Database_Error When the query fails.
	 */
	public function rows( string $sql, int|float|string|null ...$args ): array {
		/** @var list<array<string, string|null>>|null $rows */
		$rows = $this->guarded( fn( string $statement ) => $this->wpdb->get_results( $statement, ARRAY_A ), $sql, $args ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- prepared in guarded().
		return $rows ?? array();
	}

	/**
	 * Answers the first row of a query, or null.
	 *
	 * @param literal-string       $sql  As for execute().
	 * @param int|float|string|null ...$args As for execute().
	 * @return array<string, string|null>|null
	 * @throws Database_Error When the query fails.
	 */
	public function row( string $sql, int|float|string|null ...$args ): ?array {
		return $this->rows( $sql, ...$args )[0] ?? null;
	}

	/**
	 * Answers the first column of the first row.
	 *
	 * @param literal-string       $sql  As for execute().
	 * @param int|float|string|null ...$args As for execute().
	 * @throws Database_Error When the query fails.
	 */
	public function value( string $sql, int|float|string|null ...$args ): ?string {
		$row = $this->row( $sql, ...$args );
		return null === $row ? null : array_values( $row )[0];
	}

	public function insert_id(): string {
		return (string) $this->wpdb->insert_id;
	}

	/**
	 * Runs the function in one transaction, again after a lock conflict; a transaction inside another joins it.
	 *
	 * @template T
	 * @param callable(): T $work Must have no effect outside the database.
	 * @return T
	 * @throws Database_Error When a statement fails for another reason, or too often.
	 */
	public function transaction( callable $work ): mixed {
		if ( $this->depth > 0 ) {
			return $work();
		}
		for ( $attempt = 1; ; $attempt++ ) {
			$this->execute( 'START TRANSACTION' );
			++$this->depth;
			try {
				$result = $work();
				$this->execute( 'COMMIT' );
				return $result;
			} catch ( \Throwable $error ) {
				$this->wpdb->query( 'ROLLBACK' );
				if ( ! $error instanceof Database_Error || ! $error->is_lock_conflict() || $attempt >= self::ATTEMPTS ) {
					throw $error;
				}
				usleep( random_int( 1000, 20000 ) );
			} finally {
				--$this->depth;
			}
		}
	}

	/**
	 * Prepares the statement, runs it quietly and throws what WordPress would only print.
	 *
	 * @param callable(string): mixed          $run  Runs the prepared statement.
	 * @param literal-string                   $sql  As for execute().
	 * @param array<int|float|string|null>     $args As for execute().
	 */
	private function guarded( callable $run, string $sql, array $args ): mixed {
		$was_quiet = $this->wpdb->suppress_errors( true );
		$result    = $run( $this->prepare( $sql, array_values( $args ) ) );
		$this->wpdb->suppress_errors( $was_quiet );
		if ( '' !== $this->wpdb->last_error ) {
			throw new Database_Error( esc_html( $this->wpdb->last_error ) );
		}
		return $result;
	}

	/**
	 * WordPress turns NULL into an empty text, so NULLs are written into the statement before it is prepared.
	 *
	 * @param string                           $sql  As for execute().
	 * @param list<int|float|string|null>      $args As for execute().
	 */
	private function prepare( string $sql, array $args ): string {
		$index  = 0;
		$values = array();
		$sql    = (string) preg_replace_callback(
			'/%[sdi]|\{([a-z_]+)\}/',
			function ( array $found ) use ( $args, &$index, &$values ): string {
				if ( isset( $found[1] ) ) {
					return '`' . $this->table( $found[1] ) . '`';
				}
				$value = $args[ $index++ ] ?? null;
				if ( null === $value ) {
					return 'NULL';
				}
				$values[] = $value;
				return $found[0];
			},
			$sql
		);
		// phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- literal but for the names of tables.
		return array() === $values ? $sql : (string) $this->wpdb->prepare( $sql, ...$values ); // @phpstan-ignore argument.type (no literal-string any more: the names of tables were put in)
	}
}
