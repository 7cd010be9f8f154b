// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/case_jobs.h"

#include <QFrame>

#include <memory>
#include <vector>

namespace recourse::ui {

class Workspace;

/// One card of a case's panel that does its own work: it shows a part of the case, opens its own dialogs, runs its own jobs, and
/// announces what changed (`Workspace::announce`).
class CaseCard : public QFrame
{
    Q_OBJECT
public:
    explicit CaseCard(Workspace& workspace);

    /// Shows its part of the case; hides itself where it has nothing to say.
    virtual void set(const session::CaseView& view, QDate today) = 0;
    /// Whether it belongs to what is to be done now and stands above the letters and what happened; else it stands below them.
    [[nodiscard]] virtual bool standsAbove() const { return false; }

Q_SIGNALS:
    /// A letter of this case is to be written: its type, and values for the form (`DraftRequest::fields`).
    void letterWanted(const QString& type, const QMap<QString, QString>& fields);

protected:
    [[nodiscard]] Workspace& workspace() { return m_workspace; }

private:
    Workspace& m_workspace;
};

/// The cards of a case in the order they stand in; a new card is named here and nowhere else.
[[nodiscard]] std::vector<std::unique_ptr<CaseCard>> caseCards(Workspace& workspace);

} // namespace recourse::ui
