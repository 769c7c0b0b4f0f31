<?php
declare( strict_types = 1 );

namespace Storebooks\Cli;

use Storebooks\Changes\Changes_Table;
use Storebooks\Changes\Order_Listener;
use Storebooks\Worker\Wake;

/** Puts given orders before the sync service as if they had changed now; also such that no listener ever saw. */
final class Sync_Command implements Command {

	public function __construct( private Changes_Table $changes, private Wake $wake ) {}

	public function summary(): string {
		return 'Has the given orders looked at now; what is booked already stays as it is.';
	}

	public function synopsis(): array {
		return array( Synopsis::argument( 'order', 'Ids of orders.', is_repeating: true ) );
	}

	public function run( array $args, array $flags, Console $console ): void {
		foreach ( $args as $id ) {
			$order = ctype_digit( $id ) ? wc_get_order( $id ) : false;
			if ( ! $order instanceof \WC_Order || ! Order_Listener::is_ours( $order ) ) {
				throw new Command_Failed( esc_html( "There is no order $id, or it is a draft. Nothing was changed." ) );
			}
		}
		foreach ( $args as $id ) {
			$this->changes->upsert( 'order', $id );
		}
		$this->wake->at_the_end();
		$console->success( count( $args ) . ' recorded.' );
	}
}
