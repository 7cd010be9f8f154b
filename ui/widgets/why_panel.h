// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace recourse::ui {

/// What a verdict rests on: facts for it, facts against it, and what is unknown and would change it, each with a mark and a word.
class WhyPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WhyPanel(QWidget* parent = nullptr);
    /// `remedies` are what the user can do to settle what is unknown.
    void set(const QStringList& factsFor, const QStringList& factsAgainst, const QStringList& unknown, const QStringList& remedies = {});

private:
    void add(const QString& title, const QString& iconName, const QStringList& facts);

    QVBoxLayout* m_column;
};

} // namespace recourse::ui
