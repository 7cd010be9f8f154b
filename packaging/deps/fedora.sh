#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building and testing Recourse needs on Fedora. One header has to be put there
# by hand, since it is not packaged; see README.md.
set -euo pipefail
if [ ! -e /usr/include/kainjow/mustache.hpp ] && [ ! -e /usr/local/include/kainjow/mustache.hpp ]; then
    echo "recourse: put the header mustache.hpp of kainjow-mustache into /usr/local/include/kainjow/: it is not packaged here" >&2
    exit 1
fi
packages=(
    gcc-c++ cmake ninja-build pkgconf-pkg-config
    qt6-qtbase-devel qt6-qtsvg-devel qt6-qtcharts-devel qt6-qttools-devel qt6-linguist qt6-qttranslations sqlcipher-devel libcurl-devel zlib-devel libsodium-devel libpsl-devel simdjson-devel expat-devel libarchive-devel
    gumbo-parser-devel zxcvbn-c-devel cli11-devel openssl-devel libargon2-devel librnp-devel
    fontconfig dejavu-sans-fonts liberation-sans-fonts liberation-serif-fonts liberation-mono-fonts
)
[ "${1:-build}" = test ] && packages+=(poppler-utils python3 lld)

missing=()
for name in "${packages[@]}"; do
    rpm -q --quiet "$name" || missing+=("$name")
done
if [ "${#missing[@]}" -eq 0 ]; then
    echo "recourse: all packages are installed"
    exit 0
fi
echo "recourse: installing ${missing[*]}"
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
"${as_root[@]}" dnf -y install "${missing[@]}"
