<?php
/**
 * Test fixture.
 *
 * @see \PHP_CodeSniffer\Tests\Core\Generators\GeneratorTest
 */

namespace Fixtures\StandardWithDocs\Sniffs\Content;

use Fixtures\StandardWithDocs\Sniffs\DummySniff;

final class StandardIndentSniff extends DummySniff {}
