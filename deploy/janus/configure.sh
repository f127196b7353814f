#!/bin/sh
# Fills in the configuration of a Janus for conferences, with new secrets: configure.sh ADDRESS [FOLDER]
# ADDRESS is the one that browsers send media to. FOLDER is /etc/privity-janus unless given. Beside the configuration it writes
# secrets.json, which the conference gate reads (PRIVITY_JANUS_SECRETS): it goes to the gate's user, mode 0600.
set -eu
address="${1:?the address that browsers send media to}"
folder="${2:-/etc/privity-janus}"
here="$(cd "$(dirname "$0")" && pwd)"
umask 077
mkdir -p "$folder"
secret() { head -c 24 /dev/urandom | base64 | tr '+/' '-_'; }
api="$(secret)" admin="$(secret)" key="$(secret)"
for file in "$here"/*.jcfg; do
  sed -e "s|@MEDIA_ADDRESS@|$address|; s|@API_SECRET@|$api|; s|@ADMIN_SECRET@|$admin|; s|@ADMIN_KEY@|$key|" \
    -e "s|/etc/privity-janus|$folder|" "$file" >"$folder/$(basename "$file")"
done
cat >"$folder/secrets.json" <<JSON
{"ws://127.0.0.1:8188/janus": {"admin": "ws://127.0.0.1:7188/admin", "lease": "http://127.0.0.1:7088/admin", "media": ["$address"],
 "api_secret": "$api", "admin_secret": "$admin", "admin_key": "$key", "recordings": null}}
JSON
