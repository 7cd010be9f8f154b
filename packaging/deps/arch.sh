#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building and testing Recourse needs on Arch Linux. One header has to be put there
# by hand, since it is not packaged; see README.md.
set -euo pipefail
if [ ! -e /usr/include/kainjow/mustache.hpp ] && [ ! -e /usr/local/include/kainjow/mustache.hpp ]; then
    echo "recourse: put the header mustache.hpp of kainjow-mustache into /usr/local/include/kainjow/: it is not packaged here" >&2
    exit 1
fi
packages=(
    gcc cmake ninja pkgconf
    qt6-base qt6-svg qt6-charts qt6-tools qt6-translations sqlcipher curl zlib libsodium libpsl simdjson expat libarchive gumbo-parser zxcvbn-c cli11 openssl argon2 rnp
    fontconfig ttf-dejavu ttf-liberation
)
[ "${1:-build}" = test ] && packages+=(poppler python lld)

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
