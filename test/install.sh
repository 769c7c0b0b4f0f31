#!/usr/bin/env bash
# Installs what the tests and the demo need on Debian or Ubuntu and says what it does. Nothing is done twice.
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

if ! command -v node >/dev/null || ! node_is_new_enough; then
	echo "Storebooks needs Node 20.19 or newer: https://nodejs.org" >&2
	exit 1
fi

packages=()
command -v redis-server >/dev/null || packages+=(redis-server)
command -v patch >/dev/null || packages+=(patch)
if [ "${#packages[@]}" -gt 0 ]; then
	echo "Installing ${packages[*]} with apt-get …"
	as_root apt-get update -qq
	# The worker starts its own Redis on a private socket; the system's service is not needed.
	as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
fi

stamp=node_modules/.storebooks-lock
if [ ! -f "$stamp" ] || ! cmp -s package-lock.json "$stamp"; then
	echo "Installing npm packages …"
	npm ci --no-audit --no-fund --loglevel=error
	cp package-lock.json "$stamp"
fi
