// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/theft_facts.h"
#include "session/session.h"

#include <QMap>
#include <QStringList>

namespace recourse::session {

/// The fact sheet on identity theft: told once, kept in the vault, taken from by the letters that need it. Empty if nothing was told.
[[nodiscard]] Job<model::TheftFacts> readTheftFacts(Session& session);

/// Keeps the whole sheet. Errors: BadArgument (an account with more than its last four digits, an item without a company; `where` says
/// which), those of the vault.
[[nodiscard]] Job<model::TheftFacts> writeTheftFacts(Session& session, model::TheftFacts facts);

/// The words `setTheftFacts` takes: report_number, reported_on, police_office, police_report, discovered_on, how. Days as YYYY-MM-DD.
[[nodiscard]] QStringList theftFields();

/// Sets fields of the sheet; an empty value forgets one. Errors: BadArgument (`where` names the field).
[[nodiscard]] Job<model::TheftFacts> setTheftFacts(Session& session, QMap<QString, QString> fields);

/// The words `addTheftItem` takes: creditor, account, opened, amount, note.
[[nodiscard]] QStringList theftItemFields();

/// Adds an account, entry or transaction that someone else made. Errors: BadArgument (`where` names the field).
[[nodiscard]] Job<model::TheftFacts> addTheftItem(Session& session, QMap<QString, QString> fields);

/// Takes out the item of that number, counted from 1. Errors: NotFound.
[[nodiscard]] Job<model::TheftFacts> removeTheftItem(Session& session, int number);

/// The same of an open vault, for whoever gathers what letters are made of.
[[nodiscard]] base::Result<model::TheftFacts> theftFacts(vault::Vault& vault);

} // namespace recourse::session
