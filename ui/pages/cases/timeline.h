// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/case_jobs.h"

#include <QFrame>

class QVBoxLayout;

namespace recourse::ui {

/// What happened in a case, the newest first, each event with its day, note and proof.
class Timeline : public QFrame
{
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);

    void set(const session::CaseView& view);

Q_SIGNALS:
    /// The user wants the fingerprint of a proof in the clipboard.
    void copyWanted(const QString& text);

private:
    void add(const model::CaseEvent& event, bool fits);

    QVBoxLayout* m_column;
};

} // namespace recourse::ui
