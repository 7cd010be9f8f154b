// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/address_search_jobs.h"
#include "ui/workspace.h"

#include <QDialog>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace recourse::ui {

class NoticeBox;
class PassphraseEdit;

/// Asks a service about the user's own addresses, with the user's own key. Nothing is sent before the user has seen every byte of it.
class AddressSearchDialog : public QDialog
{
    Q_OBJECT
public:
    AddressSearchDialog(Workspace& workspace, QWidget* above);

Q_SIGNALS:
    /// Answers were stored.
    void answered();

private:
    void build();
    [[nodiscard]] QWidget* makeInputs();
    void addKey(QBoxLayout* column);
    void addQuestions(QBoxLayout* column);
    void addPreview(QBoxLayout* column);
    void fillAddresses();
    void showKeyState();
    void keepKey();
    void forgetPreview();
    void preview();
    void showPreview(const session::AddressSearchPreview& preview);
    void ask();
    void finish(const session::AddressSearchReport& report);
    void complain(const base::Error& error);
    [[nodiscard]] QStringList addresses() const;
    [[nodiscard]] model::AddressQuestion question() const;

    Workspace& m_workspace;
    bool m_hasKey = false;
    bool m_asking = false;
    PassphraseEdit* m_key = nullptr;
    QLabel* m_keyState = nullptr;
    QPushButton* m_keepKey = nullptr;
    QButtonGroup* m_questions = nullptr;
    QPlainTextEdit* m_addresses = nullptr;
    QPushButton* m_preview = nullptr;
    QWidget* m_box = nullptr; ///< what would be sent
    QLabel* m_request = nullptr;
    QLabel* m_access = nullptr;
    NoticeBox* m_trouble = nullptr;
    QPushButton* m_ask = nullptr;
};

} // namespace recourse::ui
