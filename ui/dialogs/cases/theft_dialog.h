// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/theft_facts.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace recourse::ui {

class DayEdit;
class NoticeBox;
class Workspace;

/// The fact sheet on identity theft: told once, and every letter that needs something of it takes it from here.
class TheftDialog : public QDialog
{
    Q_OBJECT
public:
    TheftDialog(Workspace& workspace, QWidget* parent);

Q_SIGNALS:
    /// The sheet is in the vault.
    void kept(const recourse::model::TheftFacts& facts);

private:
    /// The inputs of one account, entry or transaction.
    struct Item
    {
        QWidget* card = nullptr;
        QLineEdit* creditor = nullptr;
        QLineEdit* account = nullptr;
        DayEdit* opened = nullptr;
        QLineEdit* amount = nullptr;
        QLineEdit* note = nullptr;
    };
    [[nodiscard]] QWidget* makeSheet();
    void fill(const model::TheftFacts& facts);
    void addItem(const model::TheftItem& item);
    void removeItem(const QWidget* card);
    /// What stands in the form; nothing, with the reason shown, if a day is none.
    [[nodiscard]] std::optional<model::TheftFacts> facts();
    void keep();

    Workspace& m_workspace;
    NoticeBox* m_problem;
    QLineEdit* m_report;
    DayEdit* m_reported;
    QLineEdit* m_office;
    QLineEdit* m_policeReport;
    DayEdit* m_discovered;
    QPlainTextEdit* m_how;
    QVBoxLayout* m_column;
    std::vector<Item> m_items;
};

} // namespace recourse::ui
