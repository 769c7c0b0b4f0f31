<?php
declare( strict_types = 1 );

namespace Storebooks;

use Storebooks\Admin\Actions;
use Storebooks\Admin\Page;
use Storebooks\Changes\Backfill_Rows;
use Storebooks\Changes\Catch_Up;
use Storebooks\Changes\Changes_Table;
use Storebooks\Changes\Claim_Answer;
use Storebooks\Changes\Claims;
use Storebooks\Changes\Customer_Listener;
use Storebooks\Changes\Fencing_Token;
use Storebooks\Changes\Material;
use Storebooks\Changes\Order_Listener;
use Storebooks\Changes\Order_Reader;
use Storebooks\Changes\Shop_Filters;
use Storebooks\Cli\Backfill_Command;
use Storebooks\Cli\Commands;
use Storebooks\Cli\Connect_Command;
use Storebooks\Cli\Doctor_Command;
use Storebooks\Cli\Pair_Command;
use Storebooks\Cli\Replay_Command;
use Storebooks\Cli\Settings_Command;
use Storebooks\Cli\Status_Command;
use Storebooks\Cli\Sync_Command;
use Storebooks\Cli\Wp_Cli_Console;
use Storebooks\Connection\Connection_Store;
use Storebooks\Connection\Installation;
use Storebooks\Connection\Remote_Index;
use Storebooks\Connection\Remote_Table;
use Storebooks\Connection\Sealed_Box;
use Storebooks\Install\Database;
use Storebooks\Install\Schema;
use Storebooks\Install\Upkeep;
use Storebooks\Links\Links_Table;
use Storebooks\Links\Reservations;
use Storebooks\Log\Log_Bodies_Table;
use Storebooks\Log\Log_Table;
use Storebooks\Requests\Index_Reading;
use Storebooks\Requests\Reference_Reading;
use Storebooks\Log\Privacy;
use Storebooks\Requests\Requests_Table;
use Storebooks\Rest\Backfills_Controller;
use Storebooks\Rest\Changes_Controller;
use Storebooks\Rest\Connection_Callback;
use Storebooks\Rest\Connection_Controller;
use Storebooks\Rest\Contract;
use Storebooks\Rest\Gate;
use Storebooks\Rest\Log_Controller;
use Storebooks\Rest\Preview_Controller;
use Storebooks\Rest\Routes;
use Storebooks\Rest\Schema_Validator;
use Storebooks\Rest\Settings_Controller;
use Storebooks\Rest\Worker_Controller;
use Storebooks\Runs\Backfills;
use Storebooks\Runs\Backfills_Table;
use Storebooks\Runs\Past_Orders;
use Storebooks\Settings\Settings_Store;
use Storebooks\Webhooks\Webhook_Manager;
use Storebooks\Worker\Pairing;
use Storebooks\Worker\Wake;
use Storebooks\Worker\Watch;
use Storebooks\Worker\Worker_Address;
use Storebooks\Worker\Worker_Secret;
use Storebooks\Worker\Worker_Store;

/** The composition root: builds every part with new and registers its hooks. Nothing else in the plugin builds parts. */
final class Plugin {

	public function __construct( private string $file ) {}

	public function register(): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$db     = new Database( $wpdb );
		$schema = new Schema( $db );
		$schema->ensure();

		$contract     = new Contract( __DIR__ . '/../contract' );
		$installation = new Installation();
		$settings     = new Settings_Store( $contract, $installation );
		$connection   = new Connection_Store( $installation );
		$changes      = new Changes_Table( $db );
		$tokens       = new Fencing_Token( $db );
		$links        = new Links_Table( $db );
		$log          = new Log_Table( $db );
		$bodies       = new Log_Bodies_Table( $db );
		$requests     = new Requests_Table( $db );
		$index        = new Remote_Index( $db );
		$remote       = new Remote_Table( $db, $index );
		$reading      = new Index_Reading( $requests, $index, $connection );
		$reference    = new Reference_Reading( $requests, $remote, $connection );
		$secret       = new Worker_Secret();
		$worker       = new Worker_Store();
		$address      = new Worker_Address();
		$pairing      = new Pairing( $wpdb, $secret );
		$wake         = new Wake( $address );
		$webhooks     = new Webhook_Manager( $address, $secret, $pairing );
		$gate         = new Gate( $contract, $secret, $worker );
		$box          = new Sealed_Box();

		$orders    = new Order_Listener( $changes );
		$customers = new Customer_Listener( $changes );
		$orders->register();
		$customers->register();
		$has_recorded = static fn(): bool => $orders->has_recorded() || $customers->has_recorded();
		$wake->register( $has_recorded );
		( new Watch( $changes, $connection, $settings, $worker ) )->register( $has_recorded );
		$webhooks->register();
		( new Privacy( $log, $bodies, $links ) )->register();
		$upkeep = new Upkeep( new Catch_Up( $db, $changes ), $webhooks, $log, $bodies, $requests, $reading, $reference, $settings, $this->file );
		$upkeep->register();

		$claims        = new Claims( $db, $changes, $tokens, $links, $log, $bodies, $connection, $remote );
		$material      = new Material( new Order_Reader(), new Shop_Filters(), $links, $settings, $connection, $remote, $index );
		$backfills     = new Backfills( $db, new Backfills_Table( $db ), new Backfill_Rows( $db ), new Past_Orders(), $settings, $remote );
		$reservations  = new Reservations( $db, $links, $changes, $connection );
		$of_changes    = new Changes_Controller( $changes, $claims, new Claim_Answer( $changes, $material ), $reservations, $requests, $connection, $settings, $remote, $backfills, $upkeep, $wake );
		$of_settings   = new Settings_Controller( $settings, $changes, $connection, $remote, $reference, $worker, $address, $wake );
		$of_connection = new Connection_Controller( $contract, $gate, $connection, $requests, $worker, $box, $wake );
		$of_backfills  = new Backfills_Controller( $backfills, $connection, $wake );
		$validator     = new Schema_Validator();
		( new Routes(
			$contract,
			$gate,
			$validator,
			array(
				$of_changes,
				new Worker_Controller( $db, $contract, $changes, $tokens, $requests, $reading, $connection, $installation, $remote, $settings, $worker, $address, $webhooks ),
				$of_settings,
				new Log_Controller( $log, $bodies, $connection ),
				new Preview_Controller( $material, $requests, $wake ),
				$of_backfills,
				$of_connection,
			),
			new Connection_Callback( $connection, $requests, $worker, $box, $wake )
		) )->register();

		if ( is_admin() ) {
			( new Page( $this->file, $contract ) )->register();
			( new Actions( $pairing, $installation, $connection, $changes, $worker, $address, $webhooks, $index ) )->register();
		}
		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			( new Commands(
				array(
					'status'   => new Status_Command( $of_changes, $worker ),
					'sync'     => new Sync_Command( $changes, $wake ),
					'replay'   => new Replay_Command( $of_changes, $changes ),
					'backfill' => new Backfill_Command( $contract, $validator, $of_backfills, $settings ),
					'pair'     => new Pair_Command( $pairing, $webhooks ),
					'connect'  => new Connect_Command( $contract, $validator, $of_connection, $connection, $requests, $wake ),
					'settings' => new Settings_Command( $contract, $validator, $of_settings ),
					'doctor'   => new Doctor_Command( $contract, $db, $changes, $connection, $worker, $address, $pairing, $webhooks ),
				),
				new Wp_Cli_Console()
			) )->register();
		}
	}
}
