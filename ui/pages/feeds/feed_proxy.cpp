// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feeds/feed_proxy.h"

#include "session/feed_jobs.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

enum Way { AsForAll, Straight, Tor, Own };
const QString kTor = QStringLiteral("socks5h://127.0.0.1:9050");
constexpr int kLongestProxy = 300;

} // namespace

FeedProxy::FeedProxy(QWidget* parent)
    : QFrame(parent)
    , m_way(std::make_unique<QComboBox>().release())
    , m_address(std::make_unique<QLineEdit>().release())
    , m_apply(makeButton(tr("Use it for this list")))
    , m_verdict(std::make_unique<NoticeBox>(this).release())
{
    setObjectName(QStringLiteral("feedProxyBox"));
    setProperty("look", QStringLiteral("info"));
    m_way->setObjectName(QStringLiteral("feedProxyWay"));
    m_address->setObjectName(QStringLiteral("feedProxyAddress"));
    m_apply->setObjectName(QStringLiteral("feedProxyApply"));
    m_way->addItems({tr("As for all lists"), tr("No proxy"), tr("Tor on this computer"), tr("Another proxy")});
    m_address->setPlaceholderText(kTor);
    m_address->setMaxLength(kLongestProxy);
    m_address->setAccessibleName(tr("Address of the proxy for this list"));
    QVBoxLayout* column = columnOn(this, 2, 1);
    column->addWidget(buddyLabel(tr("&Way to this server"), m_way));
    column->addWidget(m_way);
    column->addWidget(m_address);
    column->addWidget(flowOf({m_apply}));
    column->addWidget(m_verdict);
    connect(m_way, &QComboBox::currentIndexChanged, this, &FeedProxy::judge);
    connect(m_address, &QLineEdit::textChanged, this, &FeedProxy::judge);
    connect(m_apply, &QPushButton::clicked, this, &FeedProxy::apply);
    connect(m_address, &QLineEdit::returnPressed, this, &FeedProxy::apply);
}

void FeedProxy::set(const std::optional<QString>& proxy, bool readOnly, bool sameList)
{
    const bool isBeingChosen = sameList && chosen() != m_stored && proxy == m_stored;
    m_stored = proxy;
    m_readOnly = readOnly;
    if (isBeingChosen) {
        judge();
        return;
    }
    const QSignalBlocker quietWay(m_way);
    const QSignalBlocker quietAddress(m_address);
    m_way->setCurrentIndex(!proxy ? AsForAll : proxy->isEmpty() ? Straight : *proxy == kTor ? Tor : Own);
    m_address->setText(m_way->currentIndex() == Own ? *proxy : QString());
    judge();
}

std::optional<QString> FeedProxy::chosen() const
{
    switch (m_way->currentIndex()) {
    case AsForAll:
        return std::nullopt;
    case Straight:
        return QString();
    case Tor:
        return kTor;
    default:
        return m_address->text().trimmed();
    }
}

void FeedProxy::judge()
{
    const bool isOwn = m_way->currentIndex() == Own;
    m_address->setVisible(isOwn);
    const std::optional<QString> proxy = chosen();
    const bool isComplete = !isOwn || !proxy->isEmpty();
    const bool isKnown = !proxy || session::checkProxy(*proxy).ok();
    m_apply->setEnabled(!m_readOnly && isComplete && isKnown && proxy != m_stored);
    if (!isKnown)
        m_verdict->set(QStringLiteral("warning"), tr("Recourse does not understand this address. Write it as http://host:port or socks5h://host:port."));
    else if (proxy == m_stored && proxy && !proxy->isEmpty())
        m_verdict->set(QStringLiteral("good"), tr("Requests for this list go through this proxy alone. If it fails, nothing is sent around it."));
    else
        m_verdict->set(QStringLiteral("info"), QString());
}

void FeedProxy::apply()
{
    if (m_apply->isEnabled())
        Q_EMIT wanted(chosen());
}

} // namespace recourse::ui
