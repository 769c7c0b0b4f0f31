<?php
declare( strict_types = 1 );

namespace Storebooks\Install;

/** The plugin's tables (DESIGN §4) and how an older version's become this one's. Times are epoch milliseconds. */
final class Schema {

	private const VERSION        = 1;
	private const VERSION_OPTION = 'storebooks_schema_version';

	public const TABLES = array( 'changes', 'links', 'log', 'log_bodies', 'requests', 'remote', 'backfills' );

	public function __construct( private Database $db ) {}

	/** Creates or changes the tables where the stored version is another; costs nothing where it is this one. */
	public function ensure(): void {
		if ( self::VERSION === Options::integer( self::VERSION_OPTION ) ) {
			return;
		}
		$this->create();
		add_option( 'storebooks_token', '0', '', false );
		// Read in every request: without a row WordPress would ask the database each time.
		add_option( 'storebooks_worker_url', '', '', true );
		add_option( 'storebooks_watch_at', 0, '', true );
		update_option( self::VERSION_OPTION, self::VERSION, true );
	}

	private function create(): void {
		require_once ABSPATH . 'wp-admin/includes/upgrade.php'; // @phpstan-ignore requireOnce.fileNotFound (WordPress's)
		// One character set for a whole table: WordPress takes a mixed one for ASCII and then refuses every other letter.
		$binary  = 'COLLATE ' . $this->db->binary_collation();
		$id      = "varchar(100) $binary NOT NULL";
		$code    = "varchar(40) $binary NOT NULL";
		$collate = $this->db->collation();
		$name    = array( $this->db, 'table' );
		dbDelta(
			array(
				"CREATE TABLE {$name( 'changes' )} (
  object_type $code,
  object_id $id,
  generation bigint unsigned NOT NULL DEFAULT 0,
  done_generation bigint unsigned NOT NULL DEFAULT 0,
  claim_generation bigint unsigned NOT NULL DEFAULT 0,
  claim_token bigint unsigned DEFAULT NULL,
  claim_until bigint NOT NULL DEFAULT 0,
  worker_id $id DEFAULT '',
  boot bigint NOT NULL DEFAULT 0,
  unresolved_since bigint DEFAULT NULL,
  second_look_at bigint DEFAULT NULL,
  intent text DEFAULT NULL,
  lane enum('live','backfill') NOT NULL DEFAULT 'live',
  state enum('due','claimed','waiting','parked','done','ignored') NOT NULL DEFAULT 'due',
  due_at bigint NOT NULL DEFAULT 0,
  attempts int NOT NULL DEFAULT 0,
  problem_code varchar(40) DEFAULT NULL,
  problem_params text DEFAULT NULL,
  reference varchar(120) DEFAULT NULL,
  changed_at bigint NOT NULL DEFAULT 0,
  deleted enum('trash','permanent') DEFAULT NULL,
  cause $code DEFAULT 'poll',
  replay_generation bigint unsigned NOT NULL DEFAULT 0,
  choice varchar(100) $binary DEFAULT NULL,
  backfill_id bigint unsigned DEFAULT NULL,
  last_work_at bigint DEFAULT NULL,
  PRIMARY KEY  (object_type,object_id),
  UNIQUE KEY claim_token (claim_token),
  KEY due (state,due_at),
  KEY second_look (second_look_at),
  KEY worker (worker_id,boot),
  KEY last_work (last_work_at),
  KEY backfill (backfill_id,state)
) ENGINE=InnoDB $collate;",
				"CREATE TABLE {$name( 'links' )} (
  id bigint unsigned NOT NULL AUTO_INCREMENT,
  organization_id $id,
  object_type $code,
  object_id $id,
  kind $code,
  slot varchar(64) $binary NOT NULL DEFAULT '',
  zoho_id varchar(100) $binary DEFAULT NULL,
  number varchar(2000) NOT NULL DEFAULT '',
  url varchar(2000) NOT NULL DEFAULT '',
  facts text DEFAULT NULL,
  facts_hash varchar(64) DEFAULT NULL,
  representation varchar(2000) NOT NULL DEFAULT '',
  zoho_echo text DEFAULT NULL,
  total varchar(30) DEFAULT NULL,
  currency char(3) DEFAULT NULL,
  exchange_rate varchar(40) DEFAULT NULL,
  document_date char(10) DEFAULT NULL,
  status varchar(40) NOT NULL DEFAULT '',
  token bigint unsigned DEFAULT NULL,
  unresolved_since bigint DEFAULT NULL,
  created_at bigint NOT NULL DEFAULT 0,
  updated_at bigint NOT NULL DEFAULT 0,
  PRIMARY KEY  (id),
  UNIQUE KEY link_key (organization_id,object_type,object_id,kind,slot),
  KEY object (object_type,object_id),
  KEY zoho (kind,zoho_id),
  KEY token (token)
) ENGINE=InnoDB $collate;",
				"CREATE TABLE {$name( 'log' )} (
  id bigint unsigned NOT NULL AUTO_INCREMENT,
  object_type $code,
  object_id $id,
  reference varchar(120) NOT NULL DEFAULT '',
  generation bigint unsigned NOT NULL DEFAULT 0,
  cause $code,
  outcome $code,
  problem_code varchar(40) DEFAULT NULL,
  entry mediumtext NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY  (id),
  KEY object (object_type,object_id,id),
  KEY outcome (outcome,id),
  KEY reference (reference),
  KEY at (at)
) ENGINE=InnoDB $collate;",
				"CREATE TABLE {$name( 'log_bodies' )} (
  id bigint unsigned NOT NULL AUTO_INCREMENT,
  log_id bigint unsigned NOT NULL,
  object_type $code,
  object_id $id,
  document $code,
  failed tinyint NOT NULL DEFAULT 0,
  body text NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY  (id),
  KEY log_id (log_id),
  KEY object (object_type,object_id,id),
  KEY at (at)
) ENGINE=InnoDB $collate;",
				"CREATE TABLE {$name( 'requests' )} (
  id bigint unsigned NOT NULL AUTO_INCREMENT,
  type $code,
  state enum('consent','waiting','done','failed') NOT NULL DEFAULT 'waiting',
  payload mediumtext NOT NULL,
  result mediumtext DEFAULT NULL,
  problem text DEFAULT NULL,
  state_hash char(64) $binary DEFAULT NULL,
  cookie_hash char(64) $binary DEFAULT NULL,
  user_id bigint unsigned NOT NULL DEFAULT 0,
  created_at bigint NOT NULL,
  answered_at bigint DEFAULT NULL,
  PRIMARY KEY  (id),
  UNIQUE KEY state_hash (state_hash),
  KEY state (state)
) ENGINE=InnoDB $collate;",
				"CREATE TABLE {$name( 'remote' )} (
  organization_id $id,
  type $code,
  zoho_id $id,
  lookup varchar(255) $binary DEFAULT NULL,
  data mediumtext NOT NULL,
  seen_at bigint NOT NULL,
  PRIMARY KEY  (organization_id,type,zoho_id),
  KEY lookup (organization_id,type,lookup)
) ENGINE=InnoDB $collate;",
				"CREATE TABLE {$name( 'backfills' )} (
  id bigint unsigned NOT NULL AUTO_INCREMENT,
  organization_id $id,
  state enum('estimated','running','paused','done','cancelled') NOT NULL DEFAULT 'estimated',
  date_from char(10) NOT NULL,
  date_to char(10) NOT NULL,
  statuses text NOT NULL,
  orders bigint unsigned NOT NULL DEFAULT 0,
  estimated_calls bigint unsigned NOT NULL DEFAULT 0,
  estimated_minutes bigint unsigned NOT NULL DEFAULT 0,
  estimated_days bigint unsigned NOT NULL DEFAULT 0,
  calls_per_day bigint unsigned NOT NULL DEFAULT 0,
  is_limit_known tinyint NOT NULL DEFAULT 0,
  after_id bigint unsigned NOT NULL DEFAULT 0,
  has_listed_all tinyint NOT NULL DEFAULT 0,
  user_id bigint unsigned NOT NULL DEFAULT 0,
  created_at bigint NOT NULL,
  PRIMARY KEY  (id),
  KEY state (state)
) ENGINE=InnoDB $collate;",
			)
		);
	}
}
