#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, by the system it runs on. Argument: "build" or "test" (build and test tools).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
what="${1:-build}"

if [ "$(uname -s)" = Darwin ]; then
    exec bash "$here/macos.sh" "$what"
fi
if [ ! -r /etc/os-release ]; then
    echo "recourse: this system does not say what it is (/etc/os-release). Install the libraries listed in README.md by hand." >&2
    exit 1
fi
. /etc/os-release
for name in ${ID:-} ${ID_LIKE:-}; do
    case "$name" in
        debian|ubuntu) exec bash "$here/debian.sh" "$what" ;;
        fedora|rhel) exec bash "$here/fedora.sh" "$what" ;;
        arch) exec bash "$here/arch.sh" "$what" ;;
    esac
done
echo "recourse: no package list for '${ID:-unknown}'. Install the libraries listed in README.md by hand; the build goes on." >&2
