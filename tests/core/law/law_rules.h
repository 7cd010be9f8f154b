// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/due_dates.h"
#include "support/test_text.h"

#include <QDir>
#include <QFile>

namespace recourse::test {

/// A file of the project's own resources/rules.
[[nodiscard]] inline QByteArray ruleFile(const char* name)
{
    QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/rules/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All files of laws, in the order of their names.
[[nodiscard]] inline std::vector<law::RulesFile> regimeFiles()
{
    std::vector<law::RulesFile> files;
    const QDir folder(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/rules"));
    for (const QString& name : folder.entryList({QStringLiteral("regimes*.json")}, QDir::Files, QDir::Name))
        files.push_back({name, ruleFile(qPrintable(name))});
    return files;
}

/// The tables the program ships with. Ends the test program if they do not parse.
struct LawRules
{
    law::RegimeTable regimes = law::RegimeTable::parse(regimeFiles()).value();
    law::HolidayCalendars holidays = law::HolidayCalendars::parse(ruleFile("holidays.json")).value();

    [[nodiscard]] base::Result<law::DueDates> due(const law::DueRequest& request) const
    {
        return law::dueDates(regimes, holidays, request);
    }
};

[[nodiscard]] inline QDate day(const char* iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

} // namespace recourse::test
