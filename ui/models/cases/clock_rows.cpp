// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cases/clock_rows.h"

#include "base/rule_text.h"
#include "ui/text.h"
#include "ui/widgets/card_list.h"

#include <QLocale>

namespace recourse::ui {

namespace {

using session::ClockKind;
using session::DueClock;

constexpr int kSoonDays = 7;

bool isPast(const DueClock& clock, QDate today)
{
    return clock.dates.overdueFrom.isValid() ? today >= clock.dates.overdueFrom : today > clock.dates.due;
}

QVariant extra(const DueClock& clock, QDate today, int role)
{
    switch (role) {
    case CardTitleRole:
        return clock.service;
    case CardLineRole:
        return QStringLiteral("%1 · %2").arg(dateText(clock.dates.due), clock.about);
    case CardNoteRole:
        return ClockWords::left(clock, today);
    case CardDetailRole:
        return ClockWords::rule(clock);
    case CardAlertRole:
        return isPast(clock, today);
    case CardIconRole:
        return clock.isMine() ? QStringLiteral("person") : QStringLiteral("clock");
    case CardBadgeRole:
        return static_cast<int>(ClockWords::badge(clock, today));
    case CardBadgeWordRole:
        return ClockWords::side(clock, today);
    default:
        return {};
    }
}

} // namespace

QString ClockWords::side(const DueClock& clock, QDate today)
{
    switch (clock.kind) {
    case ClockKind::Answer:
        if (clock.fromAuthority)
            return tr("The authority answers");
        if (clock.standsStill)
            return tr("Stands still");
        return isPast(clock, today) ? tr("They owe an answer") : tr("They answer");
    case ClockKind::Courtesy:
        return tr("The days you gave");
    case ClockKind::Window:
    case ClockKind::Limit:
        break;
    }
    return tr("Your last day");
}

QString ClockWords::left(const DueClock& clock, QDate today)
{
    const int days = clock.daysLeft(today);
    if (days < 0)
        return tr("%n day(s) past", nullptr, -days);
    return days == 0 ? tr("today") : tr("%n day(s) left", nullptr, days);
}

QString ClockWords::rule(const DueClock& clock)
{
    QStringList parts{withLocalDates(clock.dates.words), base::ruleText(base::RuleTexts::Law, clock.dates.cite)};
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("the rule is not known any more") : parts.join(QStringLiteral(", "));
}

Badge ClockWords::badge(const DueClock& clock, QDate today)
{
    if (isPast(clock, today))
        return Badge::Danger;
    if (clock.isMine())
        return Badge::Warning;
    return clock.standsStill || clock.daysLeft(today) > kSoonDays ? Badge::Muted : Badge::Info;
}

qint64 clockId(const DueClock& clock)
{
    constexpr qint64 kKinds = 4;
    return clock.matter.value * kKinds + static_cast<qint64>(clock.kind);
}

bool isChosen(const DueClock& clock, ClockChoice choice)
{
    return choice == ClockChoice::All || (choice == ClockChoice::Mine) == clock.isMine();
}

std::vector<Column<DueClock>> clockColumns(QDate today)
{
    Column<DueClock> card;
    card.title = ClockWords::tr("Clock");
    card.text = [today](const DueClock& clock) {
        return QLocale().createSeparatedList({clock.service, ClockWords::side(clock, today), dateText(clock.dates.due),
            ClockWords::left(clock, today), clock.about, ClockWords::rule(clock)});
    };
    card.extra = [today](const DueClock& clock, int role) { return extra(clock, today, role); };
    return {card};
}

Snapshot<DueClock> clockRows(std::vector<DueClock> clocks)
{
    return snapshotOf<DueClock>(std::move(clocks),
        [](const DueClock& clock) { return QStringList{clock.service, clock.about, clock.reference}.join(QLatin1Char(' ')); });
}

} // namespace recourse::ui
