<?php
declare( strict_types = 1 );

namespace Storebooks\Cli;

use Storebooks\Changes\Changes_Table;
use Storebooks\Connection\Connection_Store;
use Storebooks\Install\Database;
use Storebooks\Install\Schema;
use Storebooks\Rest\Contract;
use Storebooks\Webhooks\Webhook_Manager;
use Storebooks\Worker\Pairing;
use Storebooks\Worker\Worker_Address;
use Storebooks\Worker\Worker_Store;

/**
 * Looks at everything an order needs on its way, and says what to do where something is missing.
 *
 * @phpstan-type Finding array{0: 'ok'|'note'|'fault', 1: string}
 */
final class Doctor_Command implements Command {

	/** Three polls missed. */
	private const SILENT_S = 60;

	/** As long as the admin would wait for the mail. */
	private const WAITING_MS = 900000;

	public function __construct(
		private Contract $contract,
		private Database $db,
		private Changes_Table $changes,
		private Connection_Store $connection,
		private Worker_Store $worker,
		private Worker_Address $address,
		private Pairing $pairing,
		private Webhook_Manager $webhooks
	) {}

	public function summary(): string {
		return 'Checks what an order needs on its way; ends with an error where something is missing.';
	}

	public function synopsis(): array {
		return array( Synopsis::format() );
	}

	public function run( array $args, array $flags, Console $console ): void {
		$rows   = array();
		$faults = 0;
		foreach ( $this->checks() as $what => $check ) {
			list( $state, $text ) = $check();
			$rows[]               = array(
				'check'  => $what,
				'state'  => $state,
				'detail' => $text,
			);
			$faults              += (int) ( 'fault' === $state );
		}
		$console->rows( $rows, array( 'check', 'state', 'detail' ), $flags['format'] ?? 'table' );
		if ( $faults > 0 ) {
			throw new Command_Failed( esc_html( 1 === $faults ? 'There is one fault.' : "There are $faults faults." ) );
		}
	}

	/** @return array<string, callable(): Finding> */
	private function checks(): array {
		return array(
			'WooCommerce'  => static fn(): array => version_compare( WC()->version, '9.4', '>=' ) ? self::ok( WC()->version ) : self::fault( WC()->version . ' is older than 9.4.' ),
			'permalinks'   => static fn(): array => '' === get_option( 'permalink_structure' ) ? self::fault( 'Choose another structure than "Plain" under Settings → Permalinks.' ) : self::ok( '' ),
			'tables'       => array( $this, 'tables' ),
			'pairing'      => fn(): array => $this->pairing->user_id() > 0 || null !== $this->worker->get() ? self::ok( '' ) : self::fault( 'Make a pairing code: "wp storebooks pair --user=<login>".' ),
			'sync service' => array( $this, 'sync_service' ),
			'wake'         => array( $this, 'wake' ),
			'webhooks'     => array( $this, 'webhooks' ),
			'connection'   => array( $this, 'connection' ),
			'orders'       => array( $this, 'orders' ),
		);
	}

	/** @return Finding */
	private function tables(): array {
		$missing = array_filter( Schema::TABLES, fn( string $name ): bool => null === $this->db->value( 'SHOW TABLES LIKE %s', str_replace( '_', '\\_', $this->db->table( $name ) ) ) );
		return array() === $missing ? self::ok( '' ) : self::fault( 'Missing: ' . implode( ', ', $missing ) . '. May the database user create tables?' );
	}

	/** @return Finding */
	private function sync_service(): array {
		$worker = $this->worker->get();
		$silent = time() - $this->worker->seen_at();
		if ( null === $worker ) {
			return self::fault( 'It has never said hello. Start it with the line on the settings page.' );
		}
		return $silent > self::SILENT_S ? self::fault( "Silent for $silent s. Start it again." ) : self::ok( "version {$worker['version']}" );
	}

	/** @return Finding */
	private function wake(): array {
		$endpoint = $this->address->endpoint();
		if ( null === $endpoint ) {
			return self::note( 'No address: the sync service finds orders by itself, within 17 s.' );
		}
		$socket = @fsockopen( ( $endpoint->is_tls ? 'tls://' : '' ) . $endpoint->host, $endpoint->port, $code, $message, 1 ); // phpcs:ignore WordPress.WP.AlternativeFunctions, WordPress.PHP.NoSilencedErrors.Discouraged -- a socket, and its failure is the finding.
		if ( false === $socket ) {
			return self::note( "{$this->address->url()} is not reached ($message): the sync service finds orders by itself, within 17 s." );
		}
		fclose( $socket ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a socket, not a file.
		return self::ok( (string) $this->address->url() );
	}

	/** @return Finding */
	private function webhooks(): array {
		$broken = $this->webhooks->broken();
		return array() === $broken ? self::ok( '' ) : self::note( implode( ', ', $broken ) . ': repaired within the hour; orders are found without them.' );
	}

	/** @return Finding */
	private function connection(): array {
		$connection = $this->connection->get();
		if ( 'connected' === $connection['state'] ) {
			return self::ok( "organisation {$connection['organization_id']}" );
		}
		return self::fault( null === $connection['problem'] ? "Zoho Books is not connected ({$connection['state']})." : $this->contract->describe( $connection['problem'] ) );
	}

	/** @return Finding */
	private function orders(): array {
		$counts = $this->changes->counts();
		$oldest = $this->changes->oldest_due_ms() ?? 0;
		if ( $oldest > self::WAITING_MS ) {
			return self::fault( sprintf( 'The oldest of %d due has waited for %d minutes.', $counts['due'], intdiv( $oldest, 60000 ) ) );
		}
		return $counts['parked'] > 0 ? self::note( "{$counts['parked']} need a person: see the settings page." ) : self::ok( "{$counts['done']} done" );
	}

	/** @return Finding */
	private static function ok( string $text ): array {
		return array( 'ok', $text );
	}

	/** @return Finding */
	private static function note( string $text ): array {
		return array( 'note', $text );
	}

	/** @return Finding */
	private static function fault( string $text ): array {
		return array( 'fault', $text );
	}
}
