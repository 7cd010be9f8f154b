// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/breach.h"
#include "model/exposure.h"
#include "ui/models/exposures/exposure_groups.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>
#include <QUrl>

namespace recourse::ui {

/// What is known about exposures and incidents, in words of the user.
class ExposureWords
{
    Q_DECLARE_TR_FUNCTIONS(ExposureWords)
public:
    [[nodiscard]] static QString band(model::Band band);
    /// The band with what it says: "Likely touches you".
    [[nodiscard]] static QString touches(model::Band band);
    /// What the band means, as a sentence.
    [[nodiscard]] static QString bandSentence(model::Band band);
    [[nodiscard]] static Badge badge(model::Band band);

    /// What the user did or said: "Password changed".
    [[nodiscard]] static QString disposition(model::Disposition disposition);
    /// What the undo bar says after `count` exposures got it.
    [[nodiscard]] static QString disposed(model::Disposition disposition, int count);
    [[nodiscard]] static bool isSettled(model::Disposition disposition);

    /// A day as exact as its feed knows it: "12 May 2012", "May 2012", "2012"; empty if it is not known.
    [[nodiscard]] static QString when(const QDate& day, model::DatePrecision precision);
    /// The whole time of an incident, as a sentence's part.
    [[nodiscard]] static QString period(const model::Breach& breach);
    /// How many were affected; "unknown" is said.
    [[nodiscard]] static QString affected(qint64 number, const QString& scope);
    /// What leaked, in plain words, commas between.
    [[nodiscard]] static QString dataClasses(const QStringList& dataClasses);
    /// What a record says leaked: classes that nothing is known of stand behind "other data", as the list says them.
    [[nodiscard]] static QString leaked(const model::Breach& breach);
    /// What stands for the name of an incident that is masked.
    [[nodiscard]] static QString masked();
    /// An address or a person as a line of the list; empty is the owner, or that there is no address.
    [[nodiscard]] static QString groupName(const QString& name, Grouping grouping);
    /// "This warning was withdrawn on 3 May 2026."; empty if it stands.
    [[nodiscard]] static QString withdrawal(const model::Breach& breach);
    /// The host of a link and what opening it does, for a button: "Read the record at haveibeenpwned.com…".
    [[nodiscard]] static QString recordLink(const QUrl& url);
    [[nodiscard]] static QString noticeLink(const QUrl& url);
    /// What its publisher says about the quality of the record, one sentence each; a withdrawal first.
    [[nodiscard]] static QStringList remarks(const model::Breach& breach);
};

} // namespace recourse::ui
