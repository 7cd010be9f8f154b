// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accounts/alias_table.h"
#include "ui/workspace.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace recourse::ui {

class DataTable;
class EmptyState;

/// Which address was given to which service, and who writes to an address that was given to somebody else.
class AddressesView : public QWidget
{
    Q_OBJECT
public:
    explicit AddressesView(Workspace& workspace, QWidget* parent = nullptr);
    void refresh();

private:
    void build();
    [[nodiscard]] QWidget* makeEntry();
    void take(Snapshot<AliasRow> rows);
    void takeSigns(const std::vector<session::LeakSignView>& signs);
    [[nodiscard]] QWidget* signCard(const session::LeakSignView& sign);
    void add();
    void remove();
    void dismiss(const QString& address, const QString& sender);
    void offerUndo(const QString& text, const session::AliasUndo& undo);
    void enable();

    Workspace& m_workspace;
    int m_turn = 0; ///< of readings: what an earlier one brings too late is passed over
    AliasTable m_aliases;
    DataTable* m_table;
    QLineEdit* m_search;
    QLineEdit* m_address;
    QLineEdit* m_service;
    QPushButton* m_add;
    QPushButton* m_remove;
    QWidget* m_signs;
    QScrollArea* m_signArea = nullptr;
    QVBoxLayout* m_signCards;
    EmptyState* m_empty;
    QStackedWidget* m_body;
};

} // namespace recourse::ui
