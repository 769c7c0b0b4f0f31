<?php
declare( strict_types = 1 );

namespace Storebooks\Connection;

use Storebooks\Install\Options;

/**
 * The connection to Zoho: state, organisation and the text only the worker can open (DESIGN §8).
 *
 * @phpstan-type Problem array{code: string, params: array<string, string>}
 * @phpstan-type Connection array{state: string, organization_id: string|null, organizations: list<array<string, string>>, problem: Problem|null, sealed: string|null}
 */
final class Connection_Store {

	private const OPTION = 'storebooks_connection';

	private const NONE = array(
		'state'           => 'none',
		'organization_id' => null,
		'organizations'   => array(),
		'problem'         => null,
		'sealed'          => null,
	);

	public function __construct( private Installation $installation ) {}

	/**
	 * The connection as the contract has it; paused where this database answers under another address.
	 *
	 * @return Connection
	 */
	public function get(): array {
		$connection = $this->stored();
		if ( 'none' !== $connection['state'] && $this->installation->is_moved() ) {
			$connection['state']   = 'paused';
			$connection['problem'] = array(
				'code'   => 'moved_or_copied',
				'params' => array( 'site_url' => $this->installation->bound_url() ),
			);
		}
		return $connection;
	}

	/** Whether orders may be given to a worker. */
	public function may_work(): bool {
		return 'connected' === $this->get()['state'];
	}

	public function organization_id(): ?string {
		return $this->stored()['organization_id'];
	}

	/**
	 * Stores what the worker answered.
	 *
	 * @param array<string, mixed> $update The contract's connection update.
	 */
	public function update( array $update ): void {
		/** @var Connection $next */
		$next = array_intersect_key( $update, self::NONE ) + $this->stored();
		$this->save( $next );
	}

	public function begin(): void {
		$this->installation->bind();
		$this->save(
			array(
				'state'   => 'connecting',
				'problem' => null,
			) + $this->stored()
		);
	}

	/** @param Problem $problem */
	public function mark_reconnect( array $problem ): void {
		$this->save(
			array(
				'state'   => 'reconnect',
				'problem' => $problem,
			) + $this->stored()
		);
	}

	/** @param Problem $problem */
	public function refuse( array $problem ): void {
		$this->save(
			array(
				'state'   => 'none',
				'problem' => $problem,
			) + $this->stored()
		);
	}

	/**
	 * Ends the connection. The sealed text stays until the worker has revoked it at Zoho.
	 *
	 * @return bool Whether there is something to revoke.
	 */
	public function disconnect(): bool {
		$sealed = $this->stored()['sealed'];
		$this->save( array( 'sealed' => $sealed ) + self::NONE );
		return null !== $sealed;
	}

	/** Forgets everything at once: on a copy, whose original goes on using the connection. */
	public function forget(): void {
		$this->save( self::NONE );
	}

	/** @return Connection */
	private function stored(): array {
		/** @var Connection $connection */
		$connection = Options::map( self::OPTION ) + self::NONE;
		return $connection;
	}

	/** @param Connection $connection */
	private function save( array $connection ): void {
		update_option( self::OPTION, $connection, false );
	}
}
