// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/letter_jobs.h"

#include "base/secret_bytes.h"
#include "cases/evidence.h"
#include "cases/stages.h"
#include "export/export_letter.h"
#include "export/page_images.h"
#include "export/render.h"
#include "letters/compose.h"
#include "session/letter_material.h"
#include "vault/case_repository.h"
#include "vault/letter_repository.h"
#include "vault/service_repository.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <cstring>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;
using base::Status;

namespace {

QString freshReference()
{
    const base::SecretBytes random = base::SecretBytes::random(sizeof(quint64));
    quint64 bits = 0;
    std::memcpy(&bits, random.data(), sizeof bits);
    return letters::newReference(bits);
}

/// Whether it is one that `newReference` makes: nothing else gets into a letter that way.
bool isReference(const QString& words)
{
    static const QRegularExpression shape(QStringLiteral("^RC-[2-9A-Z]{4}-[2-9A-Z]{4}$"));
    return shape.match(words).hasMatch();
}

Result<model::Letter> compose(Session& session, const DraftRequest& request)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    auto material = letterMaterial(session, request);
    if (!material)
        return material.error();
    material->reference = isReference(request.reference) ? request.reference : freshReference();
    auto letter = letters::composeLetter(*material, (*rules)->letters);
    if (letter)
        letter->created = session.clock().now();
    return letter;
}

QString firstError(const model::Letter& letter)
{
    for (const model::LintFinding& finding : letter.lint) {
        if (finding.severity == model::LintFinding::Severity::Error)
            return finding.message;
    }
    return {};
}

/// The case the letter belongs to: the given one, the open one about the same matter, or a new one.
Result<model::Case> caseFor(vault::CaseRepository& cases, const model::Letter& letter, model::CaseId wanted, QDate today)
{
    if (wanted.stored())
        return cases.byId(wanted);
    auto open = cases.openFor(letter.service, letter.type);
    if (!open)
        return open.error();
    if (*open)
        return std::move(**open);
    model::Case fresh;
    fresh.service = letter.service;
    fresh.matter = letter.type;
    fresh.regime = letter.regime;
    fresh.opened = today;
    const auto id = cases.save(fresh);
    if (!id)
        return id.error();
    fresh.id = *id;
    return fresh;
}

Result<model::Letter> store(vault::Vault& vault, model::Letter letter, model::CaseId wanted, const base::Clock& clock)
{
    vault::CaseRepository cases(vault.database());
    auto matter = caseFor(cases, letter, wanted, clock.today());
    if (!matter)
        return matter.error();
    letter.matter = matter->id;
    vault::LetterRepository letters(vault.database());
    const auto id = letters.save(letter);
    if (!id)
        return id.error();
    letter.id = *id;
    model::CaseEvent event;
    event.at = clock.now();
    event.kind = QStringLiteral("drafted");
    event.note = letter.reference;
    event.letter = letter.id;
    event.sha256 = QCryptographicHash::hash(documents::renderText(letter), QCryptographicHash::Sha256).toHex();
    const QByteArray previous = matter->events.isEmpty() ? QByteArray() : matter->events.last().chain;
    if (const Status appended = cases.appendEvent(matter->id, cases::chained(previous, event)); !appended)
        return appended.error();
    return letter;
}

Result<DraftedLetter> draft(Session& session, const DraftRequest& request)
{
    if (!request.outFile.isEmpty()) {
        if (const auto kind = documents::documentKindOf(request.outFile); !kind)
            return kind.error();
    }
    auto letter = compose(session, request);
    if (!letter)
        return letter.error();
    if (letters::blocksExport(letter->lint))
        return fail(Code::LetterLint, firstError(*letter));
    // The file first: a letter that could not be written must not stand in the case as drafted.
    if (!request.outFile.isEmpty()) {
        if (const Status written = documents::exportLetter(*letter, request.outFile); !written)
            return written.error();
    }
    auto stored = session.withVault<model::Letter>(
        [&](vault::Vault& vault) { return store(vault, *letter, request.matter, session.clock()); });
    if (!stored)
        return stored.error();
    return DraftedLetter{std::move(*stored), request.outFile};
}

Result<LetterPages> withPages(model::Letter letter, double pixelsPerMillimetre)
{
    auto pages = documents::renderPages(letter, documents::layoutFor(letter), pixelsPerMillimetre);
    if (!pages)
        return pages.error();
    return LetterPages{std::move(letter), std::move(*pages)};
}

Result<model::Letter> storedLetter(Session& session, model::LetterId id)
{
    return session.withVault<model::Letter>(
        [id](vault::Vault& vault) { return vault::LetterRepository(vault.database()).byId(id); });
}

} // namespace

Job<std::vector<LetterTypeView>> listLetterTypes(Session& session)
{
    using Views = std::vector<LetterTypeView>;
    return session.start<Views>([&session](base::Progress&) -> Result<Views> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        Views views;
        for (const letters::LetterType& type : (*rules)->letters.types.all()) {
            LetterTypeView view{type.id, type.title(QStringLiteral("en")), {}, type.required, type.optional,
                type.warnings.value(QStringLiteral("en")), type.next};
            for (const law::Regime& regime : (*rules)->letters.regimes.all()) {
                for (const letters::LetterType* offered :
                    (*rules)->letters.types.offered(regime, session.clock().today())) {
                    if (offered->id == type.id)
                        view.regimes << regime.code;
                }
            }
            views.push_back(std::move(view));
        }
        return views;
    });
}

Job<DraftedLetter> draftLetter(Session& session, DraftRequest request)
{
    return session.start<DraftedLetter>([&session, request](base::Progress&) { return draft(session, request); });
}

Job<model::Letter> previewLetter(Session& session, DraftRequest request)
{
    return session.start<model::Letter>([&session, request](base::Progress&) { return compose(session, request); });
}

Job<LetterPages> previewLetterPages(Session& session, DraftRequest request, double pixelsPerMillimetre)
{
    return session.start<LetterPages>([&session, request, pixelsPerMillimetre](base::Progress& progress) -> Result<LetterPages> {
        auto letter = compose(session, request);
        if (!letter)
            return letter.error();
        if (progress.cancelled())
            return fail(Code::Cancelled);
        return withPages(std::move(*letter), pixelsPerMillimetre);
    });
}

Job<LetterPages> letterPages(Session& session, model::LetterId id, double pixelsPerMillimetre)
{
    return session.start<LetterPages>([&session, id, pixelsPerMillimetre](base::Progress&) -> Result<LetterPages> {
        auto letter = storedLetter(session, id);
        if (!letter)
            return letter.error();
        return withPages(std::move(*letter), pixelsPerMillimetre);
    });
}

Job<QString> exportLetterFile(Session& session, model::LetterId id, QString path)
{
    return session.start<QString>([&session, id, path](base::Progress&) -> Result<QString> {
        const auto letter = storedLetter(session, id);
        if (!letter)
            return letter.error();
        if (const Status written = documents::exportLetter(*letter, path); !written)
            return written.error();
        return path;
    });
}

} // namespace recourse::session
