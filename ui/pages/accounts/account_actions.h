// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account_change_jobs.h"
#include "session/account_merge_jobs.h"
#include "session/data_map_jobs.h"
#include "ui/workspace.h"

#include <QList>

#include <functional>

class QWidget;

/// What can be done to accounts from the page: each tells the other pages and can be taken back.
namespace recourse::ui {

void removeWithUndo(Workspace& workspace, const QList<qint64>& accounts);

/// The same change for each of them; `said` gives the words of the offer to take it back for the number of accounts that changed.
void changeWithUndo(Workspace& workspace, const QList<qint64>& accounts, const session::AccountChange& change,
    const std::function<QString(int)>& said);

void addTagsWithUndo(Workspace& workspace, const QList<qint64>& accounts, const QStringList& tags);
void removeTagWithUndo(Workspace& workspace, const QList<qint64>& accounts, const QString& tag);
/// Empty: the owner of the vault.
void setPersonWithUndo(Workspace& workspace, const QList<qint64>& accounts, const QString& person);
/// Notes or forgets the wish to have accounts deleted at their services.
void setWishWithUndo(Workspace& workspace, const QList<qint64>& accounts, bool toDelete);

/// Marks as closed today, as not used any more, or as open again.
enum class Standing { Closed, Dormant, Open };
void setStandingWithUndo(Workspace& workspace, const QList<qint64>& accounts, Standing standing);

void addIdentifierWithUndo(Workspace& workspace, qint64 account, const QString& address);

/// Notes what the service of an account has by the user's word (the layer that she gave it, or that they said so), and takes away what was
/// noted.
void changeNotedWithUndo(
    Workspace& workspace, qint64 account, model::DataLayer layer, const QStringList& added, const QList<model::DataHeld>& removed);

/// Asks for a file and writes the inventory into it.
void exportAccounts(Workspace& workspace, QWidget* above);

} // namespace recourse::ui
