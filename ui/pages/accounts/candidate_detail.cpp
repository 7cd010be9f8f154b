// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/candidate_detail.h"

#include "ui/models/accounts/candidate_words.h"
#include "ui/text.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/pieces.h"

#include <QLocale>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr int kShownEvidence = 12;

QString daysOf(const QDateTime& first, const QDateTime& last)
{
    if (!first.isValid())
        return {};
    const QString from = dateText(first.toLocalTime().date());
    const QString to = last.isValid() ? dateText(last.toLocalTime().date()) : from;
    return from == to ? from : CandidateDetail::tr("%1 to %2", "two days").arg(from, to);
}

QString noticeOf(const session::CandidateView& view)
{
    if (!view.further.isEmpty())
        return CandidateDetail::tr("Your list has an account there, but none with this address: %1.").arg(view.further.join(QStringLiteral(", ")));
    return view.sharing.empty() ? QString() : CandidateDetail::tr("An account of yours elsewhere uses the same sign-in. This may be that account.");
}

} // namespace

CandidateDetail::CandidateDetail(QWidget* parent)
    : QWidget(parent)
    , m_name(plainLabel(QString(), this, TextSize::Headline))
    , m_place(mutedLabel(QString(), this))
    , m_verdict(std::make_unique<BadgeLabel>(this).release())
    , m_notice(std::make_unique<NoticeBox>(this).release())
    , m_facts(std::make_unique<FactList>(this).release())
{
    QVBoxLayout* column = columnOn(this, 0, 1);
    column->addWidget(m_name);
    column->addWidget(m_place);
    column->addWidget(m_verdict, 0, Qt::AlignLeft);
    column->addWidget(m_notice);
    column->addWidget(m_facts);
    column->addWidget(plainLabel(tr("Why it is proposed"), this, TextSize::Title));
    m_evidence = std::make_unique<QVBoxLayout>().release();
    m_evidence->setSpacing(grid(0.75));
    column->addLayout(m_evidence);
    column->addStretch(1);
}

void CandidateDetail::set(const session::CandidateView& view)
{
    const model::Candidate& candidate = view.candidate;
    setLabelText(m_name, view.service);
    const QString place = candidate.domain.isEmpty() ? candidate.appId : candidate.domain;
    setLabelText(m_place, place);
    m_place->setVisible(!place.isEmpty() && place != view.service);
    m_verdict->set(CandidateWords::badge(candidate.verdict), CandidateWords::verdict(candidate.verdict));
    m_notice->set(QStringLiteral("info"), noticeOf(view));
    m_facts->clear();
    m_facts->add(tr("Address it has"), view.recipients.join(QStringLiteral(", ")));
    m_facts->add(tr("Seen"), daysOf(view.first, view.last));
    m_facts->add(tr("Messages"), view.messages > 0 ? QLocale().toString(view.messages) : QString());
    if (candidate.state != model::CandidateState::Open)
        m_facts->add(tr("Your word"), CandidateWords::state(candidate.state));
    clearLayout(m_evidence);
    for (int i = 0; i < candidate.evidence.size() && i < kShownEvidence; ++i)
        addEvidence(candidate.evidence.at(i));
    if (const auto more = candidate.evidence.size() - kShownEvidence; more > 0)
        m_evidence->addWidget(mutedLabel(tr("And %Ln more.", nullptr, static_cast<int>(more))));
}

void CandidateDetail::addEvidence(const model::Evidence& evidence)
{
    QFrame* card = makeFrame(QStringLiteral("card"));
    QVBoxLayout* column = columnOn(card, 1.25, 0.25);
    column->addWidget(plainLabel(CandidateWords::kind(evidence.kind), card));
    column->addWidget(mutedLabel(CandidateWords::meaning(evidence.kind), card, TextSize::Small));
    const QString days = daysOf(evidence.first, evidence.last);
    const QString times = tr("%Ln time(s)", nullptr, evidence.count);
    column->addWidget(mutedLabel(days.isEmpty() ? times : tr("%1, %2", "number of times, days").arg(times, days), card, TextSize::Small));
    m_evidence->addWidget(card);
}

} // namespace recourse::ui
