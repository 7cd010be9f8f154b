#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# macOS: compiler and build tools by Homebrew, libraries by vcpkg's manifest (vcpkg.json) with our overlay ports.
set -euo pipefail
if ! command -v brew >/dev/null 2>&1; then
    echo "recourse: Homebrew is needed to install cmake, ninja and pkg-config." >&2
    exit 1
fi
packages=(cmake ninja pkg-config)
[ "${1:-build}" = test ] && packages+=(poppler python3)
for name in "${packages[@]}"; do
    brew list --formula "$name" >/dev/null 2>&1 || brew install "$name"
done
if [ -z "${VCPKG_ROOT:-}" ]; then
    echo "recourse: set VCPKG_ROOT to a checkout of vcpkg; it builds Qt and the other libraries from vcpkg.json." >&2
    exit 1
fi
