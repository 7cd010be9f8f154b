#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Saves a picture of every page into build/screenshots: light, dark, at twice the scale, in German, with an empty vault and with 5,000
# accounts. Needs no display.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

bash packaging/deps/install.sh test
configure test
build test recourse-screenshots

out="build/screenshots"
rm -rf "$out"
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$(mktemp -d)}"
shoot()
{
    say "pictures: $1"
    shift
    build/test/bin/recourse-screenshots --out "$out" "$@" 2>/dev/null
}
shoot "light" --suffix -light
shoot "dark" --suffix -dark --scheme dark
QT_SCALE_FACTOR=2 shoot "twice the scale" --suffix -2x
shoot "German" --suffix -de --language de
shoot "French" --suffix -fr --language fr
shoot "Spanish" --suffix -es --language es
shoot "empty vault" --suffix -empty --accounts -1
shoot "5,000 accounts" --suffix -5000 --accounts 5000
say "the pictures are in $out"
