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

has_writing() { compgen -G '/usr/share/tesseract*/*/eng.traineddata' >/dev/null || compgen -G '/usr/share/tesseract*/*/*/eng.traineddata' >/dev/null || [ -f /usr/share/tessdata/eng.traineddata ]; }
has_writing || echo 'Missing: English for reading scans (tesseract-ocr-eng). Without it writing in pictures is unread, and every message with a scan is held.'

command -v bwrap >/dev/null || echo 'Missing: bubblewrap (bubblewrap). Without it no outside program is run, and every message with an older office file (DOC, XLS, PPT, RTF) is held.'
[ -x /usr/lib/libreoffice/program/oosplash ] || echo 'Missing: LibreOffice without windows (libreoffice-writer-nogui). Without it older documents (DOC, RTF) are unread, and every message with one is held.'
has_older() { compgen -G "/usr/lib/libreoffice/program/$1" >/dev/null; }
has_older 'libsclo.so' || echo 'Missing: LibreOffice for spreadsheets (libreoffice-calc-nogui). Without it older ones (XLS, XLSB) are unread, and every message with one is held.'
has_older 'libsdlo.so' || echo 'Missing: LibreOffice for presentations (libreoffice-impress-nogui). Without it older ones (PPT) and drawings (EMF, WMF) are unread, and every message with one is held.'

has_archives() { compgen -G '/usr/lib/*/libarchive.so.13' >/dev/null || compgen -G '/usr/lib/libarchive.so.13' >/dev/null; }
has_archives || echo 'Missing: libarchive (libarchive13). Without it 7z, RAR, CAB and ISO archives are unread, and every message with one is held.'

command -v janus >/dev/null || echo 'Missing: Janus (janus). Not tested without it: what people hear and see in a conference. Without it no conference can be held.'
command -v janus-pp-rec >/dev/null || echo "Missing: Janus's tools (janus-tools). Without them no part of a conference can be recorded."
command -v turnserver >/dev/null || echo 'Missing: coturn (coturn). Not tested without it: conferences from behind strict firewalls, by TURN.'
# Not installed by setup.sh: Debian's nginx would answer on port 80 of this machine from then on.
{ command -v nginx >/dev/null || [ -x /usr/sbin/nginx ]; } || echo 'Missing: nginx. Not tested without it: the example of a reverse proxy.'
{ command -v ip >/dev/null || [ -x /usr/sbin/ip ] || [ -x /sbin/ip ]; } || echo 'Missing: ip (iproute2). Not tested without it: what people hear and see in a conference.'
