#!/usr/bin/env bash
# Tests with real media, in a network name space of their own: scripts/apart.sh says why.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
untested='Not tested without it: what people hear and see in a conference.'
command -v janus >/dev/null || { echo "Missing: janus. $untested"; exit 0; }
case " $* " in *' tests/'*) ;; *) set -- tests/media "$@" ;; esac
PRIVITY_HOME="$(mktemp -d "${TMPDIR:-/tmp}/privity-media.XXXXXX")"
export PRIVITY_HOME PRIVITY_MEDIA_NETWORK=1
hosts=127.0.0.1,127.10.0.1,::1,localhost
bash scripts/apart.sh .venv/bin/python -m pytest -c pyproject.toml --rootdir=. --allow-hosts=$hosts "$@" || {
  code=$?
  [ "$code" -eq 75 ] || exit "$code"
  echo "This machine allows no network name space of its own. $untested"
}
rm -rf "$PRIVITY_HOME"
