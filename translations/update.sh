#!/usr/bin/env bash
# Collects the Studio's texts into translations/hie_*.ts and compiles them to .qm.
set -euo pipefail
cd "$(dirname "$0")/.."
tools=${TOOLS:-.venv/bin}
declared=translations/.declared.py
trap 'rm -f "$declared"' EXIT
PYTHONPATH=. "$tools/python" translations/worded.py
PYTHONPATH=. "$tools/python" translations/declared.py >"$declared"
for language in de fr es; do
    "$tools/pyside6-lupdate" -silent -no-obsolete $(git ls-files 'hie_studio/*.py') "$declared" -ts "translations/hie_$language.ts"
    "$tools/pyside6-lrelease" -silent "translations/hie_$language.ts" -qm "translations/hie_$language.qm"
done
