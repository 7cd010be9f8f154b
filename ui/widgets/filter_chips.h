// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QToolButton;

namespace recourse::ui {

class FlowLayout;

/// A row of words of which one, or several, are chosen: what a list shows. Wraps where the room ends.
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

    /// From now on several words may be chosen; `none` stands for none of the others. To be called before `add`.
    void allowSeveral(int none);
    /// Chooses these without saying so.
    void chooseAll(const QList<int>& ids);
    /// What is chosen besides the word for none.
    [[nodiscard]] QList<int> chosenOnes() const;
    /// Words that would show nothing need no room.
    void setShown(int id, bool shown);

Q_SIGNALS:
    /// The user chose another one, or took one away.
    void chosen(int id);

private:
    void press(int id);

    QButtonGroup* m_group; ///< of words of which one is chosen; members of a group share one stop of Tab
    FlowLayout* m_flow;
    QHash<int, QString> m_words;
    QMap<int, QToolButton*> m_chips;
    std::optional<int> m_none; ///< set if several may be chosen
};

} // namespace recourse::ui
