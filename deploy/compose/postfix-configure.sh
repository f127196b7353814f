#!/bin/sh
# Writes a Postfix configuration into the folder $1: 25 takes mail and filters it, 10026 takes back what may leave.
#   MAIL_GATE     host:port of the gate's LMTP listener     (gate:10024)
#   MAIL_FROM     networks that may hand in mail            (127.0.0.0/8 and private networks)
#   MAIL_BACK     networks of the gates, the only ones that may hand mail back unfiltered   (127.0.0.0/8)
#   MAIL_ONWARD   the relay that delivers; empty: by MX     ()
#   MAIL_NAME     the name that this server gives itself    (mail.invalid)
set -eu
folder="$1"
gate="${MAIL_GATE:-gate:10024}"
networks="${MAIL_FROM:-127.0.0.0/8 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16}"

cat >"$folder/main.cf" <<MAIN
compatibility_level = 3.6
myhostname = ${MAIL_NAME:-mail.invalid}
mydestination =
local_recipient_maps =
alias_maps =
relayhost = ${MAIL_ONWARD:-}
mynetworks = $networks
smtpd_relay_restrictions = permit_mynetworks, reject
inet_protocols = all
maillog_file = /dev/stdout

# All mail is filtered. If the gate is away it waits here; there is no way round.
content_filter = lmtp:inet:$gate
lmtp_host_lookup = native
lmtp_destination_recipient_limit = 1000
lmtp_destination_concurrency_limit = 20
lmtp_data_done_timeout = 600s
lmtp_line_length_limit = 0
lmtp_discard_lhlo_keywords = silent-discard, dsn
minimal_backoff_time = 30s
maximal_backoff_time = 10m
maximal_queue_lifetime = 5d

# Only <CR><LF>.<CR><LF> ends a message.
smtpd_forbid_bare_newline = yes
smtpd_forbid_unauth_pipelining = yes
message_size_limit = 52428800
disable_vrfy_command = yes
smtp_tls_security_level = may
MAIN

cat >"$folder/master.cf" <<MASTER
smtp      inet  n       -       n       -       -       smtpd
10026     inet  n       -       n       -       -       smtpd
  -o content_filter=
  -o mynetworks=${MAIL_BACK:-127.0.0.0/8}
  -o smtpd_client_restrictions=permit_mynetworks,reject
  -o smtpd_relay_restrictions=permit_mynetworks,reject
  -o receive_override_options=no_header_body_checks,no_unknown_recipient_checks,no_address_mappings
  -o smtpd_tls_security_level=none
pickup    unix  n       -       n       60      1       pickup
cleanup   unix  n       -       n       -       0       cleanup
qmgr      unix  n       -       n       300     1       qmgr
tlsmgr    unix  -       -       n       1000?   1       tlsmgr
rewrite   unix  -       -       n       -       -       trivial-rewrite
bounce    unix  -       -       n       -       0       bounce
defer     unix  -       -       n       -       0       bounce
trace     unix  -       -       n       -       0       bounce
verify    unix  -       -       n       -       1       verify
flush     unix  n       -       n       1000?   0       flush
proxymap  unix  -       -       n       -       -       proxymap
proxywrite unix -       -       n       -       1       proxymap
smtp      unix  -       -       n       -       -       smtp
relay     unix  -       -       n       -       -       smtp
showq     unix  n       -       n       -       -       showq
error     unix  -       -       n       -       -       error
retry     unix  -       -       n       -       -       error
discard   unix  -       -       n       -       -       discard
local     unix  -       n       n       -       -       local
virtual   unix  -       n       n       -       -       virtual
lmtp      unix  -       -       n       -       -       lmtp
anvil     unix  -       -       n       -       1       anvil
scache    unix  -       -       n       -       1       scache
postlog   unix-dgram n  -       n       -       1       postlogd
MASTER
