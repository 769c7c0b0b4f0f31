<?php
declare( strict_types = 1 );

namespace Storebooks\Rest;

/**
 * Some routes that belong together.
 *
 * @phpstan-import-type Handler from Routes
 */
interface Controller {

	/**
	 * Route name of the contract → what it does with a checked body.
	 *
	 * @return array<string, Handler>
	 */
	public function handlers(): array;
}
