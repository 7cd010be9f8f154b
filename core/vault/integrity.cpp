// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/integrity.h"

#include "base/detail.h"
#include "vault/connection.h"
#include "vault/database.h"
#include "vault/sqlite.h"

#include <QRegularExpression>

#include <algorithm>

namespace recourse::vault {

namespace {

using base::Code;
using base::Detail;

/// A damaged database makes some checks end in an error: that is a finding too.
template <class UseRow> void collect(Database& database, const char* sql, IntegrityReport& report, UseRow useRow)
{
    Statement check = database.prepare(sql);
    while (true) {
        const base::Result<Fetched> row = check.step();
        if (!row)
            report.findings.append(row.error().where);
        if (!row || *row == Fetched::End)
            return;
        useRow(check);
    }
}

void checkPages(Database& database, IntegrityReport& report)
{
    static const QRegularExpression pageNumber(QStringLiteral("page (\\d+)"));
    collect(database, "PRAGMA cipher_integrity_check", report, [&report](const Statement& row) {
        const QString line = row.text(0);
        const QRegularExpressionMatch match = pageNumber.match(line);
        if (match.hasMatch())
            report.damagedPages.append(match.captured(1).toInt());
        else
            report.findings.append(line);
    });
    std::sort(report.damagedPages.begin(), report.damagedPages.end());
    report.damagedPages.erase(
        std::unique(report.damagedPages.begin(), report.damagedPages.end()), report.damagedPages.end());
}

} // namespace

QString IntegrityReport::summary() const
{
    if (damagedPages.isEmpty())
        return findings.value(0);
    constexpr qsizetype kShown = 5;
    QStringList pages;
    for (const int page : damagedPages.mid(0, kShown))
        pages.append(QString::number(page));
    const QString shown = pages.join(QStringLiteral(", "));
    if (damagedPages.size() > kShown)
        return Detail::tr("pages %1 and %2 more").arg(shown).arg(damagedPages.size() - kShown);
    return (damagedPages.size() == 1 ? Detail::tr("page %1") : Detail::tr("pages %1")).arg(shown);
}

base::Result<IntegrityReport> checkIntegrity(Database& database)
{
    IntegrityReport report;
    // The page check reads the file itself, so what is still in the log must be in the file before.
    if (sqlite3_db_readonly(database.handle(), "main") == 0) {
        const base::Status written = writeBackLog(database);
        if (!written && written.error().code != Code::VaultDamaged && written.error().code != Code::DiskFull)
            return written.error();
        report.pagesChecked = written.ok() || written.error().code != Code::DiskFull;
    }
    if (report.pagesChecked)
        checkPages(database, report);
    collect(database, "PRAGMA quick_check(20)", report, [&report](const Statement& row) {
        const QString line = row.text(0);
        if (line != QStringLiteral("ok"))
            report.findings.append(line);
    });
    collect(database, "SELECT DISTINCT \"table\", parent FROM pragma_foreign_key_check", report,
        [&report](const Statement& row) {
            report.findings.append(Detail::tr("%1 refers to missing rows of %2").arg(row.text(0), row.text(1)));
        });
    return report;
}

} // namespace recourse::vault
