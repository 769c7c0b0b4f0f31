<?php
/**
 * Test fixture.
 *
 * @see \PHP_CodeSniffer\Tests\Core\Generators\GeneratorTest
 */

namespace Fixtures\StandardWithDocs\Sniffs\Unsupported;

use Fixtures\StandardWithDocs\Sniffs\DummySniff;

final class ElementAtWrongLevelSniff extends DummySniff {}
