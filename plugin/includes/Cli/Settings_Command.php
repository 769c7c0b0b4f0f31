<?php
declare( strict_types = 1 );

namespace Storebooks\Cli;

use Storebooks\Rest\Contract;
use Storebooks\Rest\Schema_Validator;
use Storebooks\Rest\Settings_Controller;

/** The settings, read and changed by the same rules as over the route. */
final class Settings_Command implements Command {

	public function __construct( private Contract $contract, private Schema_Validator $validator, private Settings_Controller $controller ) {}

	public function summary(): string {
		return 'Prints the settings, or changes one.';
	}

	public function synopsis(): array {
		return array(
			Synopsis::argument( 'action', '"get" or "set".' ),
			Synopsis::argument( 'key', 'Name of a setting.', is_optional: true ),
			Synopsis::argument( 'value', 'As JSON, or a plain text.', is_optional: true ),
		);
	}

	public function run( array $args, array $flags, Console $console ): void {
		$settings = $this->controller->read();
		$key      = $args[1] ?? null;
		if ( null !== $key && ! array_key_exists( $key, $settings ) ) {
			throw new Command_Failed( esc_html( "There is no setting $key; there are: " . implode( ', ', array_keys( $settings ) ) . '.' ) );
		}
		if ( 'get' === $args[0] ) {
			$console->line( self::json( null === $key ? $settings : $settings[ $key ] ) );
		} elseif ( 'set' === $args[0] && null !== $key && isset( $args[2] ) ) {
			$this->controller->change( $this->change( $key, $args[2] ) );
			$console->success( "$key is " . self::json( $this->controller->read()[ $key ] ?? null ) . '.' );
		} else {
			throw new Command_Failed( 'Usage: wp storebooks settings get [<key>], or settings set <key> <value>.' );
		}
	}

	/**
	 * The change as the contract has it: what is no valid JSON for this setting is taken as a text.
	 *
	 * @return array<string, mixed>
	 * @throws Command_Failed When the setting takes neither.
	 */
	private function change( string $key, string $text ): array {
		$schema = $this->contract->schema( 'changeSettings.request.json' );
		if ( ! is_array( $schema['properties'] ?? null ) || ! isset( $schema['properties'][ $key ] ) ) {
			throw new Command_Failed( esc_html( "$key counts by itself." ) );
		}
		foreach ( array( json_decode( $text ), $text ) as $value ) {
			if ( null === $this->validator->fault( (object) array( $key => $value ), $schema ) && ( null !== $value || 'null' === $text ) ) {
				/** @var array<string, mixed> $change */
				$change = json_decode( self::json( array( $key => $value ) ), true );
				return $change;
			}
		}
		throw new Command_Failed( esc_html( "$key does not take this value." ) );
	}

	private static function json( mixed $value ): string {
		return (string) wp_json_encode( $value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	}
}
