// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/clock_list_jobs.h"

#include "base/atomic_file.h"
#include "base/detail.h"
#include "export/due_calendar.h"
#include "session/case_clocks.h"

#include <QCoreApplication>

namespace recourse::session {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;

namespace {

using Clocks = std::vector<DueClock>;

Result<Clocks> allClocks(Session& session)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto views = session.withVault<std::vector<CaseView>>(
        [&](vault::Vault& vault) { return readCaseViews(vault, **rules, session.clock().today()); });
    if (!views)
        return views.error();
    Clocks clocks;
    for (const CaseView& view : *views) {
        for (DueClock& clock : clocksIn(**rules, view))
            clocks.push_back(std::move(clock));
    }
    sortClocks(clocks);
    return clocks;
}

struct CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

QByteArray calendarOf(const Clocks& clocks, const QDateTime& now)
{
    QList<documents::CalendarDay> days;
    for (const DueClock& clock : clocks) {
        const QString uid = QStringLiteral("%1-%2-%3").arg(
            clock.reference.isEmpty() ? QStringLiteral("case") : clock.reference, QString::number(clock.matter.value), clockWord(clock.kind));
        const QString who = clock.fromAuthority ? CalendarWords::tr("the authority (%1)").arg(clock.service) : clock.service;
        days += documents::dueDays(clock.dates, {uid, who, clock.reference, now});
    }
    return documents::renderCalendar(days);
}

} // namespace

QString clockWord(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Answer:
        return QStringLiteral("answer");
    case ClockKind::Courtesy:
        return QStringLiteral("courtesy");
    case ClockKind::Window:
        return QStringLiteral("window");
    case ClockKind::Limit:
        break;
    }
    return QStringLiteral("limit");
}

Job<Clocks> listClocks(Session& session)
{
    return session.start<Clocks>([&session](base::Progress&) { return allClocks(session); });
}

Job<WrittenClocks> exportClocks(Session& session, QString path)
{
    return session.start<WrittenClocks>([&session, path](base::Progress&) -> Result<WrittenClocks> {
        auto clocks = allClocks(session);
        if (!clocks)
            return clocks.error();
        if (clocks->empty())
            return fail(Code::BadArgument, Detail::tr("no clock is running"));
        const QByteArray bytes = calendarOf(*clocks, session.clock().now());
        if (const Status written = base::writeFileAtomically(path, bytes, base::FileAccess::Private); !written)
            return written.error();
        return WrittenClocks{path, std::move(*clocks)};
    });
}

} // namespace recourse::session
