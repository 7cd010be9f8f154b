// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/breach.h"
#include "session/session.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace recourse::session {

/// How the user knows of a breach that they enter.
enum class BreachKnownBy {
    Notice, ///< a letter or e-mail addressed to them
    Hearsay, ///< the news, an acquaintance
};

/// A breach as the user enters it.
struct BreachEntry
{
    BreachKnownBy knownBy = BreachKnownBy::Hearsay;
    QString organisation;
    QStringList domains; ///< hosts or addresses of the service
    QDate occurredFrom;
    QDate occurredTo;
    model::DatePrecision precision = model::DatePrecision::Day;
    QDate disclosed; ///< date of the letter, or when it became public
    QDate discovered;
    QStringList dataClasses; ///< own words or those of the letter
    qint64 affected = -1;
    QString noticeUrl; ///< https or http
    QString description;
};

/// Stores it and matches anew. Errors: BadArgument naming the field ("organisation": neither name nor domain; "domains"; "occurred";
/// "notice_url").
[[nodiscard]] Job<model::Breach> addBreach(Session& session, BreachEntry entry);

/// Puts other words in the place of an entered breach; exposures to it stay. Errors: NotFound, BadArgument (a feed's record; or a field).
[[nodiscard]] Job<model::Breach> editBreach(Session& session, model::BreachId id, BreachEntry entry);

/// Withdraws a breach that the user entered. Errors: NotFound, BadArgument (a feed's record: its feed withdraws it).
[[nodiscard]] Job<Done> withdrawBreach(Session& session, model::BreachId id);

/// One event with all records that tell of it, the one to be shown first. Numbers are each record's own and never added.
struct IncidentView
{
    std::vector<model::Breach> sources;
};

/// Every event that a feed or the user told of. `feed` empty: all; else those with a record of that feed.
[[nodiscard]] Job<std::vector<IncidentView>> listIncidents(Session& session, QString feed);

} // namespace recourse::session
