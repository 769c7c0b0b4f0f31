<?php
declare( strict_types = 1 );

namespace Storebooks\Worker;

use Storebooks\Install\Options;

/**
 * What the store knows of its sync service: who said hello last, its key, and when it was last heard.
 *
 * @phpstan-type Worker array{worker_id: string, boot: int, version: string, contract: int, public_key: string, accounts_url: string|null, listens_on: string|null}
 */
final class Worker_Store {

	private const OPTION = 'storebooks_worker';

	/** Unix seconds; an option of its own, since it is written again and again. */
	private const SEEN_OPTION = 'storebooks_worker_seen';

	/** A poll every 2 s need not write every 2 s. */
	private const SEEN_STEP_S = 20;

	/** @param Worker $worker */
	public function hello( array $worker ): void {
		update_option( self::OPTION, $worker, false );
		update_option( self::SEEN_OPTION, time(), false );
	}

	/** Called with every signed call. */
	public function heard(): void {
		if ( time() - $this->seen_at() >= self::SEEN_STEP_S ) {
			update_option( self::SEEN_OPTION, time(), false );
		}
	}

	/** Unix seconds of the last signed call, give or take the step above; 0 = never. */
	public function seen_at(): int {
		return Options::integer( self::SEEN_OPTION );
	}

	/** @return Worker|null */
	public function get(): ?array {
		$stored = get_option( self::OPTION );
		/** @var Worker|false $stored */
		return is_array( $stored ) ? $stored : null;
	}
}
