<?php
// Constants WordPress defines at run time, for PHPStan.
define( 'ABSPATH', '/' );
define( 'ARRAY_A', 'ARRAY_A' );
define( 'HOUR_IN_SECONDS', 3600 );
define( 'WP_CLI', true );
