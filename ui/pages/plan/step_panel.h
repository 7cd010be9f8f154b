// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan/step_rows.h"

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace recourse::ui {

/// Everything about one step: what, why, for which accounts, what comes first, the official page, and what it rests on.
class StepPanel : public QWidget
{
    Q_OBJECT
public:
    explicit StepPanel(QWidget* parent = nullptr);

    void set(const StepRow& row);
    /// Whether the user's word can be kept; if not, `why` says the reason.
    void setWritable(bool writable, const QString& why);

Q_SIGNALS:
    void doneWanted();
    void declineWanted();
    void reopenWanted();
    void linkWanted(const QUrl& url);
    void exposureWanted(qint64 id);
    /// The names of sensitive services are asked for.
    void revealWanted();

private:
    void addHead(const model::Step& step);
    void addActions(const model::Step& step);
    void addAbout(const StepRow& row);
    void addReveal(QVBoxLayout* column);
    void addLink(const StepRow& row);
    void addReasons(const StepRow& row);
    void addReason(QVBoxLayout* column, const session::StepReason& reason, bool masked);
    void addSource(const model::Step& step);
    void addHeading(QVBoxLayout* column, const QString& text);

    QWidget* m_content;
    QVBoxLayout* m_column;
    QString m_shown; ///< the step's id
    bool m_reasonsOpen = false;
    bool m_writable = true;
    QString m_whyNot;
};

} // namespace recourse::ui
