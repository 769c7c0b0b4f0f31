<?php
declare( strict_types = 1 );

namespace Storebooks\Requests;

use Storebooks\Connection\Connection_Store;
use Storebooks\Connection\Remote_Table;

/** Has the worker read Zoho's taxes, currencies and accounts again: once a day, and when somebody has changed them there. */
final class Reference_Reading {

	private const AGE_MS = 86400000;

	private const TYPE = 'read_reference';

	public function __construct( private Requests_Table $requests, private Remote_Table $remote, private Connection_Store $connection ) {}

	/** Answers the request's id, that of the one that waits already where there is one; null: not connected. */
	public function ask(): ?string {
		if ( ! $this->connection->may_work() ) {
			return null;
		}
		return $this->requests->waiting_of( self::TYPE ) ?? $this->requests->add( array( 'type' => self::TYPE ) );
	}

	/** In the hourly upkeep. */
	public function refresh(): void {
		$age = $this->remote->age_ms( $this->connection->organization_id() ?? '' );
		if ( null === $age || $age >= self::AGE_MS ) {
			$this->ask();
		}
	}
}
