// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/case_jobs.h"

#include <QFrame>

class QVBoxLayout;

namespace recourse::ui {

/// What happened in a case, the newest first, each event with its day, note and proofs.
class Timeline : public QFrame
{
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);

    void set(const session::CaseView& view);

Q_SIGNALS:
    /// The user wants the fingerprint of a proof in the clipboard.
    void copyWanted(const QString& text);
    void attachmentWanted(recourse::model::CaseId id, const recourse::model::CaseAttachment& attachment);

private:
    enum class Fit { Whole, Broken };
    void add(const session::CaseView& view, const model::CaseEvent& event, Fit fit);
    void addWords(QVBoxLayout* words, const model::CaseEvent& event);
    void addFingerprint(QVBoxLayout* words, const model::CaseEvent& event);
    void addAttachment(QVBoxLayout* words, const session::CaseView& view, const model::CaseAttachment& attachment);

    QVBoxLayout* m_column;
};

} // namespace recourse::ui
