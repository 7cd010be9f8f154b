// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/letter.h"

#include <QWidget>

class QVBoxLayout;

namespace recourse::ui {

/// What speaks against sending a letter, each with a mark, words, and a way to the field where it is settled.
class LintList : public QWidget
{
    Q_OBJECT
public:
    explicit LintList(QWidget* parent = nullptr);

    void set(const QList<model::LintFinding>& findings);
    /// A single message instead, of the danger look: the letter could not even be drafted.
    void setProblem(const QString& text);
    void clear();

Q_SIGNALS:
    /// The user wants to settle it in that field of the editor.
    void fieldWanted(const QString& field);

private:
    void add(const model::LintFinding& finding);

    QVBoxLayout* m_column;
};

} // namespace recourse::ui
