#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Recourse and starts it: installs what is missing, builds release, then runs the demonstration on the command line
# (the window comes with a later release). Words after the command go to recourse-cli instead of "demo".
# May be called again at any time.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

bash packaging/deps/install.sh build
configure release -DRECOURSE_TESTS=OFF
build release

if [ "$#" -gt 0 ]; then
    exec build/release/bin/recourse-cli "$@"
fi
say "running the demonstration on the command line: recourse-cli demo"
exec build/release/bin/recourse-cli demo
