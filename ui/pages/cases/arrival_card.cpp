// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/arrival_card.h"

#include "session/case_arrival_jobs.h"
#include "session/case_jobs.h"
#include "ui/text.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"
#include "ui/workspace.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr int kMostDays = 60; // as the rules take them

QDate sentOn(const model::Case& matter)
{
    for (const model::CaseEvent& event : matter.events) {
        if (event.kind == QLatin1String("sent"))
            return event.at.date();
    }
    return {};
}

} // namespace

ArrivalCard::ArrivalCard(Workspace& workspace)
    : CaseCard(workspace)
    , m_text(plainLabel(QString(), this))
    , m_days(std::make_unique<QSpinBox>(this).release())
    , m_count(makeButton(tr("Count with these days")))
    , m_reset(makeButton(tr("As Recourse assumes"), Look::Quiet, QStringLiteral("undo")))
    , m_day(std::make_unique<DayEdit>(this).release())
    , m_log(makeButton(tr("Log the day"), Look::Plain, QStringLiteral("check")))
    , m_fault(mutedLabel(QString(), this))
{
    setObjectName(QStringLiteral("arrivalCard"));
    m_days->setObjectName(QStringLiteral("arrivalDays"));
    m_days->setRange(0, kMostDays);
    m_count->setObjectName(QStringLiteral("arrivalCount"));
    m_reset->setObjectName(QStringLiteral("arrivalReset"));
    m_day->setObjectName(QStringLiteral("arrivalDay"));
    m_log->setObjectName(QStringLiteral("arrivalLog"));
    m_fault->setObjectName(QStringLiteral("arrivalFault"));
    QVBoxLayout* column = columnOn(this, 2, 1);
    column->addWidget(plainLabel(tr("When their days begin"), this, TextSize::Title));
    column->addWidget(m_text);
    column->addWidget(flowOf({buddyLabel(tr("&Days on the way"), m_days), m_days, m_count, m_reset}));
    column->addWidget(flowOf({buddyLabel(tr("Or it &arrived on"), m_day), m_day, m_log}));
    column->addWidget(m_fault);
    connect(m_count, &QPushButton::clicked, this, [this] { assume(m_days->value()); });
    connect(m_reset, &QPushButton::clicked, this, [this] { assume(std::nullopt); });
    connect(m_log, &QPushButton::clicked, this, &ArrivalCard::logArrival);
    connect(m_day, &QLineEdit::textChanged, this, &ArrivalCard::setAllowed);
    connect(m_day, &QLineEdit::returnPressed, m_log, &QPushButton::click);
    hide();
}

void ArrivalCard::set(const session::CaseView& view, QDate today)
{
    const bool assumed = session::isArrivalAssumed(view);
    setVisible(assumed);
    if (!assumed)
        return;
    if (m_case != view.matter.id)
        m_day->clear();
    m_case = view.matter.id;
    m_own = view.matter.assumedDays;
    m_today = today;
    setLabelText(m_text, withLocalDates(view.clock->assumption));
    m_days->setValue(static_cast<int>(sentOn(view.matter).daysTo(view.clock->assumedReceived)));
    m_reset->setVisible(m_own.has_value());
    setAllowed();
}

void ArrivalCard::setAllowed()
{
    const bool writable = !workspace().isReadOnly();
    const std::optional<QDate> day = m_day->day();
    const bool isDay = day && day->isValid() && *day <= m_today;
    setLabelText(m_fault, m_day->text().isEmpty() || isDay ? QString() : tr("Write a day that is not to come, such as %1.").arg(dateText(m_today)));
    m_fault->setVisible(!m_fault->text().isEmpty());
    for (QWidget* input : std::initializer_list<QWidget*>{m_days, m_count, m_reset, m_day, m_log}) {
        input->setEnabled(writable && (input != m_log || isDay));
        setPlainToolTip(input, writable ? QString() : tr("This vault is open for reading only."));
    }
}

void ArrivalCard::assume(std::optional<int> days)
{
    Workspace& here = workspace();
    const model::CaseId matter = m_case;
    const std::optional<int> before = m_own;
    if (days == before)
        return;
    here.jobs().run(tr("Counting anew"), session::assumeArrival(here.session(), matter, days), this,
        [&here, matter, before](const session::CaseView& view) {
            here.announce(Change::Cases);
            here.undo().offer(tr("Counted anew: due on %1").arg(dateText(view.matter.due)), [&here, matter, before] {
                here.jobs().run(tr("Counting anew"), session::assumeArrival(here.session(), matter, before), &here,
                    [&here](const session::CaseView&) { here.announce(Change::Cases); });
            });
        });
}

void ArrivalCard::logArrival()
{
    const std::optional<QDate> day = m_day->day();
    if (!day || !day->isValid())
        return;
    session::CaseEntry entry;
    entry.kind = QStringLiteral("received");
    entry.on = *day;
    Workspace& here = workspace();
    here.jobs().run(tr("Logging the day"), session::logCaseEvent(here.session(), m_case, entry), this, [&here](const session::CaseView& view) {
        here.announce(Change::Cases);
        here.say(Message::Kind::Good, tr("Their days count from the day it arrived: due on %1.").arg(dateText(view.matter.due)));
    });
}

} // namespace recourse::ui
