# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Recourse on Windows and runs the demonstration. Needs Visual Studio 2022 (C++), CMake, Ninja and VCPKG_ROOT.
param([string[]] $Words = @('demo'))
$ErrorActionPreference = 'Stop'
. "$PSScriptRoot/common.ps1"

Invoke-Configure release '-DRECOURSE_TESTS=OFF'
Invoke-Build release
& build/release/bin/recourse-cli.exe @Words
exit $LASTEXITCODE
