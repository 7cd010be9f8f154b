// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/account_evidence.h"

#include "ui/models/accounts/candidate_words.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>

namespace recourse::ui {

namespace {

constexpr int kPauseMs = 250; // who walks through the list does not want each account's evidence
constexpr qsizetype kShownLines = 6;
constexpr qsizetype kShownAddresses = 5;
constexpr int kLongestAddress = 80;

QString daysOf(const model::Evidence& evidence)
{
    if (!evidence.first.isValid())
        return {};
    const QString from = dateText(evidence.first.toLocalTime().date());
    const QString to = evidence.last.isValid() ? dateText(evidence.last.toLocalTime().date()) : from;
    return from == to ? from : AccountEvidence::tr("%1 to %2", "two days").arg(from, to);
}

} // namespace

AccountEvidence::AccountEvidence(Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_pause(this)
{
    setObjectName(QStringLiteral("accountEvidence"));
    setProperty("look", QStringLiteral("card"));
    QVBoxLayout* column = columnOn(this, 2, 1);
    column->addWidget(plainLabel(tr("Found in mail and other sources"), this, TextSize::Title));
    m_lines = std::make_unique<QVBoxLayout>().release();
    m_lines->setSpacing(grid(0.75));
    column->addLayout(m_lines);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &AccountEvidence::read);
    hide();
}

void AccountEvidence::readFor(qint64 account)
{
    if (account != m_account)
        hide();
    m_account = account;
    m_pause.start();
}

void AccountEvidence::read()
{
    const qint64 account = m_account;
    m_workspace.jobs().run(
        QString(), session::serviceEvidence(m_workspace.session(), {account}), this,
        [this, account](const session::ServiceEvidence& evidence) {
            if (account == m_account)
                fill(evidence);
        },
        [this](const base::Error&) { hide(); }); // the account is gone, or is being read anew
}

void AccountEvidence::fill(const session::ServiceEvidence& evidence)
{
    clearLayout(m_lines);
    for (qsizetype i = 0; i < evidence.evidence.size() && i < kShownLines; ++i)
        addLine(evidence.evidence.at(i));
    if (const auto more = evidence.evidence.size() - kShownLines; more > 0)
        m_lines->addWidget(mutedLabel(tr("And %Ln more.", nullptr, static_cast<int>(more)), this, TextSize::Small));
    for (qsizetype i = 0; i < evidence.recipients.size() && i < kShownAddresses; ++i)
        addAddress(evidence.recipients.at(i));
    setVisible(!evidence.evidence.isEmpty());
}

void AccountEvidence::addLine(const model::Evidence& evidence)
{
    const QString days = daysOf(evidence);
    const QString times = tr("%Ln time(s)", nullptr, evidence.count);
    QLabel* what = plainLabel(CandidateWords::kind(evidence.kind), this);
    QLabel* when = mutedLabel(days.isEmpty() ? times : tr("%1, %2", "number of times, days").arg(times, days), this, TextSize::Small);
    setPlainToolTip(what, CandidateWords::meaning(evidence.kind));
    QHBoxLayout* row = rowOf({what, when}, 2);
    row->setStretch(0, 2);
    row->setStretch(1, 3);
    m_lines->addLayout(row);
}

void AccountEvidence::addAddress(const QString& address)
{
    const QString shown = safeText(address, kLongestAddress);
    QLabel* words = plainLabel(tr("Mail of this service went to %1. The account does not have this address yet.").arg(shown), this);
    QPushButton* add = makeButton(tr("Add this address to the account"), Look::Plain, QStringLiteral("add"));
    add->setObjectName(QStringLiteral("evidenceAddAddress"));
    add->setAccessibleName(tr("Add %1 to the account").arg(shown));
    add->setEnabled(!m_workspace.isReadOnly());
    setPlainToolTip(add, m_workspace.isReadOnly() ? tr("The vault is open for reading only.") : QString());
    connect(add, &QPushButton::clicked, this, [this, address] { Q_EMIT addressWanted(address); });
    m_lines->addWidget(words);
    m_lines->addWidget(add, 0, Qt::AlignLeft);
}

} // namespace recourse::ui
