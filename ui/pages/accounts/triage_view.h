// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accounts/candidate_table.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace recourse::ui {

class CandidateDetail;
class DataTable;
class EmptyState;
class FilterChips;

/// Services where the user may have an account, to be decided with the keyboard: keep, delete, later, not mine.
class TriageView : public QWidget
{
    Q_OBJECT
public:
    explicit TriageView(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    /// Asks only how many there are.
    void count();

Q_SIGNALS:
    /// So many are to be decided.
    void counted(int count);

private:
    void build();
    [[nodiscard]] QWidget* makeButtons();
    void addWord(QPushButton* button, Qt::Key key, model::CandidateState word);
    void connectList();
    void take(Snapshot<session::CandidateView> rows);
    void showState();
    void choose();
    void decide(model::CandidateState word);
    void takeBack(const session::DecisionUndo& undo);

    Workspace& m_workspace;
    CandidateTable m_candidates;
    FilterChips* m_choices;
    QLineEdit* m_search;
    DataTable* m_table;
    CandidateDetail* m_detail;
    QLabel* m_several;
    QList<QPushButton*> m_words; ///< the buttons of the words
    EmptyState* m_empty;
    QStackedWidget* m_side;
    QStackedWidget* m_body;
};

} // namespace recourse::ui
