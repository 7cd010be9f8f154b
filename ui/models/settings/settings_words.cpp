// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settings/settings_words.h"

#include "ui/text.h"

#include <QLocale>

namespace recourse::ui {

QString SettingsWords::lockAfter(int minutes)
{
    return minutes <= 0 ? tr("Never") : tr("After %n minute(s)", nullptr, minutes);
}

QString SettingsWords::daysAgo(QDate day, QDate today)
{
    const int days = static_cast<int>(day.daysTo(today));
    if (days <= 0)
        return tr("today");
    return days == 1 ? tr("yesterday") : tr("%n day(s) ago", nullptr, days);
}

QString SettingsWords::backup(const session::BackupFile& file, QDate today)
{
    const QDate day = file.made.toLocalTime().date();
    return tr("Made %1 (%2), %3").arg(daysAgo(day, today), dateText(day), QLocale().formattedDataSize(file.bytes, 1, QLocale::DataSizeTraditionalFormat));
}

QString SettingsWords::tested(const vault::BackupInfo& info)
{
    const int accounts = static_cast<int>(info.rows.value(QStringLiteral("accounts")));
    return tr("This backup opens and is whole. It was made on %1 and holds %n account(s).", nullptr, accounts)
        .arg(dateText(info.created.toLocalTime().date()));
}

QString SettingsWords::verified(const vault::IntegrityReport& report)
{
    if (!report.sound())
        return tr("Something in the vault is damaged: %1. Make a backup to another place now, then restore your newest good backup.")
            .arg(report.summary());
    return report.pagesChecked ? tr("All is well: every page of your vault was checked and is as it should be.")
                               : tr("What could be checked is well. The disk is too full to check every page; make room and check again.");
}

} // namespace recourse::ui
