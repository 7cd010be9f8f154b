// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace recourse::ui {

/// Words that narrow a list, and the field that searches it: the field stands beside them, or below where they would need more than two
/// lines beside it.
class SearchRow : public QWidget
{
    Q_OBJECT
public:
    /// Takes both. `words` need more lines where they have less room.
    SearchRow(QWidget* words, QLineEdit* search, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    void place();
    [[nodiscard]] bool fitsBeside() const;

    QWidget* m_words;
    QLineEdit* m_search;
    QBoxLayout* m_row;
};

} // namespace recourse::ui
