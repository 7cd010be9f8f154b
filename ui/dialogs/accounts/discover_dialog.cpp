// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accounts/discover_dialog.h"

#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

namespace {

enum Step { Choice, Wait, Result };

} // namespace

DiscoverDialog::DiscoverDialog(Workspace& workspace, const QStringList& paths, QWidget* above)
    : QDialog(above)
    , m_workspace(workspace)
    , m_paths(paths)
    , m_steps(made<QStackedWidget>(this))
    , m_primary(makeButton(QString(), Look::Primary))
    , m_other(makeButton(tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("discoverDialog"));
    setWindowTitle(tr("Search my mail"));
    m_primary->setObjectName(QStringLiteral("discoverPrimary"));
    m_primary->setDefault(true);
    m_steps->addWidget(makeChoice());
    m_steps->addWidget(makeWait());
    m_steps->addWidget(makeResult());
    QVBoxLayout* column = columnOn(this, 3, 2);
    column->addWidget(m_steps, 1);
    QHBoxLayout* foot = rowOf({m_other, m_primary});
    foot->insertStretch(0, 1);
    column->addLayout(foot);
    connect(m_other, &QPushButton::clicked, this, &DiscoverDialog::reject);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_steps->currentIndex() == Choice)
            read();
        else
            takeOver();
    });
    connect(&m_workspace.jobs(), &Jobs::runningChanged, this, &DiscoverDialog::followJob);
    connect(&m_workspace, &Workspace::lockChanged, this, [this] { QDialog::reject(); });
    const QSize room = above != nullptr ? above->window()->size() * 0.94 : QSize(grid(110), grid(80));
    resize(QSize(grid(92), grid(68)).boundedTo(room).expandedTo(QSize(grid(56), grid(40))));
}

QWidget* DiscoverDialog::makeChoice()
{
    QWidget* page = made<QWidget>();
    m_boxes = made<QListWidget>(page);
    m_boxes->setObjectName(QStringLiteral("discoverBoxes"));
    m_boxes->setAccessibleName(tr("Mailboxes to search"));
    m_fault = made<NoticeBox>(page);
    QPushButton* files = makeButton(tr("Choose files…"), Look::Plain, QStringLiteral("file"));
    QPushButton* folder = makeButton(tr("Choose a folder…"), Look::Plain, QStringLiteral("mail"));
    files->setObjectName(QStringLiteral("discoverFiles"));
    folder->setObjectName(QStringLiteral("discoverFolder"));
    connect(files, &QPushButton::clicked, this, [this] {
        const FileWish wish{tr("Choose mailboxes"), tr("Mailboxes (*.mbox *.mbx *.eml);;All files (*)"), {}};
        m_workspace.prompts().openFiles(this, wish, [this](const QStringList& chosen) {
            for (const QString& path : chosen)
                addPath(path, QDir::toNativeSeparators(path), true);
        });
    });
    connect(folder, &QPushButton::clicked, this, [this] {
        m_workspace.prompts().openFolder(this, {tr("Choose a folder of mail"), {}, {}},
            [this](const QString& chosen) { addPath(chosen, QDir::toNativeSeparators(chosen), true); });
    });
    connect(m_boxes, &QListWidget::itemChanged, this, &DiscoverDialog::showChoice);
    QVBoxLayout* column = columnOn(page, 0, 1.5);
    column->addWidget(plainLabel(tr("Which mail shall be searched?"), page, TextSize::Title));
    column->addWidget(plainLabel(tr("Only the heads of the messages are read: who wrote, to which address, when, and what kind of mail it is. "
                                    "Nothing leaves this computer, and no subject or text is kept. Mailboxes of a mail program on this "
                                    "computer are listed; they are not opened unless you tick them."),
        page));
    column->addWidget(m_boxes, 1);
    column->addWidget(flowOf({files, folder}));
    column->addWidget(mutedLabel(tr("From Google: takeout.google.com gives your mail as one file (“.mbox”). From other services: let a mail "
                                    "program such as Thunderbird fetch it, or export it there."),
        page));
    column->addWidget(m_fault);
    return page;
}

QWidget* DiscoverDialog::makeWait()
{
    QWidget* page = made<QWidget>();
    m_what = plainLabel(tr("Reading your mail"), page, TextSize::Title);
    m_bar = made<QProgressBar>(page);
    m_bar->setAccessibleName(tr("Progress"));
    QVBoxLayout* column = columnOn(page, 0, 2);
    column->addStretch(1);
    column->addWidget(m_what);
    column->addWidget(m_bar);
    column->addWidget(mutedLabel(tr("You can go on working; large mailboxes take a few minutes."), page));
    column->addStretch(2);
    return page;
}

QWidget* DiscoverDialog::makeResult()
{
    QWidget* page = made<QWidget>();
    m_outcome = made<NoticeBox>(page);
    m_sentence = plainLabel(QString(), page);
    m_leaks = made<NoticeBox>(page);
    QVBoxLayout* column = columnOn(page, 0, 1.5);
    column->addWidget(plainLabel(tr("What your mail says"), page, TextSize::Title));
    column->addWidget(m_outcome);
    column->addWidget(m_sentence);
    column->addWidget(m_leaks);
    column->addWidget(mutedLabel(tr("Taken over, they wait under “To decide”. Nothing is an account before you say so, and the whole search can "
                                    "be undone under “Imports so far”."),
        page));
    column->addStretch(1);
    return page;
}

