// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtTest>

/// Fails the test with the error's own words if `result` is a failure.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto& outcomeToVerify = (result);                                                                        \
        QVERIFY2(outcomeToVerify.ok(),                                                                                 \
            qPrintable(outcomeToVerify.ok() ? QString() : recourse::test::errorText(outcomeToVerify.error())));         \
    } while (false)

namespace recourse::test {

[[nodiscard]] inline QString errorText(const base::Error& error)
{
    return base::codeName(error.code) + QStringLiteral(" at ") + error.where;
}

} // namespace recourse::test
