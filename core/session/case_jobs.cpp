// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/case_jobs.h"

#include "base/atomic_file.h"
#include "base/detail.h"
#include "base/rule_text.h"
#include "cases/evidence.h"
#include "export/calendar.h"
#include "session/case_clock.h"
#include "vault/case_repository.h"
#include "vault/letter_repository.h"
#include "vault/service_repository.h"
#include "vault/setting_repository.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace recourse::session {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;

namespace {

/// An attached proof is a letter, a scan or a mail; 64 MiB is a long scan.
constexpr qint64 kAttachmentBytes = qint64{64} << 20;

Result<CaseView> viewOf(vault::Vault& vault, const Rules& rules, model::Case matter, QDate today)
{
    CaseView view;
    auto service = vault::ServiceRepository(vault.database()).byId(matter.service);
    if (!service)
        return service.error();
    auto letters = vault::LetterRepository(vault.database()).forCase(matter.id);
    if (!letters)
        return letters.error();
    const auto profile = vault::SettingRepository(vault.database()).profile();
    if (!profile)
        return profile.error();
    view.clock = clockOf(rules, matter, *letters, {profile->residence, service->country});
    view.service = std::move(*service);
    view.letters = std::move(*letters);
    view.next = cases::nextAction(matter, today);
    view.brokenEvent = cases::firstBrokenEvent(matter);
    view.matter = std::move(matter);
    return view;
}

Result<CaseView> load(vault::Vault& vault, const Rules& rules, model::CaseId id, QDate today)
{
    auto matter = vault::CaseRepository(vault.database()).byId(id);
    if (!matter)
        return matter.error();
    return viewOf(vault, rules, std::move(*matter), today);
}

Result<QByteArray> attachmentHash(const QString& path)
{
    if (path.isEmpty())
        return QByteArray();
    const auto bytes = base::readWholeFile(path, kAttachmentBytes);
    if (!bytes)
        return bytes.error();
    return QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
}

/// "sent": the last letter is sent and the case's clock runs.
Status startClock(vault::Vault& vault, const Rules& rules, model::Case& matter, const CaseEntry& entry, QDate day)
{
    vault::LetterRepository letters(vault.database());
    const auto all = letters.forCase(matter.id);
    if (!all)
        return all.error();
    if (all->empty())
        return fail(Code::BadArgument, Detail::tr("sent: the case has no letter"));
    const auto service = vault::ServiceRepository(vault.database()).byId(matter.service);
    const auto profile = vault::SettingRepository(vault.database()).profile();
    if (!service)
        return service.error();
    if (!profile)
        return profile.error();
    const auto clock = startedClock(rules, all->back(), entry.channel, day, {profile->residence, service->country});
    if (!clock)
        return clock.error();
    matter.due = clock->due;
    matter.overdueFrom = clock->overdueFrom;
    return letters.setState(all->back().id, model::LetterState::Sent);
}

Result<CaseView> log(Session& session, model::CaseId id, const CaseEntry& entry)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto hash = attachmentHash(entry.attachment);
    if (!hash)
        return hash.error();
    const QDate day = entry.on.isValid() ? entry.on : session.clock().today();
    return session.withVault<CaseView>([&](vault::Vault& vault) -> Result<CaseView> {
        vault::Transaction transaction(vault.database());
        if (!transaction.begun())
            return transaction.begun().error();
        vault::CaseRepository repository(vault.database());
        auto matter = repository.byId(id);
        if (!matter)
            return matter.error();
        const auto stage = cases::stageAfter(matter->stage, entry.kind);
        if (!stage)
            return stage.error();
        matter->stage = *stage;
        if (entry.kind == QStringLiteral("sent")) {
            if (const Status started = startClock(vault, **rules, *matter, entry, day); !started)
                return started.error();
        }
        model::CaseEvent event;
        event.at = entry.on.isValid() ? QDateTime(entry.on, QTime(12, 0), Qt::UTC) : session.clock().now();
        event.kind = entry.kind;
        event.note = entry.note;
        event.sha256 = *hash;
        const QByteArray previous = matter->events.isEmpty() ? QByteArray() : matter->events.last().chain;
        if (const auto saved = repository.save(*matter); !saved)
            return saved.error();
        if (const Status appended = repository.appendEvent(id, cases::chained(previous, event)); !appended)
            return appended.error();
        if (const Status stored = transaction.commit(); !stored)
            return stored.error();
        return load(vault, **rules, id, session.clock().today());
    });
}

