// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/import_report_jobs.h"
#include "ui/models/import/import_set.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace recourse::ui {

class ImportFilesView;
class Jobs;
class NoticeBox;

/// What an import did, and what to do about the files.
class ImportDone : public QWidget
{
    Q_OBJECT
public:
    explicit ImportDone(Jobs& jobs, QWidget* parent = nullptr);
    void set(const ImportSet& files, ImportSummary summary);
    /// Offers addresses that the files call the user's own, for the profile that has none; an empty list offers nothing.
    void offerAddresses(const QStringList& addresses);
    /// The files are gone or still there; `allGone`: nothing is left to delete.
    void setFilesRemoved(const QString& text, bool allGone);
    /// What happened with each entry of each file, as the reports have it.
    [[nodiscard]] std::vector<session::StoredReport> reports();

Q_SIGNALS:
    void undoWanted();
    void exposuresWanted();
    void candidatesWanted();
    void deleteWanted();
    void copyWanted();
    void saveWanted();
    /// Answers to letters are to come to this address.
    void addressWanted(const QString& address);

private:
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] QWidget* makeFileCard();
    [[nodiscard]] QWidget* makeAddressCard();
    void setOutcome(const ImportSummary& summary);
    void setSentence(const ImportSummary& summary);

    NoticeBox* m_outcome;
    QLabel* m_sentence;
    QLabel* m_passwords;
    QPushButton* m_leaked = nullptr;
    QPushButton* m_decide = nullptr;
    QPushButton* m_undo = nullptr;
    NoticeBox* m_gone;
    QWidget* m_fileCard = nullptr;
    QLabel* m_fileDanger = nullptr;
    QPushButton* m_remove = nullptr;
    QWidget* m_addressCard = nullptr;
    QLabel* m_addresses = nullptr;
    QVBoxLayout* m_addressButtons = nullptr;
    ImportFilesView* m_files;
};

} // namespace recourse::ui
