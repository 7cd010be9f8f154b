#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds release and prints the measurements of tests/bench, all in one run. sqlite3 and keepassxc-cli are compared with where installed.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

bash packaging/deps/install.sh test
say "configuring build/bench"
mkdir -p build
cmake --preset release -B build/bench -DRECOURSE_TESTS=ON >build/configure-bench.log
say "building build/bench"
cmake --build build/bench --parallel "$(jobs)" --target bench_main_job bench_import bench_mail bench_window recourse >build/build-bench.log
build/bench/bench/bench_main_job
build/bench/bench/bench_import
build/bench/bench/bench_mail
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
build/bench/bench/bench_window
