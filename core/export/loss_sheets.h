// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/pack_contents.h"
#include "export/pack_words.h"
#include "export/redaction.h"
#include "export/sheet_writer.h"

#include <QByteArray>

#include <functional>

namespace recourse::documents {

/// What the table of losses is written with.
struct LossTable
{
    const PackWords& words;
    const Redaction& redaction;
    std::function<QString(QDate)> day; ///< as the pack writes days
};

/// "1 h 35 min", "40 min"; empty for nothing.
[[nodiscard]] QString hoursText(qint64 minutes);

/// Sets heading, rows and one sum for each currency and for the time.
void setLosses(SheetWriter& sheets, const cases::PackLosses& losses, const LossTable& table);

/// The same as CSV with a head, for calculating with; days are ISO 8601.
[[nodiscard]] QByteArray lossesCsv(const cases::PackLosses& losses, const Redaction& redaction);

} // namespace recourse::documents
