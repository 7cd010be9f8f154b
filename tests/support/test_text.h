// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtTest>

/// Fails the test with the error's own words if `result` is a failure.
#define VERIFY_OK(result) QVERIFY2((result).ok(), qPrintable((result).ok() ? QString() : recourse::test::errorText((result).error())))

namespace recourse::test {

[[nodiscard]] inline QString errorText(const base::Error& error)
{
    return base::codeName(error.code) + QStringLiteral(" at ") + error.where;
}

} // namespace recourse::test
