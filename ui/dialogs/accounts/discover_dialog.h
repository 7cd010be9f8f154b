// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/candidate_jobs.h"
#include "session/discover_jobs.h"
#include "ui/workspace.h"

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace recourse::ui {

class NoticeBox;

/// Looks through mail on this computer for services that the user has accounts with: choose mailboxes, read, see what was found, take it
/// over. Mailboxes of mail programs are offered and read only when chosen. Deletes itself when closed.
class DiscoverDialog : public QDialog
{
    Q_OBJECT
public:
    DiscoverDialog(Workspace& workspace, const QStringList& paths, QWidget* above);

    void begin();
    void reject() override;

private:
    [[nodiscard]] QWidget* makeChoice();
    [[nodiscard]] QWidget* makeWait();
    [[nodiscard]] QWidget* makeResult();
    void offerProfiles(const std::vector<imports::MailProfile>& profiles);
    void addPath(const QString& path, const QString& words, bool chosen);
    void showChoice();
    [[nodiscard]] QStringList chosenPaths() const;
    void read();
    void followJob();
    void showFindings(const session::DiscoverReport& report);
    void preview(const session::CandidateReport& report);
    void takeOver();
    void fail(const base::Error& error);

    Workspace& m_workspace;
    QStringList m_paths;
    session::CandidateFindings m_findings;
    int m_job = 0; ///< that runs; 0: none
    QStackedWidget* m_steps;
    QListWidget* m_boxes = nullptr;
    NoticeBox* m_fault = nullptr;
    QLabel* m_what = nullptr;
    QProgressBar* m_bar = nullptr;
    NoticeBox* m_outcome = nullptr;
    QLabel* m_sentence = nullptr;
    NoticeBox* m_leaks = nullptr;
    QPushButton* m_primary;
    QPushButton* m_other;
};

/// Opens it above `above`; with `paths` it starts to read at once.
void openDiscovery(Workspace& workspace, QWidget* above, const QStringList& paths = {});

} // namespace recourse::ui
