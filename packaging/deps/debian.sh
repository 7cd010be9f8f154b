#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building and testing Recourse needs on Debian 12 or later and Ubuntu 24.04 or later.
# Called by packaging/deps/install.sh; runs nothing if every package is there already.
set -euo pipefail

build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-svg-dev qt6-charts-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    libsqlcipher-dev libcurl4-openssl-dev zlib1g-dev libsodium-dev libpsl-dev libsimdjson-dev libexpat1-dev libarchive-dev
    libssl-dev libargon2-dev librnp-dev libgumbo-dev libzxcvbn-dev libkainjow-mustache-dev libcli11-dev
    fontconfig fonts-dejavu-core fonts-liberation
)
# Debian 12 and Ubuntu 24.04 keep OpenGL's headers apart, which Qt Charts wants; later releases have them in qt6-base-dev.
if apt-cache show libqt6opengl6-dev >/dev/null 2>&1; then
    build_packages+=(libqt6opengl6-dev)
fi
test_packages=(poppler-utils python3 lld)

packages=("${build_packages[@]}")
[ "${1:-build}" = test ] && packages+=("${test_packages[@]}")

as_root()
{
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        echo "recourse: installing packages needs root, and there is no sudo. Install by hand: ${packages[*]}" >&2
        exit 1
    fi
}

installed()
{
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# SQLCipher of Debian 12 is 3.4; 4.6 is in its backports. The stanza is the machine's own main archive with another suite.
add_backports()
{
    local codename="$1" target=/etc/apt/sources.list.d/recourse-backports.sources uris signed
    apt-cache policy 2>/dev/null | grep -q "a=${codename}-backports" && return 0
    local found
    found=$(grep -lE "^Suites:.*\b${codename}\b" /etc/apt/sources.list.d/*.sources 2>/dev/null | head -n 1 || true)
    if [ -n "$found" ]; then
        uris=$(awk -v suite="$codename" 'BEGIN { RS = ""; FS = "\n" } $0 ~ "Suites:[^\n]*" suite "( |\n|$)" { for (i = 1; i <= NF; i++) if ($i ~ /^URIs:/) { sub(/^URIs:[ ]*/, "", $i); print $i; exit } }' "$found")
        signed=$(awk -v suite="$codename" 'BEGIN { RS = ""; FS = "\n" } $0 ~ "Suites:[^\n]*" suite "( |\n|$)" { for (i = 1; i <= NF; i++) if ($i ~ /^Signed-By:/) { print $i; exit } }' "$found")
    else
        uris=$(awk -v suite="$codename" '$1 == "deb" { for (i = 2; i <= NF; i++) if ($i ~ /:\/\// && $(i + 1) == suite) { print $i; exit } }' /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null)
        signed="Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg"
    fi
    if [ -z "$uris" ]; then
        echo "recourse: no apt source for '$codename' found, so ${codename}-backports (SQLCipher 4.6) cannot be derived. Add it by hand." >&2
        exit 1
    fi
    echo "recourse: adding ${codename}-backports for SQLCipher (${target})"
    printf 'Types: deb\nURIs: %s\nSuites: %s-backports\nComponents: main\n%s\n' "$uris" "$codename" "$signed" | as_root tee "$target" >/dev/null
    as_root apt-get -qq update
}

. /etc/os-release
missing=()
for name in "${packages[@]}"; do
    installed "$name" || missing+=("$name")
done
needs_backport=no
if [ "${ID}:${VERSION_ID:-}" = debian:12 ]; then
    dpkg --compare-versions "$(dpkg-query -W -f='${Version}' libsqlcipher-dev 2>/dev/null || echo 0)" ge 4.5 || needs_backport=yes
fi
if [ "${#missing[@]}" -eq 0 ] && [ "$needs_backport" = no ]; then
    echo "recourse: all packages are installed"
    exit 0
fi

echo "recourse: installing ${missing[*]:-libsqlcipher-dev}"
export DEBIAN_FRONTEND=noninteractive
as_root apt-get -qq update
if [ "$needs_backport" = yes ]; then
    add_backports "$VERSION_CODENAME"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -qq install --no-install-recommends -t "${VERSION_CODENAME}-backports" libsqlcipher-dev
fi
others=()
for name in "${missing[@]}"; do
    [ "$name" = libsqlcipher-dev ] && [ "$needs_backport" = yes ] || others+=("$name")
done
if [ "${#others[@]}" -gt 0 ]; then
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -qq install --no-install-recommends "${others[@]}"
fi
