<?php
declare( strict_types = 1 );

namespace Storebooks\Install;

/** A statement failed; a deadlock or a lock wait may be tried again by the transaction around it. */
final class Database_Error extends \RuntimeException {

	/** Two held what the other one wanted; answered at once, unlike a lock wait. */
	public function is_deadlock(): bool {
		return str_contains( $this->getMessage(), 'Deadlock' );
	}

	public function is_lock_conflict(): bool {
		return $this->is_deadlock() || str_contains( $this->getMessage(), 'Lock wait timeout' );
	}
}
