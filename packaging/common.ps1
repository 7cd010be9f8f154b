# SPDX-License-Identifier: GPL-3.0-or-later
# Dot-sourced by run.ps1 and test.ps1.
Set-Location (Join-Path $PSScriptRoot '..')
if (-not $env:VCPKG_ROOT) { throw 'recourse: set VCPKG_ROOT to a checkout of vcpkg; it builds the libraries from vcpkg.json.' }

function Invoke-Configure([string] $Preset, [string[]] $Words) {
    Write-Output "recourse: configuring build/$Preset"
    cmake --preset $Preset "-DCMAKE_TOOLCHAIN_FILE=$env:VCPKG_ROOT/scripts/buildsystems/vcpkg.cmake" @Words
    if ($LASTEXITCODE -ne 0) { throw "recourse: configuring $Preset failed" }
}

function Invoke-Build([string] $Preset) {
    Write-Output "recourse: building build/$Preset"
    cmake --build --preset $Preset
    if ($LASTEXITCODE -ne 0) { throw "recourse: building $Preset failed" }
}
