// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "session/session.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace recourse::session {

/// One kind of data that a service holds, as the data map shows it.
struct DataMapEntry
{
    model::DataHeld held;
    QString text; ///< of the class, translated
    QString source; ///< where it is known from, translated: "from the account itself", "noted by you", "their answer of 2026-10-20", the incident's title
    bool noted = false; ///< the user noted it, and may take it away; false: it is read off the account, an answer or an incident
};

/// How far it has come with asking a service what it holds, by the newest request that was sent.
enum class Asking {
    NotAsked,
    Waiting, ///< no answer is logged
    Unread, ///< there is an answer, and nobody noted what its copy holds
    Answered,
    Refused,
};

/// What the service of an account holds, in three layers kept apart.
struct DataMapLayers
{
    std::vector<DataMapEntry> gave; ///< the user gave it
    std::vector<DataMapEntry> theySay; ///< the service said so in an answer
    std::vector<DataMapEntry> leaked; ///< a breach proved it; one for each class and incident
    QStringList addable; ///< classes that are not in `gave`, own vocabulary, in the order of severity
    Asking asking = Asking::NotAsked;
};

/// Errors: NotFound.
[[nodiscard]] Job<DataMapLayers> showDataMap(Session& session, model::AccountId account);

/// Notes that the user gave data of these classes, in one transaction; answers what was added, without what was noted before. `since` may
/// be unknown. Errors: NotFound; BadArgument (a class that the vocabulary does not have, a day still to come).
[[nodiscard]] Job<QList<model::DataHeld>> addGivenData(
    Session& session, model::AccountId account, QStringList dataClasses, QDate since = {});

/// The same for what the service said that it holds, in an answer outside a case: what the answer of a case holds is on the map by itself.
[[nodiscard]] Job<QList<model::DataHeld>> addSaidData(
    Session& session, model::AccountId account, QStringList dataClasses, QDate since = {});

/// Takes noted data away, in one transaction. Of the first two layers only. Undone by `restoreNotedData`. Errors: NotFound (one of them is
/// not noted), BadArgument (of the third layer); nothing is removed then.
[[nodiscard]] Job<Done> removeNotedData(Session& session, QList<model::DataHeld> noted);

/// Notes again what `removeNotedData` took away. Errors: NotFound (account or service are gone), BadArgument (of the third layer).
[[nodiscard]] Job<Done> restoreNotedData(Session& session, QList<model::DataHeld> noted);

} // namespace recourse::session
