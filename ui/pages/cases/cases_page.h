// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cases/case_rows.h"
#include "ui/page.h"

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace recourse::ui {

class CardList;
class CasePanel;
class EmptyState;
class FilterChips;
class LetterEditor;

/// What the user asked companies for, and what came of it.
class CasesPage : public Page
{
    Q_OBJECT
public:
    CasesPage(Workspace& workspace, QWidget* parent);

    void refresh() override;
    void showTarget(const Target& target) override;

private:
    void build();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeHead();
    void connectPanel();
    void take(Snapshot<session::CaseView> fresh);
    void applyChoice();
    void showCurrent();
    void showList();
    void openEditor(const LetterWish& wish, model::CaseId matter = {});
    [[nodiscard]] const session::CaseView* current() const;
    void wantCase(model::CaseId id);
    void markSent();
    void logEvent();
    void log(model::CaseId id, const session::CaseEntry& entry);
    void writeNext();
    void saveDate();

    CaseModel m_model;
    QStackedWidget* m_stack; ///< list or editor
    QStackedWidget* m_body; ///< cases or the empty state
    QSplitter* m_splitter;
    QLineEdit* m_search;
    FilterChips* m_choice;
    CardList* m_list;
    CasePanel* m_panel;
    EmptyState* m_noMatch;
    EmptyState* m_empty;
    LetterEditor* m_editor;
    qint64 m_wanted = 0; ///< the case to show once it is there
    int m_round = 0; ///< of reading; older answers are dropped
};

} // namespace recourse::ui