void DiscoverDialog::begin()
{
    open();
    m_workspace.jobs().run(QString(), session::findMailProfiles(m_workspace.session()), this,
        [this](const std::vector<imports::MailProfile>& profiles) { offerProfiles(profiles); });
    for (const QString& path : std::as_const(m_paths))
        addPath(path, QDir::toNativeSeparators(path), true);
    showChoice();
    m_steps->setCurrentIndex(Choice);
    if (!m_paths.isEmpty())
        read();
}

void DiscoverDialog::offerProfiles(const std::vector<imports::MailProfile>& profiles)
{
    for (const imports::MailProfile& profile : profiles) {
        for (const imports::MailboxFile& box : profile.mailboxes) {
            addPath(box.path, tr("%1, %2: %3 (%4)", "program, profile, mailbox, size")
                    .arg(profile.program, profile.name, QDir(profile.folder).relativeFilePath(box.path), QLocale().formattedDataSize(box.bytes)),
                false);
        }
    }
}

void DiscoverDialog::addPath(const QString& path, const QString& words, bool chosen)
{
    auto item = std::make_unique<QListWidgetItem>(safeText(words, 300));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setData(Qt::UserRole, path);
    item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    m_boxes->addItem(item.release());
    showChoice();
}

QStringList DiscoverDialog::chosenPaths() const
{
    QStringList paths;
    for (int row = 0; row < m_boxes->count(); ++row) {
        if (const QListWidgetItem* item = m_boxes->item(row); item->checkState() == Qt::Checked)
            paths.append(item->data(Qt::UserRole).toString());
    }
    return paths;
}

void DiscoverDialog::showChoice()
{
    if (m_steps->currentIndex() != Choice)
        return;
    m_primary->setText(tr("Search"));
    m_primary->setVisible(true);
    m_primary->setEnabled(!chosenPaths().isEmpty());
}

void DiscoverDialog::read()
{
    m_paths = chosenPaths();
    m_fault->set(QStringLiteral("warning"), QString());
    m_steps->setCurrentIndex(Wait);
    m_primary->setVisible(false);
    m_workspace.jobs().run(tr("Reading your mail"), session::discoverMail(m_workspace.session(), m_paths), this,
        [this](const session::DiscoverReport& report) { showFindings(report); }, [this](const base::Error& error) { fail(error); });
    m_job = m_workspace.jobs().running().empty() ? 0 : m_workspace.jobs().running().back().number;
}

void DiscoverDialog::followJob()
{
    const auto& running = m_workspace.jobs().running();
    const auto mine = std::find_if(running.begin(), running.end(), [this](const RunningJob& job) { return job.number == m_job; });
    if (mine == running.end())
        return;
    m_bar->setRange(0, mine->total);
    m_bar->setValue(mine->done);
    m_bar->setTextVisible(mine->total > 0);
}

void DiscoverDialog::showFindings(const session::DiscoverReport& report)
{
    m_job = 0;
    m_findings = session::candidatesOf(report.findings, m_paths);
    const imports::MailFindings& found = report.findings;
    QString read = tr("%Ln message(s) were read.", nullptr, static_cast<int>(found.messages));
    if (const qint64 left = found.unreadable + found.leftOut; left > 0)
        read += u' ' + tr("%Ln file(s) could not be read: unpack archives, and export what Outlook keeps.", nullptr, static_cast<int>(left));
    setLabelText(m_sentence, read);
    m_workspace.jobs().run(QString(), session::previewCandidates(m_workspace.session(), m_findings), this,
        [this](const session::CandidateReport& would) { preview(would); }, [this](const base::Error& error) { fail(error); });
}

void DiscoverDialog::preview(const session::CandidateReport& report)
{
    const int fresh = report.run.added + report.run.changed;
    m_outcome->set(fresh > 0 ? QStringLiteral("good") : QStringLiteral("info"),
        report.run.added > 0 ? tr("%Ln service(s) that you may have an account with.", nullptr, report.run.added)
                             : tr("No service that is not in your list already."));
    m_leaks->set(QStringLiteral("warning"), report.leakSigns > 0
            ? tr("%Ln stranger(s) write to an address that you gave to somebody else: a sign that it leaked there.", nullptr, report.leakSigns)
            : QString());
    m_steps->setCurrentIndex(Result);
    m_other->setText(tr("Close"));
    m_primary->setText(tr("Take over and decide"));
    m_primary->setVisible(fresh > 0 || report.leakSigns > 0);
    m_primary->setEnabled(!m_workspace.isReadOnly());
    setPlainToolTip(m_primary, m_workspace.isReadOnly() ? tr("The vault is open for reading only.") : QString());
    (m_primary->isVisible() ? m_primary : m_other)->setFocus();
}

void DiscoverDialog::takeOver()
{
    m_primary->setEnabled(false);
    m_workspace.jobs().run(tr("Storing what your mail says"), session::commitCandidates(m_workspace.session(), std::move(m_findings)), this,
        [this](const session::CandidateReport&) {
            m_workspace.announce(Change::Accounts | Change::Imports | Change::Exposures);
            m_workspace.go({PageId::Accounts, 0, QStringLiteral("candidates"), {}, {}});
            accept();
        },
        [this](const base::Error& error) { fail(error); });
}

void DiscoverDialog::fail(const base::Error& error)
{
    m_job = 0;
    m_steps->setCurrentIndex(Choice);
    m_fault->set(QStringLiteral("warning"), error.code == base::Code::Cancelled ? QString() : error.text());
    showChoice();
}

void DiscoverDialog::reject()
{
    if (m_job != 0)
        return m_workspace.jobs().cancel(m_job);
    QDialog::reject();
}

void openDiscovery(Workspace& workspace, QWidget* above, const QStringList& paths)
{
    std::make_unique<DiscoverDialog>(workspace, paths, above).release()->begin();
}

} // namespace recourse::ui
