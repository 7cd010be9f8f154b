#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Recourse and opens it: installs what is missing, builds release, then starts the window. Where there is no display it runs the
# demonstration on the command line instead and says so. Words after the command go to the window; after "cli", to recourse-cli.
# May be called again at any time.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

bash packaging/deps/install.sh build
configure release -DRECOURSE_TESTS=OFF
build release

if [ "${1:-}" = cli ]; then
    shift
    exec build/release/bin/recourse-cli "$@"
fi
if [ "$(uname -s)" = Darwin ]; then
    exec build/release/bin/recourse.app/Contents/MacOS/recourse "$@"
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "opening Recourse"
    exec build/release/bin/recourse "$@"
fi
say "there is no display here, so this runs the demonstration on the command line: recourse-cli demo"
exec build/release/bin/recourse-cli demo
