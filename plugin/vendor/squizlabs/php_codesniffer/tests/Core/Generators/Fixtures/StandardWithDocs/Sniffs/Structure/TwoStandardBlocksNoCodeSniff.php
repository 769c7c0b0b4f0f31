<?php
/**
 * Test fixture.
 *
 * @see \PHP_CodeSniffer\Tests\Core\Generators\GeneratorTest
 */

namespace Fixtures\StandardWithDocs\Sniffs\Structure;

use Fixtures\StandardWithDocs\Sniffs\DummySniff;

final class TwoStandardBlocksNoCodeSniff extends DummySniff {}
