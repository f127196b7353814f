#!/bin/sh
# Settings and secrets of a Janus in a container, made once for an address, and then a Janus, again whenever one ends: the
# container stays, because the gate lives in its network name space.
#   MEDIA_ADDRESS   the address of the host, which browsers send media to
#   MEDIA_INSIDE    this container's own on the network `outside`   (172.31.86.10)
set -eu
folder="${1:-/run/media}"
shown="${MEDIA_ADDRESS:?the address that browsers send media to}"
if [ "$(cat "$folder/address" 2>/dev/null)" != "$shown" ]; then
  python3 -m privity.gates.conference.janus.configure --folder "$folder/janus" --secrets "$folder/secrets.json" \
    --media "${MEDIA_INSIDE:-172.31.86.10}" --nat "$shown" --ports 20000-20199
  echo "$shown" >"$folder/address"
fi
trap 'kill "$janus" 2>/dev/null; exit 0' TERM INT
while :; do
  python3 -m privity.gates.conference.janus.watch "$folder/janus" &
  janus=$!
  wait "$janus" || sleep 1
done
