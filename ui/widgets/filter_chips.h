// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QButtonGroup;

namespace recourse::ui {

class FlowLayout;

/// A row of words of which one is chosen: what a list shows. Wraps where the room ends.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what a screen reader says of the row.
    explicit FilterChips(const QString& name, QWidget* parent = nullptr);

    /// The first one added is chosen.
    void add(int id, const QString& word);
    /// Puts a widget that belongs to the row behind the words.
    void addBehind(QWidget* widget);
    /// Shows a number behind the word.
    void setCount(int id, int count);
    /// Chooses without saying so.
    void choose(int id);
    [[nodiscard]] int current() const;

Q_SIGNALS:
    /// The user chose another one.
    void chosen(int id);

private:
    QButtonGroup* m_group;
    FlowLayout* m_flow;
    QHash<int, QString> m_words;
};

} // namespace recourse::ui
