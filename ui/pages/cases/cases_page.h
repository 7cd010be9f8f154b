// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cases/case_rows.h"
#include "ui/page.h"

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace recourse::ui {

class CardList;
class CaseActions;
class CaseBoardView;
class CaseCalendar;
class CasePanel;
class EmptyState;
class FilterChips;
class LetterEditor;

/// The ways to look at cases, in the order of their views.
enum class CaseWay { List, Board, Calendar };

/// What the user asked companies for, and what came of it: as a list, a board or a calendar.
class CasesPage : public Page
{
    Q_OBJECT
public:
    CasesPage(Workspace& workspace, QWidget* parent);

    void refresh() override;
    void showTarget(const Target& target) override;
    /// Replies: they go to the case that their reference names, else to the one shown.
    [[nodiscard]] bool takeFiles(const QStringList& files) override;

private:
    void build();
    [[nodiscard]] QWidget* makeViews();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeHead();
    /// The head's button stands back where what is shown has a main one.
    void showMainAction();
    void connectPanel();
    void take(CaseLists fresh);
    void applyChoice();
    void showCurrent();
    void showList();
    void showWay(CaseWay way);
    void openEditor(const LetterWish& wish, model::CaseId matter = {});
    /// The case shown, once it is read. Null if there is none.
    [[nodiscard]] const session::CaseView* current() const;
    void wantCase(model::CaseId id);
    void writeNext(const QString& type, const QMap<QString, QString>& fields);
    void saveDate();
    void saveDates();

    CaseModel m_model;
    QStackedWidget* m_stack; ///< list or editor
    QStackedWidget* m_body; ///< cases or the empty state
    QSplitter* m_splitter;
    QStackedWidget* m_views; ///< by `CaseWay`
    QLineEdit* m_search;
    FilterChips* m_way;
    FilterChips* m_choice;
    CardList* m_list;
    QPushButton* m_write;
    CasePanel* m_panel;
    CaseBoardView* m_board;
    CaseCalendar* m_calendar;
    EmptyState* m_noMatch;
    EmptyState* m_empty;
    LetterEditor* m_editor;
    CaseActions* m_actions;
    qint64 m_wanted = 0; ///< the case to show once it is there
    int m_round = 0; ///< of reading; older answers are dropped
    int m_detailRound = 0; ///< the same of the case shown
    int m_shownRound = -1; ///< of reading the lists, when the case shown was read
    std::optional<session::CaseView> m_shown;
};

} // namespace recourse::ui
