<?php
declare( strict_types = 1 );

namespace Storebooks\Rest;

/** The generated contract (plugin/contract, made from worker/contract): routes, schemas, data centres, problems. */
final class Contract {

	public function __construct( private string $folder ) {}

	public function number(): int {
		$number = $this->read( 'routes.json' )['contract'] ?? 0;
		return is_int( $number ) ? $number : 0;
	}

	/**
	 * Every route by its name.
	 *
	 * @return array<string, array{method: string, path: string, who: string, request: string|null, answer: string}>
	 */
	public function routes(): array {
		/** @var array<string, array{method: string, path: string, who: string, request: string|null, answer: string}> $routes */
		$routes = $this->read( 'routes.json' )['routes'];
		return $routes;
	}

	/**
	 * @param string $file As a route names it.
	 * @return array<string, mixed>
	 */
	public function schema( string $file ): array {
		return $this->read( $file );
	}

	/**
	 * The settings of a shop that never opened the page, without version and store code.
	 *
	 * @return array<string, mixed>
	 */
	public function default_settings(): array {
		return $this->read( 'defaults.json' );
	}

	/**
	 * Names of the settings that are maps; PHP cannot tell an empty one from a list.
	 *
	 * @return list<string>
	 */
	public function settings_maps(): array {
		/** @var array<string, array<string, mixed>> $properties */
		$properties = $this->read( 'settings.answer.json' )['properties'];
		return array_keys( array_filter( $properties, static fn( array $schema ): bool => 'object' === ( $schema['type'] ?? null ) ) );
	}

	/** The accounts server of a data centre. */
	public function accounts_server( string $data_center ): string {
		/** @var array<string, array{accounts: string}> $centres */
		$centres = $this->read( 'data-centres.json' );
		return $centres[ $data_center ]['accounts'];
	}

	/** @return list<string> */
	public function scopes(): array {
		/** @var list<string> $scopes */
		$scopes = $this->read( 'scopes.json' );
		return $scopes;
	}

	/**
	 * The sentence a person reads for a problem, in English, its parameters filled in.
	 *
	 * @param array{code: string, params: array<string, string>} $problem
	 */
	public function describe( array $problem ): string {
		/** @var array<string, array{remedy: string}> $problems */
		$problems = $this->read( 'problems.json' );
		$remedy   = $problems[ $problem['code'] ]['remedy'] ?? $problem['code'];
		return (string) preg_replace_callback( '/\{(\w+)\}/', static fn( array $found ): string => $problem['params'][ $found[1] ] ?? '?', $remedy );
	}

	/** @return array<string, mixed> */
	public function read( string $file ): array {
		$text = file_get_contents( $this->folder . '/' . $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- our own file.
		/** @var array<string, mixed>|null $data */
		$data = json_decode( (string) $text, true );
		return $data ?? array();
	}
}
