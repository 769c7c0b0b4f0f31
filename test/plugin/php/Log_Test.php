<?php
declare( strict_types = 1 );

use PHPUnit\Framework\TestCase;
use Storebooks\Install\Database;
use Storebooks\Links\Links_Table;
use Storebooks\Log\Log_Bodies_Table;
use Storebooks\Log\Log_Table;
use Storebooks\Log\Privacy;

/** The bodies of calls, how long they live, and what a person may have exported and erased. */
final class Log_Test extends TestCase {

	private Database $db;

	protected function setUp(): void {
		global $wpdb;
		$this->db = new Database( $wpdb );
		foreach ( array( 'log', 'log_bodies', 'links' ) as $table ) {
			$this->db->execute( 'DELETE FROM {' . $table . '}' );
		}
	}

	private function body( string $sent, bool $failed = false, string $received = '{}' ): array {
		return array( 'method' => 'POST', 'path' => '/invoices', 'status' => 200, 'document' => 'invoice', 'failed' => $failed, 'sent' => $sent, 'received' => $received );
	}

	public function test_of_failures_the_last_five_are_kept(): void {
		$bodies = new Log_Bodies_Table( $this->db );
		foreach ( range( 1, 8 ) as $number ) {
			$bodies->keep( (string) $number, 'order', '5', array( $this->body( (string) $number, true ) ) );
		}
		$bodies->keep( '9', 'order', '6', array( $this->body( 'other', true ) ) );
		$this->assertSame( array( '4', '5', '6', '7', '8' ), array_column( $bodies->of_object( 'order', '5' ), 'sent' ) );
	}

	public function test_a_row_takes_at_most_16_kb_whatever_was_sent(): void {
		$bodies = new Log_Bodies_Table( $this->db );
		$noise  = bin2hex( random_bytes( 16000 ) );
		$bodies->keep( '1', 'order', '5', array( $this->body( $noise, false, $noise . 'ü😀' ) ) );
		$this->assertLessThanOrEqual( 16384, (int) $this->db->value( 'SELECT MAX(LENGTH(body)) FROM {log_bodies}' ) );
		$kept = $bodies->of_line( '1' )[0];
		$this->assertGreaterThan( 5000, strlen( (string) $kept['sent'] ) );
		$this->assertStringStartsWith( (string) $kept['sent'], $noise );
		// What repeats itself, as JSON does, stays whole.
		$bodies->keep( '2', 'order', '6', array( $this->body( str_repeat( '{"line":"Kettle"}', 1800 ) ) ) );
		$this->assertSame( 1800 * 17, strlen( (string) $bodies->of_line( '2' )[0]['sent'] ) );
	}

	public function test_they_live_for_14_days(): void {
		$bodies = new Log_Bodies_Table( $this->db );
		$bodies->keep( '1', 'order', '5', array( $this->body( 'old' ) ) );
		$this->db->execute( 'UPDATE {log_bodies} SET at = at - 14 * 86400000 - 1' );
		$bodies->keep( '2', 'order', '6', array( $this->body( 'young' ) ) );
		$this->db->execute( 'UPDATE {log_bodies} SET at = at - 13 * 86400000 WHERE object_id = %s', '6' );
		$bodies->prune();
		$this->assertSame( array( array(), 1 ), array( $bodies->of_object( 'order', '5' ), count( $bodies->of_object( 'order', '6' ) ) ) );
	}

	public function test_lines_live_as_long_as_the_setting_says_but_what_became_an_invoice_is_never_forgotten(): void {
		$log = new Log_Table( $this->db );
		$add = function ( string $id, string $outcome, int $days ) use ( $log ): void {
			$entry = array( 'trigger' => 'poll', 'outcome' => $outcome, 'problem' => null, 'actions' => array(), 'calls' => array(), 'duration_ms' => 1 );
			$line  = $log->add( array( 'object_type' => 'order', 'object_id' => $id, 'entry' => $entry ), "AB12-$id", '1' );
			$this->db->execute( 'UPDATE {log} SET at = at - %d * 86400000 - 1000 WHERE id = %s', $days, $line );
		};
		( new Links_Table( $this->db ) )->store(
			'10',
			array( 'object_type' => 'order', 'object_id' => '5', 'kind' => 'invoice', 'slot' => '', 'zoho_id' => '7', 'number' => 'INV-7', 'url' => '', 'facts' => null, 'representation' => '', 'zoho_echo' => null, 'total' => '1', 'currency' => 'USD', 'exchange_rate' => null, 'date' => null, 'status' => 'sent' )
		);
		$add( '5', 'booked', 30 );
		$add( '5', 'unchanged', 30 );
		$add( '6', 'parked', 30 );
		$add( '6', 'parked', 29 );
		$log->prune( 30 );
		$left = array_map( static fn( array $row ): string => "{$row['object_id']} {$row['outcome']}", $this->db->rows( 'SELECT object_id, outcome FROM {log} ORDER BY id' ) );
		$this->assertSame( array( '5 booked', '6 parked' ), $left );
	}

