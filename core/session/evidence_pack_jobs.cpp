// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/evidence_pack_jobs.h"

#include "base/atomic_file.h"
#include "base/detail.h"
#include "base/file_kind.h"
#include "cases/identifiers.h"
#include "export/evidence_pack.h"
#include "formats/mail_message.h"
#include "letters/compose.h"
#include "session/case_clocks.h"
#include "vault/account_repository.h"
#include "vault/case_repository.h"
#include "vault/loss_repository.h"
#include "vault/setting_repository.h"

#include <QFileInfo>

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;

namespace {

/// Of a text attachment, so much is searched for identifiers.
constexpr qsizetype kSearchedBytes = qsizetype{1} << 20;

/// What the vault says of a case.
struct Ground
{
    CaseView view;
    model::Profile profile;
    QStringList logins; ///< of the accounts at the service
    std::vector<model::Loss> losses;
};

Result<Ground> groundOf(vault::Vault& vault, const Rules& rules, model::CaseId id, QDate today)
{
    auto view = readCaseView(vault, rules, id, today);
    if (!view)
        return view.error();
    auto profile = vault::SettingRepository(vault.database()).profile();
    if (!profile)
        return profile.error();
    const auto accounts = vault::AccountRepository(vault.database()).all();
    if (!accounts)
        return accounts.error();
    auto losses = vault::LossRepository(vault.database()).forCase(id);
    if (!losses)
        return losses.error();
    Ground ground{std::move(*view), std::move(*profile), {}, std::move(*losses)};
    for (const model::Account& account : *accounts) {
        if (account.service == ground.view.service.id)
            ground.logins << account.login;
    }
    return ground;
}

Result<Ground> readGround(Session& session, const Rules& rules, model::CaseId id)
{
    return session.withVault<Ground>([&](vault::Vault& vault) { return groundOf(vault, rules, id, session.clock().today()); });
}

Result<QByteArray> contentOf(Session& session, model::AttachmentId id)
{
    return session.withVault<QByteArray>(
        [id](vault::Vault& vault) { return vault::CaseRepository(vault.database()).attachmentContent(id); });
}

Result<QString> languageOf(const Rules& rules, const Ground& ground, const QString& wanted)
{
    const QStringList known = rules.cases.words.languages();
    if (!wanted.isEmpty() && !known.contains(wanted))
        return fail(Code::BadArgument, Detail::tr("language: “%1”").arg(wanted));
    if (!wanted.isEmpty())
        return wanted;
    const QString ofLetter = ground.view.letters.empty() ? QString() : ground.view.letters.back().language;
    for (const QString& language : {ofLetter, ground.profile.language}) {
        if (known.contains(language))
            return language;
    }
    return QStringLiteral("en");
}

/// The readable text of an attachment.
QString textOf(const model::CaseAttachment& file, const QByteArray& content)
{
    if (file.mediaType == QLatin1String("message/rfc822")) {
        const std::string_view bytes(content.constData(), static_cast<std::size_t>(content.size()));
        if (const auto message = formats::readMailMessage(bytes, base::kExhibitMailLimits))
            return QStringList{message->from, message->to, message->cc, message->subject, message->text}.join(QLatin1Char('\n'));
    }
    return QString::fromUtf8(content.left(kSearchedBytes));
}

/// The texts of the pack that may hold identifiers: letters, and attachments that are text.
Result<QStringList> textsOf(Session& session, const Ground& ground)
{
    QStringList texts;
    for (const model::Letter& letter : ground.view.letters)
        texts << letter.subject << letter.body;
    for (const model::Loss& loss : ground.losses)
        texts << loss.note;
    for (const model::CaseEvent& event : ground.view.matter.events) {
        for (const model::CaseAttachment& file : event.attachments) {
            if (!file.mediaType.startsWith(QLatin1String("text/")) && file.mediaType != QLatin1String("message/rfc822"))
                continue;
            const auto content = contentOf(session, file.id);
            if (!content)
                return content.error();
            texts << textOf(file, *content);
        }
    }
    return texts;
}

QStringList ownIdentifiers(const Ground& ground)
{
    return ground.logins + QStringList{ground.profile.email} + ground.profile.postalAddress;
}

/// What belongs to the other side is no secret of the user's.
QStringList theirs(const Ground& ground)
{
    QStringList keep{ground.view.service.privacyEmail};
    for (const QString& domain : ground.view.service.domains)
        keep << QLatin1Char('@') + domain;
    for (const model::Letter& letter : ground.view.letters)
        keep << letter.recipientEmail;
    keep.removeAll(QString());
    return keep;
}

documents::PageLayout layoutOf(const Ground& ground)
{
    if (!ground.view.letters.empty())
        return documents::layoutFor(ground.view.letters.back());
    model::Letter letter;
    letter.regime = ground.view.matter.regime;
    letter.sender = ground.profile.postalAddress;
    return documents::layoutFor(letter);
}

/// The letter that the case began with; null for a case that was taken over without it.
const model::Letter* firstLetter(const CaseView& view)
{
    const auto found = std::find_if(view.letters.begin(), view.letters.end(),
        [&view](const model::Letter& letter) { return letter.type == view.matter.matter; });
    return found != view.letters.end() ? &*found : nullptr;
}

/// What the first letter asks for, as its subject says it in that language, with `reference`; empty if there is no such letter.
QString subjectIn(const Rules& rules, const Ground& ground, const QString& language, const QString& reference)
{
    const CaseView& view = ground.view;
    letters::LetterRequest request;
    request.type = view.matter.matter;
    request.regime = view.matter.regime;
    request.language = language;
    request.profile = ground.profile;
    request.service = view.service;
    request.today = view.matter.opened;
    request.reference = reference;
    const auto letter = letters::composeLetter(request, rules.letters);
    return letter ? letter->subject : QString();
}

/// The reference has a line of its own on the cover: "Access under Art. 15 GDPR (reference RC-…)" without the end.
QString withoutReference(QString subject, const QString& reference)
{
    const qsizetype at = reference.isEmpty() ? -1 : subject.indexOf(reference);
    const qsizetype open = at < 0 ? -1 : subject.lastIndexOf(QLatin1Char('('), at);
    const qsizetype close = at < 0 ? -1 : subject.indexOf(QLatin1Char(')'), at);
    return open < 0 || close < 0 ? subject : subject.remove(open, close - open + 1).simplified();
}

/// What was asked first, in the pack's language; in another only where the letter has no text in this one.
QString matterIn(const Rules& rules, const Ground& ground, const QString& language)
{
    const CaseView& view = ground.view;
    const model::Letter* first = firstLetter(view);
    if (first != nullptr && first->language == language)
        return withoutReference(first->subject, first->reference);
    const QString mark = letters::newReference(0);
    if (const QString subject = subjectIn(rules, ground, language, mark); !subject.isEmpty())
        return withoutReference(subject, mark);
    if (first != nullptr)
        return withoutReference(first->subject, first->reference);
    const letters::LetterType* type = rules.letters.types.find(view.matter.matter);
    return type != nullptr ? type->title(language) : view.matter.matter;
}

/// The service, and what was asked of it first.
QString aboutIn(const Rules& rules, const Ground& ground, const QString& language)
{
    const QString& name = ground.view.service.name;
    const QString asked = matterIn(rules, ground, language);
    return name.isEmpty() ? asked : name + QStringLiteral(": ") + asked;
}

documents::EvidencePack headOf(const Rules& rules, const Ground& ground, const PackRequest& request, const QString& language, QDate today)
{
    const model::Service& service = ground.view.service;
    documents::EvidencePack head;
    head.language = language;
    head.opponent = service.legalEntity.isEmpty() ? service.name : service.legalEntity;
    head.matter = aboutIn(rules, ground, language);
    head.title = head.opponent + QStringLiteral(" – ") + matterIn(rules, ground, language);
    head.applicant = (QStringList{ground.profile.fullName} + ground.profile.postalAddress).join(QStringLiteral(", "));
    head.reference = referenceOf(ground.view);
    head.made = today;
    head.redact = request.redact;
    return head;
}

enum class PackForm { Pdf, Zip };

Result<PackForm> formOf(const QString& file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return PackForm::Pdf;
    if (ending == QLatin1String("zip"))
        return PackForm::Zip;
    return base::unknownKind(file, {QStringLiteral(".pdf"), QStringLiteral(".zip")});
}

Result<PackPreview> preview(Session& session, model::CaseId id, const QString& wanted)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto ground = readGround(session, **rules, id);
    if (!ground)
        return ground.error();
    const auto language = languageOf(**rules, *ground, wanted);
    if (!language)
        return language.error();
    const auto texts = textsOf(session, *ground);
    if (!texts)
        return texts.error();
    const cases::CaseWords& words = (*rules)->cases.words;
    PackPreview preview{id, ground->view.service.name, *language, words.languages(), {}, {}, {}};
    preview.about = aboutIn(**rules, *ground, *language);
    preview.contents = cases::packContents(ground->view.matter, ground->view.letters, words, *language);
    preview.contents.losses = cases::packLosses(ground->losses, preview.contents.exhibits, words, *language);
    preview.redactable = cases::wordsToRedact(ownIdentifiers(*ground), *texts, theirs(*ground));
    return preview;
}

