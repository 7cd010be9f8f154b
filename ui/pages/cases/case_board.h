// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cases/case_rows.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;

namespace recourse::ui {

class CardList;

/// The cases by what they wait for, a column each. Cards move by what happens in a case, not by the hand; Left and Right go from column to
/// column, Return opens.
class CaseBoardView : public QWidget
{
    Q_OBJECT
public:
    explicit CaseBoardView(QDate today, QWidget* parent = nullptr);

    /// Shows these and gives back the former ones, to be let go elsewhere.
    [[nodiscard]] std::array<Snapshot<session::CaseRow>, kCaseColumns> exchange(
        std::array<Snapshot<session::CaseRow>, kCaseColumns> fresh);
    void setQuery(const QString& query);
    /// Chooses the case; nothing happens if it is not shown.
    void selectId(qint64 id);

Q_SIGNALS:
    void opened(qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeColumn(int column, QDate today);
    void showCounts();
    /// Only the column that has the keyboard shows a chosen card.
    void showFocus();
    /// Goes from a column to the next one with cards; `step` is 1 or -1.
    void move(int column, int step);

    struct Lane
    {
        std::unique_ptr<CaseModel> model;
        QWidget* box = nullptr;
        CardList* list = nullptr;
        QLabel* head = nullptr;
        QLabel* empty = nullptr;
    };
    std::array<Lane, kCaseColumns> m_lanes;
    QHBoxLayout* m_row = nullptr;
};

} // namespace recourse::ui
