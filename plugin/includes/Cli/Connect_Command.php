<?php
declare( strict_types = 1 );

namespace Storebooks\Cli;

use Storebooks\Connection\Connection_Store;
use Storebooks\Requests\Requests_Table;
use Storebooks\Rest\Connection_Controller;
use Storebooks\Rest\Contract;
use Storebooks\Rest\Schema_Validator;
use Storebooks\Worker\Wake;

/**
 * Connects Zoho with the code of a self client, without a browser. Secret and code may come over the standard input,
 * one line each: the arguments of a process are open to the whole machine.
 */
final class Connect_Command implements Command {

	/** The service polls every 15 s at the least. */
	private const PATIENCE_S = 60;

	public function __construct(
		private Contract $contract,
		private Schema_Validator $validator,
		private Connection_Controller $controller,
		private Connection_Store $connection,
		private Requests_Table $requests,
		private Wake $wake
	) {}

	public function summary(): string {
		return 'Connects Zoho Books with a self-client code; secret and code are asked for where they are not given.';
	}

	public function synopsis(): array {
		return array(
			array( 'optional' => false ) + Synopsis::flag( 'client-id', 'Client id of the API console.' ),
			Synopsis::flag( 'client-secret', 'Client secret; else the next line of the input.' ),
			Synopsis::flag( 'code', 'Code of the self client; else the next line of the input.' ),
			array(
				'default' => 'us',
				'options' => array_keys( $this->contract->read( 'data-centres.json' ) ),
			) + Synopsis::flag( 'data-center', 'Where the Zoho account is.' ),
			Synopsis::flag( 'organization', 'Id of the organisation, where there are several.' ),
		);
	}

	public function run( array $args, array $flags, Console $console ): void {
		$body  = array(
			'client_id'     => $flags['client-id'] ?? '',
			'client_secret' => $flags['client-secret'] ?? $console->read(),
			'code'          => $flags['code'] ?? $console->read(),
			'data_center'   => $flags['data-center'] ?? 'us',
		);
		$fault = $this->validator->fault( (object) $body, $this->contract->schema( 'connect.request.json' ) );
		if ( null !== $fault ) {
			throw new Command_Failed( esc_html( "$fault is missing or has a form Zoho does not use." ) );
		}
		$this->ask( $this->controller->connect( $body ), $console );
		if ( 'choose_organization' === $this->connection->get()['state'] && isset( $flags['organization'] ) ) {
			$this->ask( $this->controller->choose_organization( array( 'organization_id' => $flags['organization'] ) ), $console );
		}
		$this->tell( $console );
	}

	/** Waits until the sync service has answered. */
	private function ask( \WP_REST_Response|\WP_Error $asked, Console $console ): void {
		if ( $asked instanceof \WP_Error ) {
			throw new Command_Failed( esc_html( $asked->get_error_message() ) );
		}
		$data = $asked->get_data();
		$id   = is_array( $data ) && is_string( $data['request_id'] ?? null ) ? $data['request_id'] : '';
		$this->wake->now();
		for ( $waited = 0; $waited < self::PATIENCE_S; $waited++ ) {
			$row = $this->requests->find( $id );
			if ( null === $row || 'waiting' !== $row['state'] ) {
				// The other process wrote them behind this one's cache.
				wp_cache_flush_runtime();
				return;
			}
			$console->wait( 1 );
		}
		throw new Command_Failed( 'The sync service does not answer. Is it running?' );
	}

	private function tell( Console $console ): void {
		$connection = $this->connection->get();
		if ( 'connected' === $connection['state'] ) {
			$console->success( "Connected; orders are booked in organisation {$connection['organization_id']}." );
			return;
		}
		if ( 'choose_organization' === $connection['state'] ) {
			$console->rows( $connection['organizations'], array( 'organization_id', 'name', 'currency_code' ), 'table' );
			throw new Command_Failed( 'Choose one with --organization=<id> and a new code, or on the settings page.' );
		}
		throw new Command_Failed( esc_html( null === $connection['problem'] ? 'Not connected.' : $this->contract->describe( $connection['problem'] ) ) );
	}
}
