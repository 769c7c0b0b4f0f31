<?php
$wp_path = $argv[1];
require __DIR__ . '/boot.php';
define( 'WP_INSTALLING', true );
require $wp_path . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Storebooks test shop', 'admin', 'admin@example.com', true, '', (string) getenv( 'ADMIN_PASSWORD' ) );
update_option( 'permalink_structure', '/%postname%/' );
