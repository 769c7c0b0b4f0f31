<?php
declare( strict_types = 1 );

namespace Storebooks\Requests;

use Storebooks\Connection\Connection_Store;
use Storebooks\Connection\Remote_Index;

/**
 * Has the worker read Zoho's contacts into the index: everything after connecting, then every hour what has changed.
 * Page by page: the answer to one asks for the next. A failed page ends the reading; the next hour's begins anew.
 */
final class Index_Reading {

	/** Zoho's lists are late, and its clock is another one. */
	private const OVERLAP_MS = 600000;

	/** Contacts only: an order's items are found by their links. */
	private const RESOURCE = 'contacts';

	public function __construct( private Requests_Table $requests, private Remote_Index $index, private Connection_Store $connection ) {}

	/** After connecting, maybe to another organisation: pages asked before must not be answered into this one's index. */
	public function begin_anew(): void {
		$this->requests->give_up( 'read_index' );
		$this->ask_first( null );
	}

	/** In the hourly upkeep. */
	public function refresh(): void {
		$organization_id = $this->connection->organization_id();
		if ( null === $organization_id || ! $this->connection->may_work() || null !== $this->requests->waiting_of( 'read_index' ) ) {
			return;
		}
		$this->ask_first( $this->index->complete_since( $organization_id, self::RESOURCE ) );
	}

	/**
	 * A page that waited was answered, and what it holds is in the index.
	 *
	 * @param array<string, mixed> $payload Of the request.
	 * @param array<string, mixed> $result  Of the answer.
	 */
	public function page_answered( array $payload, array $result ): void {
		$resource = is_string( $payload['resource'] ?? null ) ? $payload['resource'] : self::RESOURCE;
		if ( true === ( $result['more'] ?? false ) ) {
			$page            = $payload['page'] ?? 1;
			$payload['page'] = ( is_int( $page ) ? $page : 1 ) + 1;
			$this->requests->add( $payload );
		} else {
			$this->index->end( $this->connection->organization_id() ?? '', $resource );
		}
	}

	/** @param int|null $complete_since Epoch milliseconds; null: read everything. */
	private function ask_first( ?int $complete_since ): void {
		$this->index->begin( $this->connection->organization_id() ?? '', self::RESOURCE, null === $complete_since );
		$this->requests->add(
			array(
				'type'           => 'read_index',
				'resource'       => self::RESOURCE,
				'page'           => 1,
				'modified_since' => null === $complete_since ? null : gmdate( 'Y-m-d\TH:i:s\Z', intdiv( $complete_since - self::OVERLAP_MS, 1000 ) ),
			)
		);
	}
}
