<?php
declare( strict_types = 1 );

namespace Storebooks\Cli;

/** `wp storebooks`: the commands by their names (DESIGN §9). */
final class Commands {

	/** @param array<string, Command> $commands */
	public function __construct( private array $commands, private Console $console ) {}

	public function register(): void {
		foreach ( $this->commands as $name => $command ) {
			\WP_CLI::add_command(
				"storebooks $name",
				function ( array $args, array $flags ) use ( $command ): void {
					try {
						$command->run( array_values( array_filter( $args, 'is_string' ) ), self::texts( $flags ), $this->console );
					} catch ( Command_Failed $failure ) {
						\WP_CLI::error( $failure->getMessage() );
					}
				},
				array(
					'shortdesc' => $command->summary(),
					'synopsis'  => $command->synopsis(),
				)
			);
		}
	}

	/**
	 * A bare flag is true to WP-CLI, "1" here.
	 *
	 * @param array<mixed> $flags
	 * @return array<string, string>
	 */
	private static function texts( array $flags ): array {
		$texts = array();
		foreach ( $flags as $name => $value ) {
			if ( is_scalar( $value ) && false !== $value ) {
				$texts[ (string) $name ] = (string) $value;
			}
		}
		return $texts;
	}
}
