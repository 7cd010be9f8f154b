// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account_jobs.h"
#include "ui/workspace.h"

#include <QDialog>
#include <QMap>

#include <optional>

class QBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace recourse::ui {

class CountryBox;
class DayEdit;
class NoticeBox;

/// Adds an account by hand or changes one, with the contact of its service. Deletes itself when closed.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    /// Without `account` it adds one.
    AccountDialog(Workspace& workspace, std::optional<session::AccountView> account, QWidget* above);

Q_SIGNALS:
    void stored(qint64 account);

private:
    void build();
    QWidget* makeAccountPart();
    QWidget* makeServicePart();
    void fill(const session::AccountView& view);
    void store();
    void finish(const session::AccountView& view);
    void offerUndo(model::AccountId account);
    [[nodiscard]] QMap<QString, QString> fields() const;
    [[nodiscard]] QMap<QString, QString> changes() const;
    [[nodiscard]] bool complain();
    QLineEdit* addLine(QBoxLayout* column, const QString& field, const QString& word);
    DayEdit* addDay(QBoxLayout* column, const QString& field, const QString& word);

    Workspace& m_workspace;
    std::optional<session::AccountView> m_account;
    QMap<QString, QString> m_before; ///< the fields as they were
    QMap<QString, QLineEdit*> m_lines;
    QMap<QString, DayEdit*> m_days;
    QPlainTextEdit* m_address = nullptr;
    CountryBox* m_country = nullptr;
    NoticeBox* m_notice = nullptr;
    QPushButton* m_store = nullptr;
};

} // namespace recourse::ui
