# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: where things are, and how a preset is configured and built.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

say()
{
    printf 'recourse: %s\n' "$*"
}

jobs()
{
    getconf _NPROCESSORS_ONLN 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2
}

# configure PRESET [cmake words…]
configure()
{
    local preset="$1"
    shift
    local words=("$@")
    if [ -n "${VCPKG_ROOT:-}" ] && [ "$(uname -s)" != Linux ]; then
        words+=("-DCMAKE_TOOLCHAIN_FILE=${VCPKG_ROOT}/scripts/buildsystems/vcpkg.cmake"
            "-DVCPKG_OVERLAY_PORTS=${root}/packaging/vcpkg-ports")
    fi
    say "configuring build/${preset}"
    mkdir -p "build"
    if ! cmake --preset "$preset" ${words[@]+"${words[@]}"} >"build/configure-${preset}.log" 2>&1; then
        cat "build/configure-${preset}.log" >&2
        say "configuring failed; the reason stands above (build/configure-${preset}.log)" >&2
        exit 1
    fi
}

# build PRESET [targets…]
build()
{
    local preset="$1"
    shift
    say "building build/${preset} ($(jobs) at a time)"
    local words=()
    [ "$#" -gt 0 ] && words=(--target "$@")
    if ! cmake --build --preset "$preset" --parallel "$(jobs)" ${words[@]+"${words[@]}"} >"build/build-${preset}.log" 2>&1; then
        grep -E -A 12 'error|FAILED' "build/build-${preset}.log" | head -n 120 >&2 || true
        say "the build failed (build/build-${preset}.log)" >&2
        exit 1
    fi
}
