#!/usr/bin/env bash
# npm run demo [-- --once | --all | --crash]: installs what is missing, builds the worker and shows the straight line.
set -euo pipefail
cd "$(dirname "$0")/../.."
bash test/install.sh
npm run --silent build:worker
exec node --import tsx test/demo/main.ts "$@"
