// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QList>

class QWidget;

/// What can be done to accounts from the page: each tells the other pages and can be taken back.
namespace recourse::ui {

void removeWithUndo(Workspace& workspace, const QList<qint64>& accounts);

/// Marks as closed today, or as open again.
enum class Standing { Closed, Open };
void setStandingWithUndo(Workspace& workspace, const QList<qint64>& accounts, Standing standing);

/// Asks for a file and writes the inventory into it.
void exportAccounts(Workspace& workspace, QWidget* above);

} // namespace recourse::ui
