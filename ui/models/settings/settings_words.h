// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/vault_jobs.h"

#include <QCoreApplication>

namespace recourse::ui {

/// The words of the settings.
class SettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::SettingsWords)
public:
    /// "10 minutes", "Never".
    [[nodiscard]] static QString lockAfter(int minutes);
    /// "today", "yesterday", "12 days ago".
    [[nodiscard]] static QString daysAgo(QDate day, QDate today);
    /// "made 12 days ago (9 November 2026), 1.2 MB".
    [[nodiscard]] static QString backup(const session::BackupFile& file, QDate today);
    /// What opening a backup showed.
    [[nodiscard]] static QString tested(const vault::BackupInfo& info);
    /// What checking the vault showed.
    [[nodiscard]] static QString verified(const vault::IntegrityReport& report);
};

} // namespace recourse::ui
