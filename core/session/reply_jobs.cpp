// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reply_jobs.h"

#include "base/atomic_file.h"
#include "base/exhibit_limits.h"
#include "base/rule_text.h"
#include "cases/media_type.h"
#include "formats/mail_message.h"
#include "vault/case_repository.h"
#include "vault/letter_repository.h"
#include "vault/service_repository.h"

#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace recourse::session {

using base::Result;

namespace {

using Choices = std::vector<ReplyChoice>;
using Files = std::vector<ReplyFile>;

/// A mail with its attachments; what is larger is no reply to a letter.
constexpr qint64 kReplyBytes = qint64{64} << 20;

/// The token of a letter as `letters::newReference` makes it; people and mail programs change its case.
QStringList referencesIn(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\bRC-[2-9A-Z]{4}-[2-9A-Z]{4}\\b"), QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    for (auto hits = shape.globalMatch(text); hits.hasNext();)
        found += hits.next().captured().toUpper();
    found.removeDuplicates();
    return found;
}

/// A file with the words in it that may hold a token.
struct ReadFile
{
    ReplyFile file;
    QStringList references;
};

void readMessage(ReadFile& read, const QByteArray& bytes)
{
    const auto message = formats::readMailMessage(
        {bytes.constData(), static_cast<std::size_t>(bytes.size())}, base::kExhibitMailLimits);
    if (!message)
        return; // a damaged message is attached as it is
    read.file.from = message->from;
    read.file.subject = message->subject;
    read.file.sent = QDateTime::fromString(message->date, Qt::RFC2822Date).date();
    read.references = referencesIn(message->subject + QLatin1Char('\n') + message->text);
}

Result<ReadFile> readReply(const QString& path)
{
    ReadFile read;
    read.file.path = path;
    const auto bytes = base::readWholeFile(path, kReplyBytes);
    if (!bytes)
        return bytes.error();
    const QString type = cases::mediaTypeOf(QFileInfo(path).fileName(), *bytes);
    if (type == QLatin1String("message/rfc822"))
        readMessage(read, *bytes);
    else if (type.startsWith(QLatin1String("text/")))
        read.references = referencesIn(QString::fromUtf8(*bytes));
    return read;
}

/// The case of each token of the vault's letters.
Result<QHash<QString, model::CaseId>> casesByReference(vault::Vault& vault)
{
    const auto letters = vault::LetterRepository(vault.database()).all();
    if (!letters)
        return letters.error();
    QHash<QString, model::CaseId> cases;
    for (const model::Letter& letter : *letters) {
        if (letter.matter.stored())
            cases.insert(letter.reference, letter.matter);
    }
    return cases;
}

Result<Files> find(vault::Vault& vault, const std::vector<ReadFile>& files)
{
    const auto known = casesByReference(vault);
    if (!known)
        return known.error();
    Files found;
    for (const ReadFile& read : files) {
        ReplyFile file = read.file;
        for (const QString& reference : read.references) {
            const auto hit = known->constFind(reference);
            if (hit == known->constEnd())
                continue;
            file.reference = reference;
            file.matter = *hit;
            const auto matter = vault::CaseRepository(vault.database()).byId(*hit);
            if (!matter)
                return matter.error();
            const auto service = vault::ServiceRepository(vault.database()).byId(matter->service);
            if (!service)
                return service.error();
            file.service = service->name;
            break;
        }
        found.push_back(std::move(file));
    }
    return found;
}

Choices choicesFor(const Rules& rules, const QString& regime, QDate day)
{
    Choices choices;
    for (const cases::ReplyKind& kind : rules.cases.replies.kinds()) {
        ReplyChoice choice{replyAdvice(rules, kind, regime, day), kind.event, {}, {}, {}};
        if (const cases::ReplyAnswer* answer = rules.cases.replies.answerTo(kind.id, regime, day)) {
            const letters::LetterType* type = rules.letters.types.find(answer->letter);
            if (type != nullptr)
                choice.letter = type->title(QLocale().name().section(QLatin1Char('_'), 0, 0));
            choice.reason = base::ruleText(base::RuleTexts::Cases, answer->reason);
            choice.cite = answer->provenance.cite;
        }
        choices.push_back(std::move(choice));
    }
    return choices;
}

} // namespace

Job<Choices> listReplyChoices(Session& session, model::CaseId id)
{
    return session.start<Choices>([&session, id](base::Progress&) -> Result<Choices> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        const auto matter = session.withVault<model::Case>(
            [id](vault::Vault& vault) { return vault::CaseRepository(vault.database()).byId(id); });
        if (!matter)
            return matter.error();
        return choicesFor(**rules, matter->regime, session.clock().today());
    });
}

Job<Files> findReplies(Session& session, QStringList files)
{
    return session.start<Files>([&session, files = std::move(files)](base::Progress& progress) -> Result<Files> {
        std::vector<ReadFile> read;
        for (const QString& file : files) {
            if (progress.cancelled())
                return base::fail(base::Code::Cancelled);
            auto one = readReply(file);
            if (!one)
                return one.error();
            read.push_back(std::move(*one));
        }
        return session.withVault<Files>([&read](vault::Vault& vault) { return find(vault, read); });
    });
}

} // namespace recourse::session
