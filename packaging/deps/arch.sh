#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building and testing Recourse needs on Arch Linux. Libraries that Arch does not package come as overlay ports
# through vcpkg; see README.md.
set -euo pipefail
packages=(
    gcc cmake ninja pkgconf
    qt6-base qt6-svg qt6-charts qt6-tools qt6-translations sqlcipher curl libsodium libpsl simdjson expat libarchive gumbo-parser zxcvbn-c cli11 openssl argon2 rnp
    fontconfig ttf-dejavu ttf-liberation
)
[ "${1:-build}" = test ] && packages+=(qt6-httpserver poppler python lld)

missing=()
for name in "${packages[@]}"; do
    pacman -Qq "$name" >/dev/null 2>&1 || missing+=("$name")
done
if [ "${#missing[@]}" -eq 0 ]; then
    echo "recourse: all packages are installed"
    exit 0
fi
echo "recourse: installing ${missing[*]}"
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
"${as_root[@]}" pacman -S --needed --noconfirm "${missing[@]}"
