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
    QString source; ///< where it is known from, translated: "from the account itself", "noted by you", the incident's title
    bool noted = false; ///< the user noted it, and may take it away; false: it is read off the account or an incident
};

/// What the service of an account holds, in three layers kept apart.
struct DataMapLayers
{
    std::vector<DataMapEntry> gave; ///< the user gave it
    std::vector<DataMapEntry> theySay; ///< the service said so in an answer
    std::vector<DataMapEntry> leaked; ///< a breach proved it; one for each class and incident
    QStringList addable; ///< classes that are not in `gave`, own vocabulary, in the order of severity
};

/// Errors: NotFound.
[[nodiscard]] Job<DataMapLayers> showDataMap(Session& session, model::AccountId account);

/// Notes that the user gave data of these classes, in one transaction; answers what was added, without what was noted before. `since` may
/// be unknown. Errors: NotFound; BadArgument (a class that the vocabulary does not have).
[[nodiscard]] Job<QList<model::DataHeld>> addGivenData(
    Session& session, model::AccountId account, QStringList dataClasses, QDate since = {});

/// Takes noted data away, in one transaction. Only of the first layer. Undone by `restoreGivenData`. Errors: NotFound (one of them is not
/// noted), BadArgument (of another layer); nothing is removed then.
[[nodiscard]] Job<Done> removeGivenData(Session& session, QList<model::DataHeld> noted);

/// Notes again what `removeGivenData` took away. Errors: NotFound (account or service are gone), BadArgument (of another layer).
[[nodiscard]] Job<Done> restoreGivenData(Session& session, QList<model::DataHeld> noted);

} // namespace recourse::session
