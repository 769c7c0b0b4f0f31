<?php
declare( strict_types = 1 );

use PHPUnit\Framework\TestCase;
use Storebooks\Install\Database;
use Storebooks\Install\Database_Error;
use Storebooks\Install\Schema;

final class Database_Test extends TestCase {

	private Database $db;

	protected function setUp(): void {
		global $wpdb;
		$this->db = new Database( $wpdb );
		$this->db->execute( 'DELETE FROM {requests}' );
	}

	private function insert( ?string $result, string $payload = 'x' ): void {
		$this->db->execute( "INSERT INTO {requests} (type, payload, result, created_at) VALUES ('t', %s, %s, 1)", $payload, $result );
	}

	public function test_null_stays_null_and_an_empty_text_stays_empty(): void {
		$this->insert( null );
		$this->insert( '' );
		$this->assertSame( array( null, '' ), array_column( $this->db->rows( 'SELECT result FROM {requests} ORDER BY id' ), 'result' ) );
	}

	public function test_values_come_back_as_they_went_in(): void {
		foreach ( array( "O'Brien", '100 %', '%s', '%d {changes}', '\\', '"', 'Ünï 😀', "a\nb" ) as $value ) {
			$this->insert( null, $value );
			$this->assertSame( $value, $this->db->value( 'SELECT payload FROM {requests} ORDER BY id DESC' ) );
		}
	}

	public function test_a_failed_statement_throws_and_prints_nothing(): void {
		$this->expectOutputString( '' );
		$this->expectException( Database_Error::class );
		$this->db->execute( 'SELECT no_such_column FROM {requests}' );
	}

	public function test_a_transaction_that_throws_leaves_nothing_behind(): void {
		try {
			$this->db->transaction(
				function (): void {
					$this->insert( null );
					throw new RuntimeException( 'stop' );
				}
			);
			$this->fail( 'it did not throw' );
		} catch ( RuntimeException $error ) {
			$this->assertSame( 'stop', $error->getMessage() );
		}
		$this->assertSame( '0', $this->db->value( 'SELECT COUNT(*) FROM {requests}' ) );
	}

	public function test_a_transaction_runs_again_after_a_deadlock(): void {
		$runs   = 0;
		$answer = $this->db->transaction(
			static function () use ( &$runs ): string {
				if ( ++$runs < 3 ) {
					throw new Database_Error( 'Deadlock found when trying to get lock; try restarting transaction' );
				}
				return 'done';
			}
		);
		$this->assertSame( array( 'done', 3 ), array( $answer, $runs ) );
	}

	public function test_the_clock_has_milliseconds_of_utc_whatever_the_session_says(): void {
		$this->db->execute( "SET time_zone = '+05:30'" );
		$now = (int) $this->db->value( 'SELECT ' . Database::NOW_MS );
		$this->db->execute( "SET time_zone = 'SYSTEM'" );
		$this->assertEqualsWithDelta( microtime( true ) * 1000, $now, 5000 );
	}

	public function test_the_tables_are_innodb_and_stay_as_they_are_when_made_again(): void {
		$describe = fn(): array => array_map( fn( string $table ): array => $this->db->rows( 'SHOW COLUMNS FROM %i', $this->db->table( $table ) ), Schema::TABLES );
		$before   = $describe();
		delete_option( 'storebooks_schema_version' );
		( new Schema( $this->db ) )->ensure();
		$this->assertSame( $before, $describe() );
		foreach ( Schema::TABLES as $table ) {
			$status = $this->db->row( 'SHOW TABLE STATUS WHERE Name = %s', $this->db->table( $table ) );
			$this->assertSame( 'InnoDB', $status['Engine'] ?? null );
		}
	}
}