	public function test_a_person_gets_what_was_sent_and_has_its_words_forgotten(): void {
		if ( ! class_exists( 'WooCommerce' ) ) {
			$this->markTestSkipped( 'needs WooCommerce' );
		}
		$order = wc_create_order( array( 'status' => 'processing' ) );
		$order->set_billing_email( 'Ann@example.com' );
		$order->save();
		$id     = (string) $order->get_id();
		$bodies = new Log_Bodies_Table( $this->db );
		$log    = new Log_Table( $this->db );
		$links  = new Links_Table( $this->db );
		$entry  = array(
			'trigger'     => 'poll',
			'outcome'     => 'parked',
			'problem'     => array( 'code' => 'refused_by_zoho', 'params' => array( 'message' => 'Ann Lee is no contact' ) ),
			'actions'     => array( array( 'kind' => 'contact', 'result' => 'Ann Lee' ) ),
			'calls'       => array(),
			'duration_ms' => 1,
		);
		$line   = $log->add( array( 'object_type' => 'order', 'object_id' => $id, 'entry' => $entry ), "AB12-$id", '1' );
		$bodies->keep( $line, 'order', $id, array( $this->body( '{"contact_name":"Ann Lee"}', true ) ) );
		$links->store(
			'10',
			array( 'object_type' => 'order', 'object_id' => $id, 'kind' => 'invoice', 'slot' => '', 'zoho_id' => '7', 'number' => 'INV-7', 'url' => '', 'facts' => null, 'representation' => '', 'zoho_echo' => null, 'total' => '12.50', 'currency' => 'USD', 'exchange_rate' => null, 'date' => null, 'status' => 'sent' )
		);
		// As WordPress's own tools call it.
		$exporters = apply_filters( 'wp_privacy_personal_data_exporters', array() );
		$erasers   = apply_filters( 'wp_privacy_personal_data_erasers', array() );
		$this->assertSame( 'storebooks', array_key_first( $erasers ) );
		$exported = $exporters['storebooks']['callback']( 'ann@example.com', 1 );
		$text     = (string) wp_json_encode( $exported['data'] );
		$this->assertTrue( $exported['done'] );
		foreach ( array( 'INV-7 12.50 USD', 'Ann Lee is no contact', 'contact_name' ) as $told ) {
			$this->assertStringContainsString( $told, $text );
		}
		$this->assertSame( array(), $exporters['storebooks']['callback']( 'bob@example.com', 1 )['data'] );

		$erased = $erasers['storebooks']['callback']( 'ann@example.com', 1 );
		$this->assertSame( array( true, true, true ), array( $erased['items_removed'], $erased['items_retained'], $erased['done'] ) );
		$left = (string) wp_json_encode( array( $this->db->rows( 'SELECT * FROM {log}' ), $bodies->of_object( 'order', $id ) ) );
		$this->assertStringNotContainsString( 'Ann', $left );
		$this->assertStringContainsString( "AB12-$id", $left );
		$this->assertSame( 'INV-7', $links->documents( 'order', $id )[0]['number'] ?? null );
	}

	public function test_erasing_goes_through_all_pages_of_orders(): void {
		if ( ! class_exists( 'WooCommerce' ) ) {
			$this->markTestSkipped( 'needs WooCommerce' );
		}
		foreach ( range( 1, 21 ) as $number ) {
			$order = wc_create_order();
			$order->set_billing_email( 'many@example.com' );
			$order->save();
			( new Log_Bodies_Table( $this->db ) )->keep( (string) $number, 'order', (string) $order->get_id(), array( $this->body( 'x' ) ) );
		}
		$privacy = new Privacy( new Log_Table( $this->db ), new Log_Bodies_Table( $this->db ), new Links_Table( $this->db ) );
		$this->assertFalse( $privacy->erase( 'many@example.com', 1 )['done'] );
		$this->assertTrue( $privacy->erase( 'many@example.com', 2 )['done'] );
		$this->assertSame( '0', $this->db->value( 'SELECT COUNT(*) FROM {log_bodies}' ) );
	}
}
