# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Recourse on Windows and opens it. Needs Visual Studio 2022 (C++), CMake, Ninja and VCPKG_ROOT.
param([string[]] $Words = @())
$ErrorActionPreference = 'Stop'
. "$PSScriptRoot/common.ps1"

Invoke-Configure release '-DRECOURSE_TESTS=OFF'
Invoke-Build release
& build/release/bin/recourse.exe @Words
exit $LASTEXITCODE
