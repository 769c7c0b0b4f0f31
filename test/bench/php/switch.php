<?php
/* Plugin Name: Bench: leaves Storebooks out of a request that asks for it, so that both kinds can take turns. */
add_filter(
	'option_active_plugins',
	static fn( $plugins ) => isset( $_SERVER['HTTP_X_WITHOUT_STOREBOOKS'] ) && is_array( $plugins )
		? array_values( array_diff( $plugins, array( 'storebooks/storebooks.php' ) ) )
		: $plugins
);
