// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/breach_jobs.h"
#include "ui/workspace.h"

#include <QDialog>

#include <optional>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace recourse::ui {

class DayEdit;
class NoticeBox;

/// An incident that the user knows of by a letter or from hearsay, entered by hand.
class BreachDialog : public QDialog
{
    Q_OBJECT
public:
    BreachDialog(Workspace& workspace, QWidget* above);

private:
    void build();
    [[nodiscard]] QWidget* makeInputs();
    [[nodiscard]] QWidget* makeClasses();
    [[nodiscard]] QLineEdit* addLine(QBoxLayout* column, const QString& objectName, const QString& word);
    [[nodiscard]] DayEdit* addDay(QBoxLayout* column, const QString& objectName, const QString& word);
    /// What was entered; nothing if something is no day or no number, which is said.
    [[nodiscard]] std::optional<session::BreachEntry> entry();
    void complain(const QString& text, QWidget* input);
    void store();
    void finish(const model::Breach& breach);
    void fail(const base::Error& error);

    Workspace& m_workspace;
    QScrollArea* m_inputs = nullptr;
    QComboBox* m_knownBy = nullptr;
    QLineEdit* m_organisation = nullptr;
    QLineEdit* m_domains = nullptr;
    DayEdit* m_from = nullptr;
    DayEdit* m_to = nullptr;
    DayEdit* m_disclosed = nullptr;
    QListWidget* m_classes = nullptr;
    QLineEdit* m_affected = nullptr;
    QLineEdit* m_notice = nullptr;
    QPlainTextEdit* m_description = nullptr;
    NoticeBox* m_trouble = nullptr;
    QPushButton* m_store = nullptr;
};

} // namespace recourse::ui
