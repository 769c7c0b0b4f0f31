declare(strict_types=1);

{prologue}{class_declaration}
{
{use_statements}{property_hooks}{methods}}{epilogue}
