// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/rules_pack_jobs.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace recourse::law {
struct Regime;
}

namespace recourse::ui {

/// The words about the edition of the laws in use.
class LawWords
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::LawWords)
public:
    /// "Recourse knows 66 laws, 50 of them in force today. They were compared with their sources up to 22 November 2026."
    [[nodiscard]] static QString edition(const session::RulesPackView& view);
    /// What pack is kept and whether it is used, else that the rules are the program's own.
    [[nodiscard]] static QString pack(const session::RulesPackView& view);
    /// A fingerprint in groups of four, as makers show it.
    [[nodiscard]] static QString fingerprint(const QString& digits);
    /// "Vermont Act: from 1 January 2028" of each law that is not in force yet, the soonest first.
    [[nodiscard]] static QStringList announced(const std::vector<law::Regime>& laws, QDate today);
    /// What files that the user chose are: the pack, its signature, its maker's key, by their names.
    [[nodiscard]] static session::RulesPackFile packFiles(const QStringList& files);
    /// Why a pack was refused, with what stays in use.
    [[nodiscard]] static QString refused(const base::Error& error);
};

} // namespace recourse::ui
