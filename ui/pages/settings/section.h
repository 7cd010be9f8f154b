// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace recourse::ui {

/// One section of the settings: a column of cards. Reads what it shows when `refresh` is called.
class Section : public QWidget
{
    Q_OBJECT
public:
    /// `word` is what `Target::word` names it by.
    Section(Workspace& workspace, const QString& word, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] QString title() const { return m_title; }
    virtual void refresh() {}

protected:
    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    /// A card with a heading and a sentence (may be empty); gives the column to go on in.
    QVBoxLayout* addCard(const QString& title, const QString& sentence);
    /// Disables `button` with the reason if the vault cannot be written to.
    void needsWriting(QWidget* button);

private:
    Workspace& m_workspace;
    QString m_word;
    QString m_title;
    QVBoxLayout* m_column;
};

} // namespace recourse::ui
