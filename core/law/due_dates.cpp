// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/due_dates.h"

#include "base/rule_text.h"
#include "law/law_words.h"
#include "law/period_clock.h"
#include "law/receipt.h"

#include <algorithm>

namespace recourse::law {

namespace {

constexpr int kLongestClause = 366; // days

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString lawText(const QString& text)
{
    return base::ruleText(base::RuleTexts::Law, text);
}

/// Keeps the weakest state and the oldest date of all records used.
class Trust
{
public:
    explicit Trust(const Provenance& provenance)
        : m_state(provenance.state)
        , m_asOf(provenance.asOf)
    {
    }
    void add(RuleState state) { m_state = std::max(m_state, state); }
    void add(const Provenance& provenance)
    {
        add(provenance.state);
        m_asOf = std::min(m_asOf, provenance.asOf);
    }
    void writeTo(DueDates& dates) const
    {
        dates.state = name(m_state);
        dates.asOf = iso(m_asOf);
    }

private:
    RuleState m_state;
    QDate m_asOf;
};

const PauseRule* ruleFor(const Period& period, PauseReason reason)
{
    for (const PauseRule& rule : period.pauses) {
        if (rule.reason == reason)
            return &rule;
    }
    return nullptr;
}

/// Lets the pauses that the law knows move the clock, and says so.
base::Status applyPauses(const DueRequest& request, PeriodClock& clock, DueDates& dates, Trust& trust)
{
    for (const Pause& pause : request.pauses) {
        if (!pause.from.isValid() || !pause.to.isValid() || pause.to < pause.from)
            return base::fail(base::Code::BadArgument, QStringLiteral("pause"));
        const PauseRule* rule = ruleFor(clock.period(), pause.reason);
        const QString from = iso(pause.from);
        const QString to = iso(pause.to);
        if (!rule || rule->effect == PauseEffect::None) {
            dates.notes.append(LawWords::tr("The pause from %1 to %2 does not stop this clock.").arg(from, to));
            continue;
        }
        if (pause.from >= clock.ends(PeriodLength::Plain).overdueFrom && !request.extendedOn) {
            dates.notes.append(LawWords::tr("The pause from %1 to %2 began after the end and moves nothing.").arg(from, to));
            continue;
        }
        trust.add(rule->provenance);
        if (rule->effect == PauseEffect::Restart) {
            clock.restart(pause.to);
            dates.notes.append(LawWords::tr("The period starts on %1 (%2).").arg(iso(clock.start()), lawText(rule->provenance.cite)));
        } else {
            clock.leaveOut(pause);
            dates.notes.append(LawWords::tr("The days from %1 to %2 are not counted (%3).").arg(from, to, lawText(rule->provenance.cite)));
        }
    }
    return {};
}

QStringList withoutEmpty(const QStringList& texts)
{
    QStringList kept;
    for (const QString& text : texts) {
        if (!text.isEmpty() && !kept.contains(text))
            kept.append(text);
    }
    return kept;
}

/// Whether the day they named is one that an extension may end on; else says why the first date stands.
bool mayEndOn(QDate named, const PeriodEnds& longer, DueDates& dates)
{
    if (named <= dates.due) {
        dates.notes.append(LawWords::tr("They named %1, which is no later than the first date; that one stands.").arg(iso(named)));
        return false;
    }
    if (named <= longer.due)
        return true;
    // Plainly that is no extension of this law; another reading keeps what the law would have allowed.
    dates.notes.append(LawWords::tr("They named %1, but this law allows no more than until %2: the first date stands. Since some would "
                                    "still grant them the time until then, nothing is called late before %3.")
                           .arg(iso(named), iso(longer.due), iso(longer.overdueFrom)));
    dates.overdueFrom = longer.overdueFrom;
    return false;
}

/// Their own word binds them: whoever names a day takes no more time than until then.
PeriodEnds endsOn(QDate named, const PeriodEnds& longer, DueDates& dates)
{
    dates.notes.append(
        LawWords::tr("They named %1 themselves. Without the extension the answer was due on %2; the law allows no more than until %3.")
            .arg(iso(named), iso(dates.due), iso(longer.due)));
    return {named, named.addDays(1), std::min(named, longer.earliest)};
}

/// What applies if the extension was announced in time; otherwise the first period stays.
void applyExtension(const DueRequest& request, const PeriodClock& clock, DueDates& dates, Trust& trust)
{
    const std::optional<Extension>& extension = clock.period().extension;
    if (!extension) {
        if (request.extendedOn)
            dates.notes.append(LawWords::tr("This law knows no extension; the first date stands."));
        return;
    }
    dates.extensionNoticeBy = dates.due;
    const PeriodEnds longer = clock.ends(PeriodLength::Extended);
    dates.extensionDue = longer.due;
    dates.extensionOverdueFrom = longer.overdueFrom;
    if (!request.extendedOn)
        return;
    if (*request.extendedOn >= dates.overdueFrom) {
        dates.notes.append(
            LawWords::tr("The extension of %1 came too late; the first date stands.").arg(iso(*request.extendedOn)));
        return;
    }
    const QDate named = request.extendedUntil.value_or(QDate());
    if (named.isValid() && !mayEndOn(named, longer, dates))
        return;
    const PeriodEnds ends = named.isValid() ? endsOn(named, longer, dates) : longer;
    dates.extended = true;
    dates.firstDue = dates.due;
    dates.due = ends.due;
    dates.overdueFrom = ends.overdueFrom;
    dates.earliestReading = ends.earliest;
    dates.notes.append(LawWords::tr("Extended by %1, if %2 (%3).", "2 months; a condition; the law")
                           .arg(LawWords::length(extension->count, extension->unit), lawText(extension->condition),
                               lawText(extension->provenance.cite)));
    trust.add(extension->provenance);
}

/// Words and provenance, as they stand in the record.
DueDates described(const Regime& regime, const Period& period, int count)
{
    DueDates dates;
    dates.rule = regime.code + QLatin1Char('/') + period.action;
    dates.words = LawWords::period(count, period.unit, period.start);
    dates.cite = period.provenance.cite;
    dates.source = period.provenance.source;
    dates.side = period.side;
    return dates;
}

base::Error noPeriod(const Regime& regime, const DueRequest& request)
{
    const QString place = regime.code + QLatin1Char('/') + request.action;
    const Period* other = regime.anyPeriod(request.action);
    if (!other)
        return base::fail(base::Code::NotFound, place);
    const QString since = iso(other->provenance.validFrom);
    const QString until = other->provenance.validTo.isValid() ? iso(other->provenance.validTo) : QStringLiteral("open");
    return base::fail(base::Code::NotFound, QStringLiteral("%1 on that day (in force %2 to %3)").arg(place, since, until));
}

base::Result<int> countOf(const Period& period, const DueRequest& request)
{
    if (!request.clauseDays)
        return period.count;
    if (!period.countFromClause || *request.clauseDays < 1 || *request.clauseDays > kLongestClause)
        return base::fail(base::Code::BadArgument, QStringLiteral("days of the clause"));
    return *request.clauseDays;
}

/// Whose public holidays the clock leaves out.
QString daysOffText(const QString& calendar, const DueRequest& request)
{
    if (calendar == QLatin1String("EU"))
        return LawWords::tr("The public holidays that all Member States of the EU share count as days off.");
    //: %1 is the code of a country or state, "GB-ENG"
    return request.calendar.isEmpty() ? LawWords::tr("The public holidays of the place whose law applies count as days off (%1).").arg(calendar)
                                      : LawWords::tr("The public holidays of the recipient's place count as days off (%1).").arg(calendar);
}

base::Result<DueDates> countedBy(const RegimeTable& regimes, const HolidayCalendars& holidays, const DueRequest& request,
    const Regime& regime, const Period& period)
{
    const QString addressee = request.calendar.isEmpty() ? regime.defaultCalendar : request.calendar;
    const QString fixed = period.calendar.isEmpty() ? addressee : period.calendar;
    const QStringList all = withoutEmpty({fixed, period.overdueCalendar, request.calendar});
    for (const QString& calendar : all) {
        if (!holidays.has(calendar))
            return base::fail(base::Code::NotFound, QStringLiteral("calendar %1").arg(calendar));
    }
    const auto count = countOf(period, request);
    if (!count)
        return count.error();
    const auto start = startDay(regimes, holidays, period, request, addressee);
    if (!start)
        return start.error();
    if (request.extendedOn && *request.extendedOn < start->day)
        return base::fail(base::Code::BadArgument, QStringLiteral("extended before the period began"));

    DueDates dates = described(regime, period, *count);
    Trust trust(period.provenance);
    trust.add(start->state);
    if (request.event == DueRequest::Sent)
        dates.assumedReceived = start->day;
    dates.assumption = start->assumption;
    PeriodClock clock(period, *count, start->day, {holidays, {fixed}, period.roll}, {holidays, all, period.overdueRoll});
    if (const base::Status paused = applyPauses(request, clock, dates, trust); !paused)
        return paused.error();
    const PeriodEnds ends = clock.ends(PeriodLength::Plain);
    dates.due = ends.due;
    dates.overdueFrom = ends.overdueFrom;
    dates.earliestReading = ends.earliest;
    applyExtension(request, clock, dates, trust);
    for (const QDate again : request.extendedAgain)
        dates.notes.append(LawWords::tr("More time was announced again on %1. The first announcement counts; this one moves nothing.").arg(iso(again)));
    if (period.roll != Roll::None && period.calendar.isEmpty())
        dates.notes.append(daysOffText(fixed, request));
    trust.writeTo(dates);
    return dates;
}

} // namespace

base::Result<DueDates> dueDates(const RegimeTable& regimes, const HolidayCalendars& holidays, const DueRequest& request)
{
    const Regime* regime = regimes.find(request.regime);
    if (!regime)
        return base::fail(base::Code::RegimeUnknown, request.regime);
    const QDate day = request.eventDate.isValid() ? request.eventDate : request.sentAt.date();
    const Period* period = regime->period(request.action, day);
    if (!period)
        return noPeriod(*regime, request);
    return countedBy(regimes, holidays, request, *regime, *period);
}

} // namespace recourse::law
