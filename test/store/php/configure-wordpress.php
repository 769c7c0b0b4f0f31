<?php
// WordPress alone: permalinks, and which version it is.
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
require $wp_path . '/wp-load.php';
flush_rewrite_rules( true );
echo wp_json_encode( array( 'wordpress' => $wp_version ) );
