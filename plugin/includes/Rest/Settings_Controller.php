<?php
declare( strict_types = 1 );

namespace Storebooks\Rest;

use Storebooks\Changes\Changes_Table;
use Storebooks\Connection\Connection_Store;
use Storebooks\Connection\Remote_Table;
use Storebooks\Requests\Reference_Reading;
use Storebooks\Settings\Settings_Store;
use Storebooks\Worker\Wake;
use Storebooks\Worker\Worker_Address;
use Storebooks\Worker\Worker_Store;

/** The settings, and what was read from Zoho to choose from. */
final class Settings_Controller implements Controller {

	public function __construct(
		private Settings_Store $settings,
		private Changes_Table $changes,
		private Connection_Store $connection,
		private Remote_Table $remote,
		private Reference_Reading $reading,
		private Worker_Store $worker,
		private Worker_Address $address,
		private Wake $wake
	) {}

	public function handlers(): array {
		return array(
			'settings'       => array( $this, 'read' ),
			'changeSettings' => array( $this, 'change' ),
			'referenceData'  => array( $this, 'reference_data' ),
			'readReference'  => array( $this, 'read_reference' ),
		);
	}

	/** @return array<string, mixed> */
	public function read(): array {
		return $this->settings->answer();
	}

	/**
	 * @param array<string, mixed> $body
	 * @return array<string, mixed>
	 */
	public function change( array $body ): array {
		$this->settings->change( $body );
		$this->address->refresh( $this->settings, $this->worker );
		$this->changes->release_parked();
		$this->wake->at_the_end();
		return $this->settings->answer();
	}

	/** @return array<string, mixed> */
	public function reference_data(): array {
		return $this->remote->reference_data( $this->connection->organization_id() );
	}

	/** Somebody has added a tax, a currency or an account in Zoho. */
	public function read_reference(): \WP_REST_Response|\WP_Error {
		$id = $this->reading->ask();
		if ( null === $id ) {
			return new \WP_Error( 'storebooks_not_connected', __( 'Connect Zoho Books first.', 'storebooks' ), array( 'status' => 409 ) );
		}
		$this->wake->at_the_end();
		return new \WP_REST_Response( array( 'request_id' => $id ), 202 );
	}
}
