// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/case_log.h"

#include "base/atomic_file.h"
#include "base/detail.h"
#include "cases/case_history.h"
#include "cases/evidence.h"
#include "session/case_clock.h"
#include "vault/case_repository.h"
#include "vault/letter_repository.h"
#include "vault/service_repository.h"
#include "vault/setting_repository.h"

#include <QFileInfo>

namespace recourse::session {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;

namespace {

/// An attached proof is a letter, a scan or a mail; 64 MiB is a long scan.
constexpr qint64 kAttachmentBytes = qint64{64} << 20;
constexpr qsizetype kMostAttachments = 50;

const QString kSent = QStringLiteral("sent");

/// Everything an entry is judged by.
struct Scene
{
    model::Case matter;
    std::vector<model::Letter> letters;
    LetterWay way;
};

Result<Scene> readScene(vault::Vault& vault, const Rules& rules, model::CaseId id)
{
    auto matter = vault::CaseRepository(vault.database()).byId(id);
    if (!matter)
        return matter.error();
    auto letters = vault::LetterRepository(vault.database()).forCase(id);
    if (!letters)
        return letters.error();
    const auto service = vault::ServiceRepository(vault.database()).byId(matter->service);
    if (!service)
        return service.error();
    const auto profile = vault::SettingRepository(vault.database()).profile();
    if (!profile)
        return profile.error();
    return Scene{std::move(*matter), std::move(*letters), letterWay(rules, profile->residence, *service)};
}

/// The letter that leaves with an event of the user's: the last one, if it is not out yet. Null if there is none.
const model::Letter* waitingLetter(const Scene& scene)
{
    return !scene.letters.empty() && scene.letters.back().state == model::LetterState::Drafted ? &scene.letters.back() : nullptr;
}

/// What sending this letter is in the case: an answer to their reply, a step of the escalation path, else simply a letter sent.
QString sendingKind(const Rules& rules, const Scene& scene, const model::Letter& letter, QDate day)
{
    if (cases::lastOwnLetter(scene.matter) == nullptr)
        return kSent;
    if (const model::CaseEvent* reply = cases::openReply(scene.matter)) {
        const cases::ReplyAnswer* answer = rules.cases.replies.answerTo(reply->reply, scene.matter.regime, day);
        if (answer != nullptr && answer->letter == letter.type)
            return answer->event;
    }
    if (const cases::EscalationPath* path = rules.cases.escalation.pathFor(scene.matter.regime)) {
        for (const cases::EscalationStep& step : path->steps) {
            if (step.letter == letter.type)
                return step.event;
        }
    }
    // An answer to a reply whose kind was not told.
    return letter.type == QLatin1String("refusal_reply") || letter.type == QLatin1String("reminder") ? QStringLiteral("reminded") : kSent;
}

Result<QString> eventKind(const Rules& rules, const Scene& scene, const CaseEntry& entry, QDate day)
{
    if (!entry.reply.isEmpty()) {
        const cases::ReplyKind* reply = rules.cases.replies.kind(entry.reply);
        if (reply == nullptr)
            return fail(Code::BadArgument, Detail::tr("%1: no kind of reply").arg(entry.reply));
        if (!entry.kind.isEmpty())
            return entry.kind;
        // Whoever asks for identity after an answer has answered again; the clock does not stand still then.
        return cases::stageAfter(scene.matter.stage, reply->event) || reply->event == QLatin1String("silent") ? reply->event
                                                                                                             : QStringLiteral("answered");
    }
    if (entry.kind != kSent)
        return entry.kind;
    if (const model::Letter* letter = waitingLetter(scene))
        return sendingKind(rules, scene, *letter, day);
    if (!entry.takenOver && scene.letters.empty() && cases::lastOwnLetter(scene.matter) == nullptr)
        return fail(Code::BadArgument, Detail::tr("sent: the case has no letter"));
    return kSent;
}

Status checkEntry(const CaseEntry& entry, QDate today)
{
    if (entry.on.isValid() && entry.on > today)
        return fail(Code::BadArgument, Detail::tr("%1 is still to come").arg(entry.on.toString(Qt::ISODate)));
    if (entry.until.isValid() && entry.kind != QLatin1String("extended"))
        return fail(Code::BadArgument, Detail::tr("a day until when: only with more time taken"));
    return {};
}

/// Appends one event to the case in memory and in the vault, with the dates that follow from it.
Status append(vault::Vault& vault, const Rules& rules, Scene& scene, model::CaseEvent event, const std::vector<QByteArray>& contents)
{
    const auto stage = cases::stageAfter(scene.matter.stage, event.kind);
    if (!stage)
        return stage.error();
    scene.matter.stage = *stage;
    const QByteArray previous = scene.matter.events.isEmpty() ? QByteArray() : scene.matter.events.last().chain;
    scene.matter.events.append(cases::chained(previous, std::move(event)));
    const auto dates = datesAfterLastEvent(rules, scene.matter, scene.letters, scene.way);
    if (!dates)
        return dates.error();
    if (*dates) {
        scene.matter.due = (*dates)->due;
        scene.matter.overdueFrom = (*dates)->overdueFrom;
    }
    vault::CaseRepository repository(vault.database());
    if (const auto saved = repository.save(scene.matter); !saved)
        return saved.error();
    return repository.appendEvent(scene.matter.id, scene.matter.events.last(), contents);
}

model::CaseEvent eventOf(const Rules& rules, const Scene& scene, const CaseEntry& entry, const Proofs& proofs, const QString& kind)
{
    model::CaseEvent event;
    event.kind = kind;
    event.note = entry.note;
    event.reply = entry.reply;
    event.until = entry.until;
    event.attachments = proofs.attachments;
    if (cases::isOwnLetter(event)) {
        event.channel = exactChannel(rules, entry.channel, scene.way);
        if (const model::Letter* letter = waitingLetter(scene); letter != nullptr && kind != QLatin1String("identity_given"))
            event.letter = letter->id;
    }
    return event;
}

} // namespace

Result<Proofs> readProofs(const QStringList& files)
{
    if (files.size() > kMostAttachments)
        return fail(Code::BadArgument, Detail::tr("more than %1 files").arg(kMostAttachments));
    Proofs proofs;
    for (const QString& file : files) {
        auto bytes = base::readWholeFile(file, kAttachmentBytes);
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            return fail(Code::FileEmpty, QFileInfo(file).fileName());
        proofs.attachments.append(cases::attachmentOf(QFileInfo(file).fileName(), *bytes));
        proofs.contents.push_back(std::move(*bytes));
    }
    return proofs;
}

Status appendEntry(
    vault::Vault& vault, const Rules& rules, model::CaseId id, const CaseEntry& entry, const Proofs& proofs, const base::Clock& clock)
{
    if (const Status fits = checkEntry(entry, clock.today()); !fits)
        return fits;
    auto scene = readScene(vault, rules, id);
    if (!scene)
        return scene.error();
    const QDateTime at = entry.on.isValid() ? QDateTime(entry.on, QTime(12, 0), Qt::UTC) : clock.now();
    const auto kind = eventKind(rules, *scene, entry, at.date());
    if (!kind)
        return kind.error();
    const auto kinds = cases::eventsTo(scene->matter.stage, *kind);
    if (!kinds)
        return kinds.error();
    const model::CaseEvent last = eventOf(rules, *scene, entry, proofs, *kind);
    for (const QString& one : *kinds) {
        model::CaseEvent event;
        event.kind = one;
        if (one == *kind)
            event = last;
        event.at = at;
        const Status done = append(vault, rules, *scene, std::move(event), one == *kind ? proofs.contents : std::vector<QByteArray>());
        if (!done)
            return done;
    }
    return last.letter.stored() ? vault::LetterRepository(vault.database()).setState(last.letter, model::LetterState::Sent) : Status();
}

} // namespace recourse::session
