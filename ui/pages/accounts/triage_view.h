// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accounts/candidate_table.h"
#include "ui/workspace.h"

#include <QSet>
#include <QWidget>

#include <deque>

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
    /// A word about proposals that waits to be stored.
    struct Decision
    {
        model::CandidateState word;
        QList<qint64> ids;
        int place; ///< in the history of what can be taken back
    };

    void build();
    [[nodiscard]] QWidget* makeButtons();
    void addWord(QPushButton* button, Qt::Key key, model::CandidateState word);
    void addKey(Qt::Key key, QPushButton* button);
    [[nodiscard]] QWidget* makeList();
    void connectList();
    void chooseFirst();
    void take(Snapshot<session::CandidateView> rows);
    void showState();
    void choose();
    void showNothing();
    void chooseService();
    void decide(model::CandidateState word);
    /// Begins the decision that is next; one at a time, in the order of the keys.
    void sendNext();
    void notDecided(const base::Error& error);
    /// The row that the keys go on with: the one below the chosen ones, else the one above them; 0 if there is none.
    [[nodiscard]] qint64 following() const;
    /// Rows shown at the service of the only chosen one.
    [[nodiscard]] QList<int> rowsOfService() const;
    void decided(const session::CandidateDecision& decision);
    /// Takes the first decision out of the line.
    [[nodiscard]] Decision takeFirst();
    void takeBack(const session::DecisionUndo& undo, qint64 first);

    Workspace& m_workspace;
    CandidateTable m_candidates;
    FilterChips* m_choices;
    QLineEdit* m_search;
    DataTable* m_table;
    CandidateDetail* m_detail;
    QLabel* m_several;
    QLabel* m_nothing = nullptr;
    QPushButton* m_service = nullptr; ///< chooses all proposals of one service
    std::deque<Decision> m_decisions; ///< the first is on its way
    QSet<qint64> m_deciding; ///< proposals of `m_decisions`
    qint64 m_wanted = 0; ///< to be chosen as soon as it is there
    int m_turn = 0; ///< of readings: what an earlier one brings too late is passed over
    QList<QPushButton*> m_words; ///< the buttons of the words
    EmptyState* m_empty;
    QStackedWidget* m_side;
    QStackedWidget* m_body;
};

} // namespace recourse::ui
