<?php
declare( strict_types = 1 );

namespace Storebooks\Install;

/** A statement failed; a deadlock or a lock wait may be tried again by the transaction around it. */
final class Database_Error extends \RuntimeException {

	public function is_lock_conflict(): bool {
		return str_contains( $this->getMessage(), 'Deadlock' ) || str_contains( $this->getMessage(), 'Lock wait timeout' );
	}
}
