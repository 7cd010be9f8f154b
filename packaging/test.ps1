# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Recourse on Windows and runs the lints and every test; prints one closing line a suite.
$ErrorActionPreference = 'Stop'
. "$PSScriptRoot/common.ps1"

Invoke-Configure test
Invoke-Build test
$failed = 0
foreach ($suite in 'lint', 'unit', 'ui', 'cli', 'fault', 'fuzz') {
    ctest --preset test -L "^$suite`$"
    if ($LASTEXITCODE -ne 0) { $failed = 1; Write-Output "${suite}: failed" } else { Write-Output "${suite}: passed" }
}
exit $failed
