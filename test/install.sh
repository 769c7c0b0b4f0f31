#!/usr/bin/env bash
# Installs what the tests and the demo need on Debian or Ubuntu and says what it does. Nothing is done twice.
#   install.sh         what the demo needs: Redis and the npm packages
#   install.sh tests   also PHP with its tools and MariaDB, and Chromium where WooCommerce is there to be looked at
set -euo pipefail
cd "$(dirname "$0")/.."

as_root() {
	if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else
		echo "Please run as root: $*" >&2
		exit 1
	fi
}

node_is_new_enough() {
	node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'
}

# need COMMAND PACKAGE: the package is wanted where the command is missing.
packages=()
need() {
	PATH=$PATH:/usr/sbin command -v "$1" >/dev/null || packages+=("$2")
}

if ! command -v node >/dev/null || ! node_is_new_enough; then
	echo "Storebooks needs Node 20.19 or newer: https://nodejs.org" >&2
	exit 1
fi

need redis-server redis-server
need patch patch
if [ "${1:-}" = tests ]; then
	need mariadbd mariadb-server
	need unzip unzip
	need zip zip
	need git git
	need composer composer
	# Read once: a pipe that is closed early would make php fail, and so look as if it were missing.
	modules=$(php -m 2>/dev/null || true)
	for extension in mysqli:mysql curl:curl gd:gd zip:zip intl:intl mbstring:mbstring dom:xml; do
		grep -qix "${extension%%:*}" <<<"$modules" || packages+=("php-${extension##*:}")
	done
	need php php-cli
	if [ -e "${WOOCOMMERCE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/storebooks/woocommerce}" ]; then
		need "${CHROMIUM:-chromium}" chromium
	fi
fi
if [ "${#packages[@]}" -gt 0 ]; then
	echo "Installing ${packages[*]} with apt-get …"
	as_root apt-get update -qq
	# Tests and worker start their own servers on private sockets; the system's services are not needed.
	as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
fi

stamp=node_modules/.storebooks-lock
if [ ! -f "$stamp" ] || ! cmp -s package-lock.json "$stamp"; then
	echo "Installing npm packages …"
	npm ci --no-audit --no-fund --loglevel=error
	cp package-lock.json "$stamp"
fi

if [ "${1:-}" = tests ] && [ ! -f plugin/vendor/autoload.php ]; then
	echo "Installing PHP tools …"
	COMPOSER_ALLOW_SUPERUSER=1 composer install --working-dir=plugin --no-interaction --no-progress --quiet
fi
