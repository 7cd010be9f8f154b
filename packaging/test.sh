#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tests Recourse: installs what is missing, builds, then runs the lints and every test: those of the programs on the programs themselves,
# the unit tests and fuzz corpora under the address and undefined-behaviour sanitizers. Prints one closing line a suite. May be called
# again at any time.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

failed=0
summary=()

# suite NAME PRESET label-expression
suite()
{
    local name="$1" preset="$2" labels="$3" log="build/test-$1.log" status=0
    say "running ${name}"
    ctest --preset "$preset" -L "$labels" --parallel "$(jobs)" >"$log" 2>&1 || status=$?
    local total passed
    total=$(grep -oE '[0-9]+ tests failed out of [0-9]+' "$log" | grep -oE '[0-9]+$' || true)
    local wrong
    wrong=$(grep -oE '[0-9]+ tests failed out of' "$log" | grep -oE '^[0-9]+' || true)
    local skipped
    skipped=$(grep -cE '\*\*\*Skipped' "$log" || true)
    if [ -z "$total" ]; then
        say "no test ran in ${name}" >&2
        failed=1
        summary+=("${name}: 0 passed, 1 failed")
        tail -n 20 "$log" >&2
        return
    fi
    passed=$((total - wrong - skipped))
    if [ "$status" -ne 0 ] || [ "$wrong" -ne 0 ]; then
        failed=1
        grep -vE '^ *[0-9]+/[0-9]+ Test .*Passed' "$log" | tail -n 150 >&2
    fi
    summary+=("${name}: ${passed} passed, ${wrong} failed, ${skipped} skipped")
}

bash packaging/deps/install.sh test
configure test
build test recourse recourse-cli recourse-screenshots ui_tests cli_tests fault_tests benches
suite lint test '^lint$'
suite ui test '^ui$'
suite cli test '^cli$'
suite fault test '^fault$'
configure test-sanitized
build test-sanitized unit_tests fuzz_targets
suite unit test-sanitized '^unit$'
suite fuzz-corpus test-sanitized '^fuzz$'

printf '%s\n' "${summary[@]}"
exit "$failed"
