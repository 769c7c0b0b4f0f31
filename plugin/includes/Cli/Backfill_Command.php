<?php
declare( strict_types = 1 );

namespace Storebooks\Cli;

use Storebooks\Rest\Backfills_Controller;
use Storebooks\Rest\Contract;
use Storebooks\Rest\Schema_Validator;
use Storebooks\Settings\Settings_Store;

/**
 * Past orders as on the admin page: counted first, and begun only when a person says so. What nobody wanted after it was
 * counted is cancelled, so that the page does not offer it later.
 *
 * @phpstan-type Run array{id: string, state: string, from: string, to: string, statuses: list<string>, orders: int, queued: int, booked: int, adopted: int, parked: int, open: int, estimated_calls: int, estimated_minutes: int, estimated_days: int, calls_per_day: int, is_limit_known: bool}
 */
final class Backfill_Command implements Command {

	private const COLUMNS = array( 'id', 'state', 'from', 'to', 'statuses', 'orders', 'queued', 'booked', 'adopted', 'parked', 'open' );

	/** Flag → the state it sets, and what is said then. */
	private const CHANGES = array(
		'pause'  => array( 'paused', 'paused' ),
		'resume' => array( 'running', 'under way' ),
		'cancel' => array( 'cancelled', 'cancelled; what is booked stays booked' ),
	);

	public function __construct(
		private Contract $contract,
		private Schema_Validator $validator,
		private Backfills_Controller $controller,
		private Settings_Store $settings
	) {}

	public function summary(): string {
		return 'Counts the orders of past days and books them; without days it lists the runs, or shows and changes one.';
	}

	public function synopsis(): array {
		return array(
			Synopsis::argument( 'run', 'Id of a run.', is_optional: true ),
			Synopsis::flag( 'from', 'First day, such as 2025-01-01.' ),
			Synopsis::flag( 'to', 'Last day, included.' ),
			Synopsis::flag( 'status', 'Statuses with commas between; else all that make an invoice.' ),
			Synopsis::flag( 'yes', 'Starts without asking.', has_value: false ),
			Synopsis::flag( 'pause', 'Begins with no other order of this run.', has_value: false ),
			Synopsis::flag( 'resume', 'Lets this run go on.', has_value: false ),
			Synopsis::flag( 'cancel', 'Leaves the other orders of this run alone.', has_value: false ),
			Synopsis::format(),
		);
	}

	public function run( array $args, array $flags, Console $console ): void {
		$changes = array_keys( array_intersect_key( self::CHANGES, $flags ) );
		$is_new  = array() !== array_intersect_key( $flags, array_flip( array( 'from', 'to', 'status', 'yes' ) ) );
		if ( count( $changes ) > 1 || ( $is_new && array() !== $args ) || ( array() !== $changes && array() === $args ) ) {
			throw new Command_Failed( 'Say --from=<day> and --to=<day> for a new run, or the id of one and --pause, --resume or --cancel.' );
		}
		if ( $is_new ) {
			$this->begin( $flags, $console );
		} elseif ( array() === $changes ) {
			$runs = array() === $args ? $this->controller->list_all()['items'] : array( self::answered( $this->controller->read( array(), self::request( $args[0] ) ) ) );
			/** @var list<Run> $runs */
			$console->rows( array_map( array( self::class, 'row' ), $runs ), self::COLUMNS, $flags['format'] ?? 'table' );
		} else {
			list( $state, $text ) = self::CHANGES[ $changes[0] ];
			$this->change( $args[0], $state );
			$console->success( "Run $args[0] is $text." );
		}
	}

	/**
	 * Counts, says what it would take, and starts or forgets it.
	 *
	 * @param array<string, string> $flags
	 */
	private function begin( array $flags, Console $console ): void {
		$run = self::answered( $this->controller->start( $this->body( $flags ) ) );
		if ( 0 === $run['orders'] ) {
			$this->change( $run['id'], 'cancelled' );
			$console->success( 'Nothing is left to do: every order of these days is in Zoho Books.' );
			return;
		}
		self::tell( $run, $console );
		if ( ! isset( $flags['yes'] ) ) {
			$console->line( 'Start? [y/n]' );
			if ( 'y' !== strtolower( $console->read() ) ) {
				$this->change( $run['id'], 'cancelled' );
				$console->success( 'Nothing was started.' );
				return;
			}
		}
		$this->change( $run['id'], 'running' );
		$console->success( "Run {$run['id']} is under way: see \"wp storebooks backfill {$run['id']}\"." );
	}

