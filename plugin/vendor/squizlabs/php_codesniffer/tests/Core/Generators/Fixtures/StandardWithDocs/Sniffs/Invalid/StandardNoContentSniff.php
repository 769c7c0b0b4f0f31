<?php
/**
 * Test fixture.
 *
 * @see \PHP_CodeSniffer\Tests\Core\Generators\GeneratorTest
 */

namespace Fixtures\StandardWithDocs\Sniffs\Invalid;

use Fixtures\StandardWithDocs\Sniffs\DummySniff;

final class StandardNoContentSniff extends DummySniff {}
