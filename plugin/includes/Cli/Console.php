<?php
declare( strict_types = 1 );

namespace Storebooks\Cli;

/** What a command may do with the terminal. */
interface Console {

	/** Text for whoever called, also for another program's input. */
	public function line( string $text ): void;

	/** Says that it went well, beside the output. */
	public function success( string $text ): void;

	/**
	 * Rows as a table, or as the format says: json, csv, yaml.
	 *
	 * @param list<array<string, string|int|null>> $rows
	 * @param list<string>                         $columns
	 */
	public function rows( array $rows, array $columns, string $format ): void;

	/** The next line of the standard input, without its end. */
	public function read(): string;

	/** Lets time pass while something is waited for. */
	public function wait( int $seconds ): void;
}
