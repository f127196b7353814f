#!/usr/bin/env bash
# Runs a command in a network name space of its own, with the loopback and one address, 127.10.0.1, for media: Janus takes
# no loopback interface, and what is started here can neither reach the machine's own network nor be reached from it.
# Exit 75: this machine can't do that.
set -euo pipefail
export PATH="$PATH:/usr/sbin:/sbin"
command -v ip >/dev/null && command -v unshare >/dev/null || exit 75
apart=(unshare --net)
[ "$(id -u)" -eq 0 ] && unshare --net true 2>/dev/null || apart=(unshare --user --map-root-user --net)
"${apart[@]}" true 2>/dev/null || exit 75
export PRIVITY_MEDIA_ADDRESS=127.10.0.1
ulimit -c 0  # a server that is killed on purpose leaves nothing behind
exec "${apart[@]}" bash -eu -c '
  ip link set lo up
  sysctl -qw net.ipv6.conf.default.disable_ipv6=1 2>/dev/null || true
  ip link add gate0 type veth peer name gate1 2>/dev/null || exit 75
  ip link set gate1 up
  ip link set gate0 up
  ip addr add 127.10.0.1/32 dev gate0
  exec "$@"' apart "$@"
