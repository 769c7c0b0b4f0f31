<?php
declare( strict_types = 1 );

namespace Storebooks\Rest;

use Storebooks\Connection\Connection_Store;
use Storebooks\Log\Log_Bodies_Table;
use Storebooks\Log\Log_Table;

/** The sync log. */
final class Log_Controller implements Controller {

	public function __construct( private Log_Table $log, private Log_Bodies_Table $bodies, private Connection_Store $connection ) {}

	public function handlers(): array {
		return array(
			'syncLog'       => array( $this, 'page' ),
			'syncLogDetail' => array( $this, 'detail' ),
		);
	}

	/**
	 * @param array<string, mixed>                   $body
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	public function page( array $body, \WP_REST_Request $request ): array {
		$query  = $request->get_query_params();
		$filter = array();
		foreach ( array( 'object_type', 'object_id', 'outcome', 'search' ) as $key ) {
			if ( isset( $query[ $key ] ) && is_string( $query[ $key ] ) && '' !== $query[ $key ] ) {
				$filter[ $key ] = sanitize_text_field( $query[ $key ] );
			}
		}
		$page     = $query['page'] ?? null;
		$per_page = $query['per_page'] ?? null;
		return $this->log->page(
			$this->connection->organization_id() ?? '',
			array(
				'page'     => is_numeric( $page ) ? max( 1, (int) $page ) : 1,
				'per_page' => is_numeric( $per_page ) ? max( 1, min( 100, (int) $per_page ) ) : 50,
			) + $filter
		);
	}

	/**
	 * @param array<string, mixed>                   $body
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>|\WP_Error
	 */
	public function detail( array $body, \WP_REST_Request $request ): array|\WP_Error {
		$id   = $request->get_url_params()['id'] ?? '';
		$id   = is_string( $id ) ? $id : '';
		$line = $this->log->detail( $this->connection->organization_id() ?? '', $id );
		return null === $line
			? new \WP_Error( 'storebooks_unknown_log_entry', __( 'There is no such line.', 'storebooks' ), array( 'status' => 404 ) )
			: $line + array( 'bodies' => $this->bodies->of_line( $id ) );
	}
}
