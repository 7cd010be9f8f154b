// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/case_jobs.h"

#include "base/atomic_file.h"
#include "base/detail.h"
#include "base/rule_text.h"
#include "export/calendar.h"
#include "session/letter_law.h"
#include "session/letter_material.h"
#include "session/profile_jobs.h"
#include "vault/case_repository.h"
#include "vault/setting_repository.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;

namespace {

/// Runs `work` on the vault in one transaction, then reads the case it names.
Result<CaseView> changed(Session& session, const Rules& rules, const std::function<Result<model::CaseId>(vault::Vault&)>& work)
{
    return session.withVault<CaseView>([&](vault::Vault& vault) -> Result<CaseView> {
        vault::Transaction transaction(vault.database());
        if (!transaction.begun())
            return transaction.begun().error();
        const auto id = work(vault);
        if (!id)
            return id.error();
        if (const Status stored = transaction.commit(); !stored)
            return stored.error();
        return readCaseView(vault, rules, *id, session.clock().today());
    });
}

Result<CaseView> log(Session& session, model::CaseId id, const CaseEntry& entry)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto proofs = readProofs(entry.attachments);
    if (!proofs)
        return proofs.error();
    return changed(session, **rules, [&](vault::Vault& vault) -> Result<model::CaseId> {
        const Status done = appendEntry(vault, **rules, id, entry, *proofs, session.clock());
        return done ? Result<model::CaseId>(id) : Result<model::CaseId>(done.error());
    });
}

/// The law of an adopted case, if that gives a basis for what was asked.
Result<QString> lawOf(const Rules& rules, const AdoptedCase& adopted, const model::Service& service, const QString& residence)
{
    const letters::LetterType* type = rules.letters.types.find(adopted.matter);
    if (type == nullptr)
        return fail(Code::LetterTypeUnknown, adopted.matter);
    auto code = adopted.regime.isEmpty()
        ? letterLaw(rules.letters, adopted.matter, {residence, service.country, service.sector}, adopted.sent)
        : Result<QString>(adopted.regime);
    if (!code)
        return code;
    const law::Regime* regime = rules.letters.regimes.find(*code);
    if (regime == nullptr)
        return fail(Code::RegimeUnknown, *code);
    // Where the program cannot write the language of the law, the user's own request is followed all the same.
    const bool ownWords = !regime->noLetters.isEmpty() && type->wouldRestOn(*regime, adopted.sent);
    if (!ownWords && !type->basisUnder(*regime, adopted.sent))
        return fail(Code::LetterNotOffered, Detail::tr("%1 gives no basis for “%2”").arg(regime->shortName, type->title(QStringLiteral("en"))));
    return code;
}

Result<model::CaseId> newCase(vault::Vault& vault, const AdoptedCase& adopted, model::ServiceId service, const QString& regime)
{
    vault::CaseRepository cases(vault.database());
    const auto open = cases.openFor(service, adopted.matter);
    if (!open)
        return open.error();
    if (*open)
        return fail(Code::AlreadyThere, Detail::tr("case %1 is open").arg((*open)->id.value));
    model::Case fresh;
    fresh.service = service;
    fresh.matter = adopted.matter;
    fresh.regime = regime;
    fresh.opened = adopted.sent;
    return cases.save(fresh);
}

Result<CaseView> adopt(Session& session, const AdoptedCase& adopted)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    if (!adopted.sent.isValid() || adopted.sent > session.clock().today())
        return fail(Code::BadArgument, Detail::tr("the day it was sent"));
    const auto service = serviceForLetter(session, adopted.service);
    if (!service)
        return service.error();
    const auto profile = session.withVault<model::Profile>(
        [](vault::Vault& vault) { return vault::SettingRepository(vault.database()).profile(); });
    if (!profile)
        return profile.error();
    const auto regime = lawOf(**rules, adopted, *service, profile->residence);
    if (!regime)
        return regime.error();
    const auto proofs = readProofs(adopted.attachments);
    if (!proofs)
        return proofs.error();
    return changed(session, **rules, [&](vault::Vault& vault) -> Result<model::CaseId> {
        const auto id = newCase(vault, adopted, service->id, *regime);
        if (!id)
            return id;
        CaseEntry entry{QStringLiteral("sent"), adopted.note, adopted.sent, {}, adopted.channel};
        entry.takenOver = true;
        const Status done = appendEntry(vault, **rules, *id, entry, *proofs, session.clock());
        return done ? id : Result<model::CaseId>(done.error());
    });
}

Result<CaseView> stored(Session& session, model::CaseId id)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    return session.withVault<CaseView>(
        [&](vault::Vault& vault) { return readCaseView(vault, **rules, id, session.clock().today()); });
}

Result<QByteArray> attachmentBytes(vault::Vault& vault, model::CaseId id, model::AttachmentId wanted)
{
    vault::CaseRepository cases(vault.database());
    const auto matter = cases.byId(id);
    if (!matter)
        return matter.error();
    for (const model::CaseEvent& event : matter->events) {
        for (const model::CaseAttachment& attachment : event.attachments) {
            if (attachment.id != wanted)
                continue;
            auto bytes = cases.attachmentContent(wanted);
            if (bytes && QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex() != attachment.sha256)
                return fail(Code::BadArgument, Detail::tr("the attachment is no longer what was logged"));
            return bytes;
        }
    }
    return fail(Code::NotFound, Detail::tr("attachment %1").arg(wanted.value));
}

Result<QString> saveAttachment(Session& session, model::CaseId id, model::AttachmentId attachment, const QString& path)
{
    const auto bytes = session.withVault<QByteArray>([&](vault::Vault& vault) { return attachmentBytes(vault, id, attachment); });
    if (!bytes)
        return bytes.error();
    if (const Status written = base::writeFileAtomically(path, *bytes, base::FileAccess::Private); !written)
        return written.error();
    return path;
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
        auto views = session.withVault<Views>(
            [&](vault::Vault& vault) { return readCaseViews(vault, **rules, session.clock().today()); });
        if (views)
            std::stable_sort(views->begin(), views->end(), comesFirst);
        return views;
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

Job<CaseView> openCase(Session& session, AdoptedCase adopted)
{
    return session.start<CaseView>([&session, adopted](base::Progress&) { return adopt(session, adopted); });
}

Job<QString> saveCaseAttachment(Session& session, model::CaseId id, model::AttachmentId attachment, QString path)
{
    return session.start<QString>(
        [&session, id, attachment, path](base::Progress&) { return saveAttachment(session, id, attachment, path); });
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
