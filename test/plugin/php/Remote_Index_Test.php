<?php
declare( strict_types = 1 );

use PHPUnit\Framework\TestCase;
use Storebooks\Connection\Remote_Index;
use Storebooks\Install\Database;

final class Remote_Index_Test extends TestCase {

	private Database $db;
	private Remote_Index $index;

	protected function setUp(): void {
		global $wpdb;
		$this->db    = new Database( $wpdb );
		$this->index = new Remote_Index( $this->db );
		$this->db->execute( 'DELETE FROM {remote}' );
	}

	/** @return array<string, mixed> */
	private static function contact( string $id, string $email ): array {
		return array( 'contact_id' => $id, 'name' => "Contact $id", 'company' => '', 'email' => $email, 'currency' => 'USD', 'active' => true );
	}

	/** @return list<string> */
	private function found( string $organization_id, string ...$emails ): array {
		return array_map( static fn( mixed $contact ): string => $contact instanceof stdClass ? (string) $contact->contact_id : '?', $this->index->contacts_with( $organization_id, $emails ) );
	}

	public function test_a_page_longer_than_one_statement_is_stored_whole_and_again_without_doubles(): void {
		$contacts = array_map( static fn( int $n ): array => self::contact( "c$n", "p$n@example.com" ), range( 1, 205 ) );
		$this->index->learn( '10', array( 'contacts' => $contacts ) );
		$this->index->learn( '10', array( 'contacts' => $contacts ) );
		$this->assertSame( '205', $this->db->value( 'SELECT COUNT(*) FROM {remote}' ) );
		$this->assertSame( array( 'c7' ), $this->found( '10', 'p7@example.com' ) );
	}

	public function test_an_address_is_found_in_any_capitals_and_only_in_its_organisation(): void {
		$this->index->learn( '10', array( 'contacts' => array( self::contact( 'a', 'Ünal@Example.com ' ), self::contact( 'b', '' ) ) ) );
		$this->index->learn( '20', array( 'contacts' => array( self::contact( 'a', 'other@example.com' ) ) ) );
		$this->assertSame( array( 'a' ), $this->found( '10', ' üNAL@example.com' ) );
		$this->assertSame( array(), $this->found( '20', 'ünal@example.com' ) );
		$this->assertSame( array(), $this->found( '10', '' ) );
	}

	public function test_an_address_that_changed_is_found_by_the_new_one_alone(): void {
		$this->index->learn( '10', array( 'contacts' => array( self::contact( 'a', 'old@example.com' ) ) ) );
		$this->index->learn( '10', array( 'contacts' => array( self::contact( 'a', 'new@example.com' ) ) ) );
		$this->assertSame( array(), $this->found( '10', 'old@example.com' ) );
		$this->assertSame( array( 'a' ), $this->found( '10', 'old@example.com', 'new@example.com' ) );
	}

	public function test_items_are_kept_by_sku_or_else_by_name(): void {
		$items = array(
			array( 'item_id' => '1', 'name' => 'Tea', 'sku' => 'T-1', 'active' => true ),
			array( 'item_id' => '2', 'name' => 'Big Cup', 'sku' => '', 'active' => true ),
		);
		$this->index->learn( '10', array( 'items' => $items ) );
		$this->assertSame( array( 't-1', 'big cup' ), array_column( $this->db->rows( "SELECT lookup FROM {remote} WHERE type = 'item' ORDER BY zoho_id" ), 'lookup' ) );
	}

	public function test_looking_up_reads_the_index_of_the_table_not_the_table(): void {
		$this->index->learn( '10', array( 'contacts' => array_map( static fn( int $n ): array => self::contact( "c$n", "p$n@example.com" ), range( 1, 300 ) ) ) );
		$plan = $this->db->row( "EXPLAIN SELECT data FROM {remote} WHERE organization_id = '10' AND type = 'contact' AND lookup IN ('p7@example.com')" );
		$this->assertSame( 'lookup', $plan['key'] ?? null );
	}

	public function test_complete_is_the_moment_the_reading_began_and_each_organisation_has_its_own(): void {
		$this->assertFalse( $this->index->is_fresh( '10' ) );
		$this->index->begin( '10', 'contacts', true );
		$this->assertFalse( $this->index->is_fresh( '10' ) );
		$this->db->execute( "UPDATE {remote} SET data = REPLACE(data, '\"is_whole\":true', '\"is_whole\":true,\"began_at\":1000') WHERE type = 'index'" );
		$this->index->begin( '20', 'contacts', true );
		$this->index->end( '20', 'contacts' );
		$this->assertTrue( $this->index->is_fresh( '20' ) );
		$this->index->end( '10', 'contacts' );
		$this->assertSame( 1000, $this->index->complete_since( '10', 'contacts' ) );
		$this->assertFalse( $this->index->is_fresh( '10' ) );
	}

	public function test_people_are_told_how_far_the_contacts_are_read(): void {
		$this->assertSame( array( 'count' => 0, 'isWhole' => false ), $this->index->contacts_read( '10' ) );
		$this->index->begin( '10', 'contacts', true );
		$this->index->learn( '10', array( 'contacts' => array( self::contact( 'a', 'a@example.com' ), self::contact( 'b', '' ) ) ) );
		$this->index->learn( '20', array( 'contacts' => array( self::contact( 'c', 'c@example.com' ) ) ) );
		$this->assertSame( array( 'count' => 2, 'isWhole' => false ), $this->index->contacts_read( '10' ) );
		$this->index->end( '10', 'contacts' );
		$this->assertSame( array( 'count' => 2, 'isWhole' => true ), $this->index->contacts_read( '10' ) );
		// What changed since is read again; it is whole meanwhile.
		$this->index->begin( '10', 'contacts', false );
		$this->assertTrue( $this->index->contacts_read( '10' )['isWhole'] );
	}

	public function test_an_end_without_a_beginning_completes_nothing(): void {
		$this->index->end( '10', 'contacts' );
		$this->assertNull( $this->index->complete_since( '10', 'contacts' ) );
	}
}
