// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/status_strip.h"

#include "session/feed_jobs.h"
#include "ui/icons.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>

namespace recourse::ui {

namespace {
constexpr int kPatienceMs = 250;
}

StatusStrip::StatusStrip(Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_vaultIcon(wordLabel(QString(), this))
    , m_vault(wordLabel(QString(), this, TextSize::Small))
    , m_networkIcon(wordLabel(QString(), this))
    , m_network(wordLabel(QString(), this, TextSize::Small))
    , m_job(wordLabel(QString(), this, TextSize::Small))
    , m_progress(std::make_unique<QProgressBar>(this).release())
    , m_cancel(makeIconButton(QStringLiteral("close"), tr("Cancel what is running")))
    , m_patience(std::make_unique<QTimer>(this).release())
{
    setProperty("look", QStringLiteral("strip"));
    QHBoxLayout* row = rowOn(this, 0.5, 0.75);
    row->setContentsMargins(grid(1.5), grid(0.4), grid(1), grid(0.4));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_vaultIcon, m_vault})
        row->addWidget(widget);
    row->addSpacing(grid(2));
    row->addWidget(m_networkIcon);
    row->addWidget(m_network);
    row->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_job, m_progress, m_cancel})
        row->addWidget(widget);
    m_progress->setFixedWidth(grid(18));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_job->setObjectName(QStringLiteral("jobTitle"));
    m_network->setObjectName(QStringLiteral("networkState"));
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatienceMs);
    connect(m_patience, &QTimer::timeout, this, &StatusStrip::showJobs);
    connect(&workspace.jobs(), &Jobs::runningChanged, this, [this] {
        if (m_job->isVisible() || m_workspace.jobs().running().empty())
            showJobs();
        else if (!m_patience->isActive())
            m_patience->start();
    });
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_workspace.jobs().running().empty())
            m_workspace.jobs().cancel(m_workspace.jobs().running().front().number);
    });
    connect(&workspace, &Workspace::networkChanged, this, &StatusStrip::readNetwork);
    connect(&workspace, &Workspace::changed, this, [this](Changes changes) {
        if (changes & (Change::Feeds | Change::Network))
            readNetwork();
    });
    showVault();
    showNetwork();
    showJobs();
    readNetwork();
}

void StatusStrip::showVault()
{
    const bool readOnly = m_workspace.isReadOnly();
    m_vaultIcon->setPixmap(iconPixmap(readOnly ? QStringLiteral("eye") : QStringLiteral("unlock"), grid(1.75), Colour::Muted));
    setLabelText(m_vault, readOnly ? tr("Vault open for reading only") : tr("Vault open"));
}

void StatusStrip::readNetwork()
{
    m_workspace.jobs().run(
        QString(), session::readLedger(m_workspace.session(), 1), this,
        [this](const std::vector<model::LedgerEntry>& entries) {
            m_lastRequest = entries.empty() ? QDateTime() : entries.front().at;
            showNetwork();
        });
}

void StatusStrip::showNetwork()
{
    const bool offline = m_workspace.session().settings().offline; // the command line may differ from the preferences
    m_networkIcon->setPixmap(iconPixmap(offline ? QStringLiteral("offline") : QStringLiteral("online"), grid(1.75), Colour::Muted));
    const QString when = momentText(m_lastRequest);
    if (offline && !m_lastRequest.isValid())
        setLabelText(m_network, tr("Offline: nothing has ever left this computer"));
    else if (offline)
        setLabelText(m_network, tr("Offline: nothing has left this computer since %1").arg(when));
    else if (!m_lastRequest.isValid())
        setLabelText(m_network, tr("Online: nothing was asked for yet"));
    else
        setLabelText(m_network, tr("Online: last request %1").arg(when));
}

void StatusStrip::showJobs()
{
    const std::vector<RunningJob>& running = m_workspace.jobs().running();
    const bool shows = !running.empty();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_job, m_progress, m_cancel})
        widget->setVisible(shows);
    if (!shows)
        return;
    const RunningJob& job = running.front();
    const int others = static_cast<int>(running.size()) - 1;
    setLabelText(m_job, others > 0 ? tr("%1 (and %n more)", nullptr, others).arg(job.title) : job.title);
    m_progress->setRange(0, job.total);
    m_progress->setValue(job.done);
}

} // namespace recourse::ui
