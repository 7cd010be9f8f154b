// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/clock_card.h"

#include "base/rule_text.h"
#include "ui/icons.h"
#include "ui/models/cases/case_words.h"
#include "ui/text.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

namespace recourse::ui {

ClockCard::ClockCard(QWidget* parent)
    : QFrame(parent)
    , m_column(columnOn(this, 2, 1))
{
    setObjectName(QStringLiteral("clockCard"));
    hide();
}

void ClockCard::set(const session::CaseView& view, QDate today)
{
    clearLayout(m_column);
    const bool isMine = view.clock && view.clock->side == law::Side::Users;
    const bool came = view.matter.stage == model::CaseStage::Answered || view.matter.stage == model::CaseStage::Refused;
    const bool runs = view.matter.due.isValid() && !isOver(view.matter.stage) && (isMine || !came);
    setVisible(runs);
    if (!runs)
        return;
    setProperty("look", isOverdue(view, today) ? QStringLiteral("danger") : isMine ? QStringLiteral("warning") : QStringLiteral("info"));
    style()->unpolish(this);
    style()->polish(this);
    addDay(view, today);
    if (view.standsStill)
        m_column->addWidget(plainLabel(tr("They asked who you are, and the law may let their days stand still until they know. Answer soon: "
                                          "the date moves with it."), this));
    if (view.clock)
        addRule(*view.clock);
    else
        m_column->addWidget(mutedLabel(tr("How this date came about is not known any more: it was set by an earlier edition of the rules, "
                                          "or by an event logged elsewhere."), this));
    QPushButton* calendar = makeButton(tr("Add to calendar…"), Look::Plain, QStringLiteral("calendar"));
    calendar->setObjectName(QStringLiteral("caseCalendar"));
    connect(calendar, &QPushButton::clicked, this, &ClockCard::calendarWanted);
    m_column->addWidget(flowOf({calendar}));
}

void ClockCard::addDay(const session::CaseView& view, QDate today)
{
    const QDate due = view.matter.due;
    const bool isMine = view.clock && view.clock->side == law::Side::Users;
    const bool isLate = isOverdue(view, today);
    const int left = static_cast<int>(today.daysTo(due));
    QLabel* mark = wordLabel(QString(), this);
    const Colour role = isLate ? Colour::Danger : isMine ? Colour::Warning : Colour::Info;
    mark->setPixmap(iconPixmap(isMine ? QStringLiteral("person") : QStringLiteral("clock"), grid(3), role));
    auto* words = std::make_unique<QVBoxLayout>().release();
    words->setSpacing(grid(0.25));
    QString whose = isMine ? tr("Your last day to act") : tr("Their answer is due");
    if (!isMine && view.matter.stage == model::CaseStage::Complained)
        whose = tr("The authority has until then to tell you how it goes");
    words->addWidget(mutedLabel(whose, this));
    words->addWidget(plainLabel(QLocale().toString(due, QLocale::LongFormat), this, TextSize::Title));
    QString rest;
    if (left > 0)
        rest = tr("%n day(s) left", nullptr, left);
    else if (left == 0)
        rest = tr("This is today.");
    else
        rest = tr("%n day(s) overdue", nullptr, -left);
    words->addWidget(plainLabel(rest, this));
    const QDate late = view.matter.overdueFrom;
    if (late.isValid() && !isLate && !isMine)
        words->addWidget(mutedLabel(tr("Late on every reading of the law from %1.").arg(dateText(late)), this));
    QHBoxLayout* row = rowOf({mark}, 1.5);
    row->addLayout(words, 1);
    row->setAlignment(mark, Qt::AlignTop);
    m_column->addLayout(row);
}

void ClockCard::addRule(const law::DueDates& clock)
{
    auto* facts = std::make_unique<FactList>().release();
    facts->add(tr("The rule"), clock.words);
    facts->add(tr("The law"), base::ruleText(base::RuleTexts::Law, clock.cite));
    facts->add(tr("Source"), base::ruleText(base::RuleTexts::Law, clock.source));
    facts->add(tr("How sure"), CaseWords::ruleState(clock.state, clock.asOf));
    facts->add(tr("Counted from"), clock.assumedReceived.isValid() ? dateText(clock.assumedReceived) : QString());
    facts->add(tr("Why then"), withLocalDates(clock.assumption));
    facts->add(tr("Also"), withLocalDates(clock.notes.join(QLatin1Char('\n'))));
    if (clock.earliestReading.isValid() && clock.earliestReading != clock.due)
        facts->add(tr("Strictest reading"), tr("Some would count to %1. Recourse does not rely on it.").arg(dateText(clock.earliestReading)));
    if (clock.extended)
        facts->add(tr("Without their extension"), tr("Due on %1. The law lets them take until %2 at most.")
                                                      .arg(dateText(clock.firstDue), dateText(clock.extensionDue)));
    if (clock.extensionNoticeBy.isValid() && !clock.extended)
        facts->add(tr("More time"), tr("They may take until %1 if they say so by %2. Then they are late from %3.")
                                        .arg(dateText(clock.extensionDue), dateText(clock.extensionNoticeBy), dateText(clock.extensionOverdueFrom)));
    m_column->addWidget(facts);
}

} // namespace recourse::ui
