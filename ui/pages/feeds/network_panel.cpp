// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feeds/network_panel.h"

#include "session/feed_jobs.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

const QString kTor = QStringLiteral("socks5h://127.0.0.1:9050");
constexpr int kLongestProxy = 300;

} // namespace

NetworkPanel::NetworkPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_offline(std::make_unique<QCheckBox>(tr("Stay &offline")).release())
    , m_schedule(std::make_unique<QCheckBox>(tr("&Refresh lists by itself when they are old")).release())
    , m_state(mutedLabel(QString()))
    , m_proxy(std::make_unique<QLineEdit>().release())
    , m_apply(makeButton(tr("Use this proxy"), Look::Plain))
    , m_verdict(std::make_unique<NoticeBox>().release())
{
    m_offline->setObjectName(QStringLiteral("offlineSwitch"));
    m_schedule->setObjectName(QStringLiteral("scheduleSwitch"));
    m_proxy->setObjectName(QStringLiteral("proxyField"));
    m_apply->setObjectName(QStringLiteral("proxyApply"));
    m_verdict->setObjectName(QStringLiteral("proxyVerdict"));
    QVBoxLayout* column = columnOn(this, 0, 2);
    column->addWidget(makeOffline());
    column->addWidget(makeSchedule());
    column->addWidget(makeProxy());
    column->addStretch(1);
    connect(m_schedule, &QCheckBox::clicked, this, &NetworkPanel::setSchedule);
    connect(m_offline, &QCheckBox::clicked, this, [this](bool offline) {
        m_workspace.setOffline(offline);
        refresh();
    });
    connect(m_proxy, &QLineEdit::textEdited, this, &NetworkPanel::judge);
    connect(m_proxy, &QLineEdit::returnPressed, this, &NetworkPanel::applyProxy);
    connect(m_apply, &QPushButton::clicked, this, &NetworkPanel::applyProxy);
    refresh();
}

QWidget* NetworkPanel::makeOffline()
{
    QFrame* card = makeFrame(QStringLiteral("card"));
    QVBoxLayout* column = columnOn(card, 2.5, 1);
    column->addWidget(plainLabel(tr("Network"), card, TextSize::Title));
    column->addWidget(m_offline);
    column->addWidget(m_state);
    return card;
}

QWidget* NetworkPanel::makeSchedule()
{
    QFrame* card = makeFrame(QStringLiteral("card"));
    QVBoxLayout* column = columnOn(card, 2.5, 1);
    column->addWidget(plainLabel(tr("When lists are fetched"), card, TextSize::Title));
    column->addWidget(m_schedule);
    column->addWidget(mutedLabel(
        tr("Off unless you switch it on: then the lists that are switched on are fetched while the vault is open, each as often as its "
           "publisher likes, about once a day. Which ones and when depends on the lists alone, never on your accounts."),
        card));
    return card;
}

void NetworkPanel::setSchedule(bool on)
{
    m_workspace.jobs().run(tr("Noting when lists are fetched"), session::setFeedSchedule(m_workspace.session(), on), this,
        [this](session::Done) { m_workspace.announce(Change::Network); });
}

QWidget* NetworkPanel::makeProxy()
{
    QFrame* card = makeFrame(QStringLiteral("card"));
    QVBoxLayout* column = columnOn(card, 2.5, 1);
    column->addWidget(plainLabel(tr("Proxy"), card, TextSize::Title));
    column->addWidget(mutedLabel(
        tr("A proxy stands between this computer and the servers of the lists. With Tor running on this computer, they do not see "
           "where you are: enter %1. If the proxy fails, nothing is sent around it.")
            .arg(kTor),
        card));
    column->addWidget(buddyLabel(tr("&Proxy address (empty: none)"), m_proxy));
    m_proxy->setMaxLength(kLongestProxy);
    m_proxy->setPlaceholderText(kTor);
    QPushButton* tor = makeButton(tr("Fill in Tor"), Look::Quiet);
    tor->setObjectName(QStringLiteral("proxyTor"));
    connect(tor, &QPushButton::clicked, this, [this] {
        m_proxy->setText(kTor);
        judge();
    });
    column->addWidget(m_proxy);
    column->addWidget(flowOf({m_apply, tor}));
    column->addWidget(m_verdict);
    return card;
}

void NetworkPanel::refresh()
{
    // The session's word, not the preferences': the program may have been started offline.
    const session::SessionSettings& settings = m_workspace.session().settings();
    m_offline->setChecked(settings.offline);
    if (m_proxy->text().trimmed() == m_shownProxy) // else it is being written
        m_proxy->setText(settings.proxy);
    m_shownProxy = settings.proxy;
    judge();
    tellState();
    m_schedule->setDisabled(m_workspace.isReadOnly());
    m_workspace.jobs().run(QString(), session::feedScheduleOn(m_workspace.session()), this, [this](bool on) {
        m_schedule->setChecked(on);
        tellState();
    });
}

void NetworkPanel::tellState()
{
    if (m_offline->isChecked())
        setLabelText(m_state, tr("Recourse is offline: nothing leaves this computer."));
    else if (m_schedule->isChecked())
        setLabelText(m_state,
            tr("Recourse goes online when you tell it to, and when a list is old. Fetching lists says nothing about you; a question that does "
               "is shown to you before it is sent."));
    else
        setLabelText(m_state,
            tr("Recourse goes online only when you tell it to. Fetching lists says nothing about you; a question that does is shown to you "
               "before it is sent."));
}

void NetworkPanel::judge()
{
    const QString typed = m_proxy->text().trimmed();
    const bool isKnown = session::checkProxy(typed).ok();
    const bool isNew = typed != m_workspace.session().settings().proxy;
    m_apply->setEnabled(isKnown && isNew);
    m_apply->setText(typed.isEmpty() ? tr("Use no proxy") : tr("Use this proxy"));
    if (!isKnown)
        m_verdict->set(QStringLiteral("warning"),
            tr("Recourse does not understand this address. Write it as http://host:port or socks5h://host:port; other kinds would ask "
               "for names outside the proxy."));
    else if (!typed.isEmpty() && !isNew)
        m_verdict->set(QStringLiteral("good"), tr("Every request goes through this proxy, but for lists with a way of their own."));
    else
        m_verdict->set(QStringLiteral("info"), QString());
}

void NetworkPanel::applyProxy()
{
    const QString typed = m_proxy->text().trimmed();
    if (!session::checkProxy(typed).ok())
        return;
    m_shownProxy = typed;
    m_workspace.setProxy(typed);
    refresh();
}

} // namespace recourse::ui
