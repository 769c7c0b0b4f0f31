#!/bin/sh
# Runs once in the container "set-up" of docker-compose.yml: a WooCommerce shop with the plugin, and the worker's key.
set -eu
cd /var/www/html
if ! wp core is-installed; then
	wp core install --url=http://localhost:8000 --title="Storebooks" --admin_user=admin --admin_password="$ADMIN_PASSWORD" \
		--admin_email=admin@example.com --skip-email
	wp rewrite structure '/%postname%/' --hard
fi
wp plugin is-installed woocommerce || wp plugin install woocommerce
wp plugin activate woocommerce storebooks
wp option update woocommerce_coming_soon no
[ -s /run/storebooks/consumer_key ] || wp eval-file /compose-key.php --user=admin
