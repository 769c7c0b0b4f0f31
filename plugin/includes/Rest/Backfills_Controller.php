<?php
declare( strict_types = 1 );

namespace Storebooks\Rest;

use Storebooks\Connection\Connection_Store;
use Storebooks\Runs\Backfills;
use Storebooks\Worker\Wake;

/** Past orders: estimate, start, pause, cancel, watch. */
final class Backfills_Controller implements Controller {

	public function __construct( private Backfills $backfills, private Connection_Store $connection, private Wake $wake ) {}

	public function handlers(): array {
		return array(
			'backfills'      => array( $this, 'list_all' ),
			'startBackfill'  => array( $this, 'start' ),
			'backfill'       => array( $this, 'read' ),
			'changeBackfill' => array( $this, 'change' ),
		);
	}

	/** @return array<string, mixed> */
	public function list_all(): array {
		return array( 'items' => $this->backfills->all() );
	}

	/**
	 * @param array<string, mixed> $body
	 * @return array<string, mixed>|\WP_Error
	 */
	public function start( array $body ): array|\WP_Error {
		/** @var array{from: string, to: string, statuses?: list<string>, estimate_only?: bool} $body */
		if ( ! self::is_day( $body['from'] ) || ! self::is_day( $body['to'] ) ) {
			return new \WP_Error( 'rest_invalid_param', __( 'The calendar has no such day.', 'storebooks' ), array( 'status' => 400 ) );
		}
		if ( $body['from'] > $body['to'] ) {
			return new \WP_Error( 'rest_invalid_param', __( 'Choose a first day that is not after the last one.', 'storebooks' ), array( 'status' => 400 ) );
		}
		if ( ! $this->connection->may_work() ) {
			return new \WP_Error( 'storebooks_not_connected', __( 'Connect Zoho Books first.', 'storebooks' ), array( 'status' => 409 ) );
		}
		$id = $this->backfills->start( $this->connection->organization_id() ?? '', $body['from'], $body['to'], $body['statuses'] ?? null, $body['estimate_only'] ?? false );
		$this->wake->at_the_end();
		return $this->backfills->find( $id ) ?? self::unknown();
	}

	/**
	 * @param array<string, mixed>                   $body
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>|\WP_Error
	 */
	public function read( array $body, \WP_REST_Request $request ): array|\WP_Error {
		return $this->backfills->find( self::id( $request ) ) ?? self::unknown();
	}

	/**
	 * @param array<string, mixed>                   $body
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>|\WP_Error
	 */
	public function change( array $body, \WP_REST_Request $request ): array|\WP_Error {
		/** @var array{state: string} $body */
		if ( false === $this->backfills->change( self::id( $request ), $body['state'] ) ) {
			return new \WP_Error( 'storebooks_backfill_over', __( 'That is no longer possible for this run.', 'storebooks' ), array( 'status' => 409 ) );
		}
		$this->wake->at_the_end();
		return $this->backfills->find( self::id( $request ) ) ?? self::unknown();
	}

	private static function is_day( string $day ): bool {
		$parts = array_map( 'intval', explode( '-', $day ) );
		return 3 === count( $parts ) && checkdate( $parts[1], $parts[2], $parts[0] );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private static function id( \WP_REST_Request $request ): string {
		$id = $request->get_url_params()['id'] ?? '';
		return is_string( $id ) ? $id : '';
	}

	private static function unknown(): \WP_Error {
		return new \WP_Error( 'storebooks_unknown_backfill', __( 'There is no such run.', 'storebooks' ), array( 'status' => 404 ) );
	}
}
