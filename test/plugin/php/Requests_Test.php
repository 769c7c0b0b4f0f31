<?php
declare( strict_types = 1 );

use PHPUnit\Framework\TestCase;
use Storebooks\Connection\Connection_Store;
use Storebooks\Connection\Installation;
use Storebooks\Connection\Remote_Index;
use Storebooks\Connection\Remote_Table;
use Storebooks\Install\Database;
use Storebooks\Requests\Reference_Reading;
use Storebooks\Requests\Requests_Table;

final class Requests_Test extends TestCase {

	private Database $db;
	private Requests_Table $requests;

	protected function setUp(): void {
		global $wpdb;
		$this->db       = new Database( $wpdb );
		$this->requests = new Requests_Table( $this->db );
		$this->db->execute( 'DELETE FROM {requests}' );
	}

	public function test_pages_of_the_index_come_behind_everything_a_person_waits_for(): void {
		$page    = $this->requests->add( array( 'type' => 'read_index' ) );
		$preview = $this->requests->add( array( 'type' => 'preview' ) );
		$connect = $this->requests->add( array( 'type' => 'connect' ) );
		$this->assertSame( array( $preview, $connect, $page ), array_column( $this->requests->waiting(), 'id' ) );
	}

	public function test_zoho_is_read_again_once_however_often_it_is_asked_and_never_without_a_connection(): void {
		delete_option( 'storebooks_connection' );
		$connection = new Connection_Store( new Installation() );
		$reading    = new Reference_Reading( $this->requests, new Remote_Table( $this->db, new Remote_Index( $this->db ) ), $connection );
		$this->assertNull( $reading->ask() );
		( new Installation() )->bind();
		$connection->update( array( 'state' => 'connected', 'organization_id' => '10', 'sealed' => 'x' ) );
		$first = $reading->ask();
		$this->assertNotNull( $first );
		$this->assertSame( $first, $reading->ask() );
		$this->assertSame( $first, $this->requests->waiting_of( 'read_reference' ) );
		delete_option( 'storebooks_connection' );
	}

	public function test_nothing_of_a_preview_is_left_when_it_is_answered(): void {
		$id = $this->requests->add( array( 'type' => 'preview', 'material' => array( 'order' => 'canary' ) ) );
		$this->requests->answer( $id, 'done', array( 'reason' => 'x' ), null );
		$this->assertStringNotContainsString( 'canary', (string) wp_json_encode( $this->db->rows( 'SELECT * FROM {requests}' ) ) );
	}

	public function test_only_a_preview_is_forgotten_unanswered_and_only_after_an_hour(): void {
		$old  = $this->requests->add( array( 'type' => 'preview' ) );
		$page = $this->requests->add( array( 'type' => 'read_index' ) );
		$this->db->execute( 'UPDATE {requests} SET created_at = created_at - 3600001' );
		$new = $this->requests->add( array( 'type' => 'preview' ) );
		$this->requests->prune();
		$this->assertSame( array( null, true, true ), array( $this->requests->find( $old ), null !== $this->requests->find( $page ), null !== $this->requests->find( $new ) ) );
	}
}
