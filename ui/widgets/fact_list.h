// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;

namespace recourse::ui {

/// Facts as pairs of a word and what is known, below each other.
class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);

    /// Adds a line; nothing is added if `value` is empty.
    void add(const QString& word, const QString& value);
    /// The same with a widget.
    void add(const QString& word, QWidget* value);
    void clear();

private:
    QFormLayout* m_form;
};

} // namespace recourse::ui