Result<CaseView> stored(Session& session, model::CaseId id)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    return session.withVault<CaseView>(
        [&](vault::Vault& vault) { return load(vault, **rules, id, session.clock().today()); });
}

struct CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

documents::CalendarDay calendarDay(const CaseView& view, const QDateTime& now)
{
    constexpr int kDaysAhead = 3;
    const QString reference = view.letters.empty() ? QString() : view.letters.back().reference;
    documents::CalendarDay day;
    day.uid = QStringLiteral("%1-%2@recourse").arg(reference.isEmpty() ? QStringLiteral("case") : reference).arg(view.matter.id.value);
    day.day = view.matter.due;
    day.written = now;
    if (view.clock && view.clock->side == law::Side::Users) {
        day.summary = CalendarWords::tr("Last day to act: %1").arg(view.service.name);
        day.remindDaysBefore = kDaysAhead;
    } else {
        day.summary = CalendarWords::tr("Answer due from %1").arg(view.service.name);
    }
    QStringList lines;
    if (!reference.isEmpty())
        lines << CalendarWords::tr("Reference: %1").arg(reference);
    if (view.clock && !view.clock->cite.isEmpty())
        lines << base::ruleText(base::RuleTexts::Law, view.clock->cite);
    if (view.matter.overdueFrom.isValid())
        lines << CalendarWords::tr("Late on every reading of the law from %1.").arg(view.matter.overdueFrom.toString(Qt::ISODate));
    day.description = lines.join(QLatin1Char('\n'));
    return day;
}

bool comesFirst(const CaseView& left, const CaseView& right)
{
    if (left.next.date.isValid() != right.next.date.isValid())
        return left.next.date.isValid();
    return left.next.date < right.next.date;
}

} // namespace

Job<std::vector<CaseView>> listCases(Session& session)
{
    using Views = std::vector<CaseView>;
    return session.start<Views>([&session](base::Progress&) -> Result<Views> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        return session.withVault<Views>([&](vault::Vault& vault) -> Result<Views> {
            auto cases = vault::CaseRepository(vault.database()).all();
            if (!cases)
                return cases.error();
            Views views;
            for (model::Case& matter : *cases) {
                auto view = viewOf(vault, **rules, std::move(matter), session.clock().today());
                if (!view)
                    return view.error();
                views.push_back(std::move(*view));
            }
            std::stable_sort(views.begin(), views.end(), comesFirst);
            return views;
        });
    });
}

Job<CaseView> showCase(Session& session, model::CaseId id)
{
    return session.start<CaseView>([&session, id](base::Progress&) { return stored(session, id); });
}

Job<CaseView> logCaseEvent(Session& session, model::CaseId id, CaseEntry entry)
{
    return session.start<CaseView>([&session, id, entry](base::Progress&) { return log(session, id, entry); });
}

Job<QString> exportCaseDate(Session& session, model::CaseId id, QString path)
{
    return session.start<QString>([&session, id, path](base::Progress&) -> Result<QString> {
        const auto view = stored(session, id);
        if (!view)
            return view.error();
        if (!view->matter.due.isValid())
            return fail(Code::BadArgument, QStringLiteral("due"));
        const QByteArray bytes = documents::renderCalendar(calendarDay(*view, session.clock().now()));
        if (const Status written = base::writeFileAtomically(path, bytes, base::FileAccess::Private); !written)
            return written.error();
        return path;
    });
}

} // namespace recourse::session
