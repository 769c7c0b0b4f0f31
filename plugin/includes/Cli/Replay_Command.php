<?php
declare( strict_types = 1 );

namespace Storebooks\Cli;

use Storebooks\Changes\Changes_Table;
use Storebooks\Rest\Changes_Controller;

/** "Send again", as on the admin page: also releases an order that waits for approval. */
final class Replay_Command implements Command {

	/** More than the page's list: a terminal is for many. */
	private const MOST = 5000;

	public function __construct( private Changes_Controller $controller, private Changes_Table $changes ) {}

	public function summary(): string {
		return 'Sends orders again that were recorded before, or all that need a person.';
	}

	public function synopsis(): array {
		return array(
			Synopsis::argument( 'order', 'Ids of orders.', is_optional: true, is_repeating: true ),
			Synopsis::flag( 'parked', 'All orders that need a person.', has_value: false ),
		);
	}

	public function run( array $args, array $flags, Console $console ): void {
		if ( ( array() === $args ) !== isset( $flags['parked'] ) ) {
			throw new Command_Failed( 'Name orders, or say --parked.' );
		}
		$parked   = array_filter( isset( $flags['parked'] ) ? $this->changes->parked( self::MOST ) : array(), static fn( array $row ): bool => 'order' === $row['object_type'] );
		$ids      = array() === $args ? array_column( $parked, 'object_id' ) : $args;
		$replayed = $this->controller->replay(
			array(
				'object_type' => 'order',
				'ids'         => $ids,
			)
		)['replayed'];
		$replayed = is_int( $replayed ) ? $replayed : 0;
		if ( count( $ids ) !== $replayed ) {
			throw new Command_Failed( esc_html( sprintf( '%d of %d sent again; the others were never recorded: see "wp storebooks sync".', $replayed, count( $ids ) ) ) );
		}
		$console->success( "$replayed sent again." );
	}
}
