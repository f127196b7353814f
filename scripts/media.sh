#!/usr/bin/env bash
# Tests with real media, in a network name space of their own: Janus takes no loopback interface, so 127.10.0.1 stands on a
# virtual one; and nothing that a test starts can reach the machine's own network, or be reached from it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
untested='Not tested without it: what people hear and see in a conference.'
for program in janus ip unshare; do
  PATH="$PATH:/usr/sbin:/sbin" command -v "$program" >/dev/null || { echo "Missing: $program. $untested"; exit 0; }
done
apart=(unshare --net)
[ "$(id -u)" -eq 0 ] && unshare --net true 2>/dev/null || apart=(unshare --user --map-root-user --net)
"${apart[@]}" true 2>/dev/null || { echo "This machine allows no network name space. $untested"; exit 0; }
case " $* " in *' tests/'*) ;; *) set -- tests/media "$@" ;; esac
PRIVITY_HOME="$(mktemp -d "${TMPDIR:-/tmp}/privity-media.XXXXXX")"
export PRIVITY_HOME PRIVITY_MEDIA_NETWORK=1 PATH="$PATH:/usr/sbin:/sbin"
exec "${apart[@]}" bash -eu -o pipefail -c '
  ip link set lo up
  sysctl -qw net.ipv6.conf.default.disable_ipv6=1 2>/dev/null || true
  ip link add gate0 type veth peer name gate1 2>/dev/null || { echo "No virtual network interface can be made here. $0"; exit 0; }
  ip link set gate1 up
  ip link set gate0 up
  ip addr add 127.10.0.1/32 dev gate0
  exec .venv/bin/python -m pytest -c pyproject.toml --rootdir=. --allow-hosts=127.0.0.1,127.10.0.1,::1,localhost "$@"' "$untested" "$@"
