<?php
/**
 * Test fixture.
 *
 * This file is only used to check whether it has been `include`d.
 *
 * @see \PHP_CodeSniffer\Tests\Core\Ruleset\ProcessRulesetAutoloadTest
 */
