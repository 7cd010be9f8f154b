// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/candidate_jobs.h"
#include "ui/workspace.h"

#include <QFrame>
#include <QTimer>

class QVBoxLayout;

namespace recourse::ui {

/// What mail and other sources say for an account, and addresses found there that the account does not have yet. Reads by itself, a moment
/// after the account was chosen; not shown while there is nothing.
class AccountEvidence : public QFrame
{
    Q_OBJECT
public:
    explicit AccountEvidence(Workspace& workspace, QWidget* parent = nullptr);
    void readFor(qint64 account);

Q_SIGNALS:
    void addressWanted(const QString& address);

private:
    void read();
    void fill(const session::ServiceEvidence& evidence);
    void addLine(const model::Evidence& evidence);
    void addAddress(const QString& address);

    Workspace& m_workspace;
    QTimer m_pause;
    qint64 m_account = 0;
    QVBoxLayout* m_lines = nullptr;
};

} // namespace recourse::ui
