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
use Storebooks\Log\Log_Table;
use Storebooks\Requests\Index_Reading;
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
		$requests     = new Requests_Table( $db );
		$index        = new Remote_Index( $db );
		$remote       = new Remote_Table( $db, $index );
		$reading      = new Index_Reading( $requests, $index, $connection );
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
		$upkeep = new Upkeep( new Catch_Up( $db, $changes ), $webhooks, $log, $requests, $reading, $settings, $this->file );
		$upkeep->register();

		$claims    = new Claims( $db, $changes, $tokens, $links, $log, $connection, $remote );
		$material  = new Material( new Order_Reader(), new Shop_Filters(), $links, $settings, $connection, $remote, $index );
		$backfills = new Backfills( $db, new Backfills_Table( $db ), new Backfill_Rows( $db ), new Past_Orders(), $settings );
		( new Routes(
			$contract,
			$gate,
			new Schema_Validator(),
			array(
				new Changes_Controller( $changes, $claims, new Claim_Answer( $changes, $material ), new Reservations( $db, $links, $changes, $connection ), $requests, $connection, $settings, $remote, $backfills, $upkeep, $wake ),
				new Worker_Controller( $db, $contract, $changes, $tokens, $requests, $reading, $connection, $installation, $remote, $settings, $worker, $address, $webhooks ),
				new Settings_Controller( $settings, $changes, $connection, $remote, $worker, $address, $wake ),
				new Log_Controller( $log, $connection ),
				new Preview_Controller( $material, $requests, $wake ),
				new Backfills_Controller( $backfills, $connection, $wake ),
				new Connection_Controller( $contract, $gate, $connection, $requests, $worker, $box, $wake ),
			),
			new Connection_Callback( $connection, $requests, $worker, $box, $wake )
		) )->register();

		if ( is_admin() ) {
			( new Page( $this->file, $contract ) )->register();
			( new Actions( $pairing, $installation, $connection, $changes, $worker, $address, $webhooks ) )->register();
		}
	}
}
