#!/bin/sh
# Fills in the configuration of coturn: configure.sh NAME ADDRESS MEDIA_ADDRESS [FILE] [SECRET_FILE]
# NAME is the one in its certificate, ADDRESS this machine's own, MEDIA_ADDRESS the one at which browsers learn Janus.
# The secret is made once and kept in SECRET_FILE, which the conference gate reads too (PRIVITY_TURN_SECRET).
set -eu
name="${1:?its name, as turn.example}"
address="${2:?the address of this machine}"
media="${3:?the address that browsers send media to}"
file="${4:-/etc/turnserver.conf}"
kept="${5:-/etc/privity/turn-secret}"
case "$name$address$media" in *[!0-9A-Za-z.:-]*) echo 'configure.sh: a name or an address has other signs in it' >&2; exit 2 ;; esac
umask 077
[ -s "$kept" ] || head -c 32 /dev/urandom | od -An -v -tx1 | tr -d ' \n' >"$kept"
secret="$(cat "$kept")"
sed -e "s|@NAME@|$name|; s|@ADDRESS@|$address|; s|@MEDIA_ADDRESS@|$media|; s|@SECRET@|$secret|" \
  "$(dirname "$0")/turnserver.conf" >"$file.new"
mv "$file.new" "$file"