Result<WrittenPack> write(Session& session, const PackRequest& request, base::Progress& progress)
{
    const auto form = formOf(request.file);
    if (!form)
        return form.error();
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto ground = readGround(session, **rules, request.matter);
    if (!ground)
        return ground.error();
    const auto language = languageOf(**rules, *ground, request.language);
    if (!language)
        return language.error();
    cases::PackContents contents
        = cases::packContents(ground->view.matter, ground->view.letters, (*rules)->cases.words, *language);
    if (!request.withoutLosses)
        contents.losses = cases::packLosses(ground->losses, contents.exhibits, (*rules)->cases.words, *language);
    if (contents.timeline.empty() && contents.exhibits.empty())
        return fail(Code::BadArgument, Detail::tr("nothing has happened in this case yet"));
    const auto pack = documents::evidencePackOf(contents, headOf(**rules, *ground, request, *language, session.clock().today()),
        ground->view.letters, [&session](model::AttachmentId id) { return contentOf(session, id); });
    if (!pack)
        return pack.error();
    const documents::PageLayout layout = layoutOf(*ground);
    const auto bytes = *form == PackForm::Pdf ? documents::renderEvidencePdf(*pack, layout, progress)
                                              : documents::renderEvidenceZip(*pack, layout, progress);
    if (!bytes)
        return bytes.error();
    if (const Status written = base::writeFileAtomically(request.file, *bytes, base::FileAccess::Private); !written)
        return written.error();
    return WrittenPack{request.file, *language, bytes->size(), std::move(contents), request.redact};
}

} // namespace

Job<PackPreview> previewPack(Session& session, model::CaseId matter, QString language)
{
    return session.start<PackPreview>([&session, matter, language](base::Progress&) { return preview(session, matter, language); });
}

Job<WrittenPack> writePack(Session& session, PackRequest request)
{
    return session.start<WrittenPack>([&session, request](base::Progress& progress) { return write(session, request, progress); });
}

} // namespace recourse::session
