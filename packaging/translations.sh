#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings resources/i18n/*.ts up to date with the sources: new texts come in untranslated, texts that are gone are dropped. English has
# its plural forms only. Afterwards translate with Qt Linguist.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

lupdate=""
for name in lupdate6 lupdate-qt6 /usr/lib/qt6/bin/lupdate /usr/lib64/qt6/bin/lupdate lupdate; do
    if [ -z "$lupdate" ] && command -v "$name" >/dev/null 2>&1; then
        lupdate="$name"
    fi
done
if [ -z "$lupdate" ]; then
    say "lupdate of Qt 6 is not installed; packaging/deps/install.sh installs it" >&2
    exit 1
fi
# Titles and reasons of the steps are data; for lupdate they stand in a source file that is never compiled.
texts=$(mktemp -d)
trap 'rm -rf "$texts"' EXIT
python3 packaging/rule_texts.py resources/rules >"$texts/rule_texts.cpp"
for language in de fr es; do
    "$lupdate" -silent -locations none -no-obsolete -I . -I core -I app/gui -source-language en -target-language "$language" core app ui "$texts" -ts "resources/i18n/recourse_${language}.ts"
done
"$lupdate" -silent -locations none -no-obsolete -pluralonly -I . -I core -I app/gui -source-language en -target-language en core app ui -ts resources/i18n/recourse_en.ts
say "the translations are up to date; open texts: $(cat resources/i18n/*.ts | grep -c 'type="unfinished"' || true)"
