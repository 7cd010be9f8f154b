#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds release and prints the measurements of tests/bench, all in one run. sqlite3, keepassxc-cli and libreoffice are compared with where installed.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

bash packaging/deps/install.sh test
configure release -DRECOURSE_TESTS=ON
build release bench_main_job bench_import bench_mail bench_match bench_directory bench_due_dates bench_letters bench_cases bench_window recourse
build/release/bench/bench_main_job
build/release/bench/bench_import
build/release/bench/bench_mail
build/release/bench/bench_match
build/release/bench/bench_directory
build/release/bench/bench_due_dates
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
build/release/bench/bench_letters
build/release/bench/bench_cases
build/release/bench/bench_window
