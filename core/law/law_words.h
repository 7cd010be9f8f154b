// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/regime.h"

#include <QCoreApplication>

namespace recourse::law {

/// Sentences about clocks in the user's language. Days in them are ISO 8601.
class LawWords
{
    Q_DECLARE_TR_FUNCTIONS(LawWords)
public:
    /// "45 calendar days"
    [[nodiscard]] static QString length(int count, PeriodUnit unit);
    /// "1 month from receipt"
    [[nodiscard]] static QString period(int count, PeriodUnit unit, PeriodStart start);
    /// "Texas Act: in force from 2024-07-01, not on 2024-01-05"
    [[nodiscard]] static QString notInForce(const QString& law, const Provenance& provenance, QDate day);
};

} // namespace recourse::law