	/**
	 * What the page would send.
	 *
	 * @param array<string, string> $flags
	 * @return array<string, mixed>
	 */
	private function body( array $flags ): array {
		$body = array(
			'from'          => $flags['from'] ?? '',
			'to'            => $flags['to'] ?? '',
			'estimate_only' => true,
		);
		if ( isset( $flags['status'] ) ) {
			$body['statuses'] = $this->statuses( $flags['status'] );
		}
		if ( null !== $this->validator->fault( (object) $body, $this->contract->schema( 'startBackfill.request.json' ) ) ) {
			throw new Command_Failed( 'Say both days, such as --from=2025-01-01 --to=2025-12-31.' );
		}
		return $body;
	}

	/**
	 * The page offers no others either: nothing would be booked of them.
	 *
	 * @return list<string>
	 */
	private function statuses( string $text ): array {
		$bookable = array_map( 'strval', array_keys( $this->settings->get()['status_map'], 'invoice', true ) );
		$statuses = array_map( 'trim', explode( ',', $text ) );
		$others   = array_diff( $statuses, $bookable );
		if ( array() !== $others ) {
			throw new Command_Failed( esc_html( 'No order with the status "' . implode( '", "', $others ) . '" is booked; those with these are: ' . implode( ', ', $bookable ) . '.' ) );
		}
		return $statuses;
	}

	private function change( string $id, string $state ): void {
		self::answered( $this->controller->change( array( 'state' => $state ), self::request( $id ) ) );
	}

	/** @param Run $run */
	private static function tell( array $run, Console $console ): void {
		$minutes = max( 1, $run['estimated_minutes'] );
		$time    = match ( true ) {
			$run['estimated_days'] > 1 => "{$run['estimated_days']} days",
			$minutes > 90              => (int) ceil( $minutes / 60 ) . ' hours',
			default                    => 1 === $minutes ? '1 minute' : "$minutes minutes",
		};
		$console->line( 1 === $run['orders'] ? '1 order of these days has not been sent to Zoho Books yet.' : "{$run['orders']} orders of these days have not been sent to Zoho Books yet." );
		$console->line( "That takes about {$run['estimated_calls']} calls to Zoho, about $time. New orders always go first." );
		$console->line( $run['is_limit_known'] ? "Zoho allows this organisation {$run['calls_per_day']} calls a day." : "How many calls a day your Zoho plan allows is not known yet; {$run['calls_per_day']} are assumed." );
	}

	/**
	 * @param Run $run
	 * @return array<string, string|int>
	 */
	private static function row( array $run ): array {
		return array_intersect_key( array( 'statuses' => implode( ',', $run['statuses'] ) ) + $run, array_flip( self::COLUMNS ) );
	}

	/**
	 * @param array<string, mixed>|\WP_Error $answer
	 * @return Run
	 */
	private static function answered( array|\WP_Error $answer ): array {
		if ( $answer instanceof \WP_Error ) {
			throw new Command_Failed( esc_html( $answer->get_error_message() ) );
		}
		/** @var Run $answer */
		return $answer;
	}

	/**
	 * As the route gives it to the controller. MySQL would read "7 days" as 7.
	 *
	 * @return \WP_REST_Request<array<string, mixed>>
	 */
	private static function request( string $id ): \WP_REST_Request {
		if ( ! ctype_digit( $id ) ) {
			throw new Command_Failed( esc_html( "There is no run $id: its id is a number, see \"wp storebooks backfill\"." ) );
		}
		/** @var \WP_REST_Request<array<string, mixed>> $request */
		$request = new \WP_REST_Request();
		$request->set_url_params( array( 'id' => $id ) );
		return $request;
	}
}
