#!/usr/bin/env bash
# Says in plain words what this machine lacks, and what goes untested or unmeasured without it.
set -euo pipefail

has_postgresql() { command -v postgres >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null; }
has_postfix() { command -v postconf >/dev/null || [ -x /usr/sbin/postconf ]; }
has_chromium() { command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null; }

has_postfix || echo 'Missing: Postfix (postfix). Not tested without it: mail through a real mail server.'
has_postgresql || echo 'Missing: PostgreSQL (postgresql). Not tested without it: several gates and web processes on one database.'
has_chromium || echo 'Missing: Chromium (chromium). Not tested without it: the pages in a real browser.'
command -v pdftotext >/dev/null || echo 'Missing: pdftotext (poppler-utils). Not tested without it: PDF text compared with another reader.'
