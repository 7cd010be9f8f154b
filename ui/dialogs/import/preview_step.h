// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import/import_set.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace recourse::ui {

class ImportFilesView;
class Jobs;

/// What an import would do.
class ImportPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPreview(Jobs& jobs, QWidget* parent = nullptr);
    /// `passedOver` says what of a folder is not read; may be empty.
    void set(const ImportSet& files, ImportSummary summary, const QString& passedOver);
    /// Nothing can be looked up while the program is offline: says so in place of the question.
    void setOffline(bool offline);
    /// Shows what a check of the passwords would send; only then it may be made.
    void showRequest(const session::RangeRequestPreview& request);
    /// The check cannot be made.
    void refuseCheck(const QString& sentence);
    /// The user wants the passwords checked and has seen what is sent.
    [[nodiscard]] bool isCheckWanted() const;

Q_SIGNALS:
    /// The user wants to be asked about a file.
    void askWanted(std::size_t file);
    /// The user wants a file not to be taken.
    void leaveOutWanted(std::size_t file);
    /// The user wants those that are no logins taken too, or left out after all: read anew.
    void membershipsWanted(bool wanted);
    /// The user wants the passwords checked: show first what would be sent.
    void requestWanted();

private:
    [[nodiscard]] QWidget* makeCheck();
    [[nodiscard]] static QString sentenceOf(const ImportSummary& summary);

    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_passedOver;
    ImportFilesView* m_files;
    QCheckBox* m_memberships;
    QLabel* m_promise;
    QWidget* m_checkCard = nullptr;
    QCheckBox* m_check = nullptr;
    QLabel* m_offline = nullptr;
    QLabel* m_request = nullptr;
    bool m_requestShown = false;
};

} // namespace recourse::ui
