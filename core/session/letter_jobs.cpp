// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/letter_jobs.h"

#include "base/detail.h"
#include "export/page_images.h"
#include "export/translated_letter.h"
#include "letters/compose.h"
#include "session/letter_material.h"
#include "session/letter_store.h"
#include "session/lint_words.h"
#include "vault/letter_repository.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;

namespace {

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

/// The same letter in the other language; nobody sends it, so its lint does not matter.
Result<model::Letter> translated(Session& session, DraftRequest request, const model::Letter& letter)
{
    request.language = request.translation;
    request.regime = letter.regime;
    request.reference = letter.reference;
    return compose(session, request);
}

Status checkFiles(const DraftRequest& request)
{
    LetterFile file = request.form;
    file.path = request.outFile;
    if (const Status fits = checkLetterFile(file); !fits)
        return fits;
    if (!request.translationFile.isEmpty() && request.translation.isEmpty())
        return fail(Code::BadArgument, Detail::tr("the language of the translation is missing"));
    return {};
}

Status writeFiles(Session& session, const DraftRequest& request, const model::Letter& letter)
{
    if (!request.outFile.isEmpty()) {
        LetterFile file = request.form;
        file.path = request.outFile;
        if (const Status written = writeLetterFile(letter, file); !written)
            return written;
    }
    if (request.translationFile.isEmpty())
        return {};
    const auto other = translated(session, request, letter);
    if (!other)
        return other.error();
    return writeFacing(letter, *other, request.translationFile, request.form.layout);
}

Result<DraftedLetter> draft(Session& session, const DraftRequest& request)
{
    if (const Status fits = checkFiles(request); !fits)
        return fits.error();
    auto letter = compose(session, request);
    if (!letter)
        return letter.error();
    if (letters::blocksExport(letter->lint))
        return fail(Code::LetterLint, lintErrors(*letter));
    // The files first: a letter that could not be written must not stand in the case as drafted.
    if (const Status written = writeFiles(session, request, *letter); !written)
        return written.error();
    auto stored = session.withVault<model::Letter>([&](vault::Vault& vault) -> Result<model::Letter> {
        vault::Transaction transaction(vault.database());
        if (!transaction.begun())
            return transaction.begun().error();
        auto kept = storeDraft(vault, *letter, request.matter, session.clock());
        if (!kept)
            return kept;
        if (const Status done = transaction.commit(); !done)
            return done.error();
        return kept;
    });
    if (!stored)
        return stored.error();
    return DraftedLetter{std::move(*stored), request.outFile, request.translationFile};
}

Result<LetterPages> withPages(model::Letter letter, const QString& layout, double pixelsPerMillimetre)
{
    const auto paper = letterLayout(letter, layout);
    if (!paper)
        return paper.error();
    auto pages = documents::renderPages(letter, *paper, pixelsPerMillimetre);
    if (!pages)
        return pages.error();
    return LetterPages{std::move(letter), std::move(*pages)};
}

Result<LetterPages> withTranslation(
    model::Letter letter, const model::Letter& other, const QString& layout, double pixelsPerMillimetre)
{
    const auto paper = letterLayout(letter, layout);
    if (!paper)
        return paper.error();
    const documents::TranslatedLetter both(letter, other, *paper, documents::TranslationPlace::Facing);
    auto pages = documents::picturesOf(both, pixelsPerMillimetre);
    if (!pages)
        return pages.error();
    return LetterPages{std::move(letter), std::move(*pages)};
}

Result<LetterPages> preview(Session& session, const DraftRequest& request, double pixelsPerMillimetre, const base::Progress& progress)
{
    auto letter = compose(session, request);
    if (!letter)
        return letter.error();
    if (progress.cancelled())
        return fail(Code::Cancelled);
    if (request.translation.isEmpty() || request.translation == letter->language)
        return withPages(std::move(*letter), request.form.layout, pixelsPerMillimetre);
    const auto other = translated(session, request, *letter);
    if (!other)
        return other.error();
    return withTranslation(std::move(*letter), *other, request.form.layout, pixelsPerMillimetre);
}

/// Languages in which there is a text of the letter under some law.
QStringList languagesOf(const letters::LetterType& type, const letters::Rules& rules)
{
    QSet<QString> keys;
    for (auto basis = type.bases.begin(); basis != type.bases.end(); ++basis) {
        keys.insert(basis->templateKey);
        keys.insert(basis->templateKey + QLatin1Char('_') + rules.types.family(basis.key()));
    }
    QStringList languages;
    for (const QString& language : rules.types.languages()) {
        const auto isThere = [&](const QString& key) { return rules.templates(language + QLatin1Char('/') + key).has_value(); };
        if (std::any_of(keys.begin(), keys.end(), isThere))
            languages << language;
    }
    return languages;
}

LetterTypeView viewOf(const letters::LetterType& type, const QStringList& regimes, const letters::Rules& rules)
{
    const QString english = QStringLiteral("en");
    LetterTypeView view{
        type.id, type.title(english), regimes, type.required, type.optional, type.warnings.value(english), type.next};
    view.lists = type.lists;
    view.variants = type.variants;
    view.handSignature = type.handSignature;
    view.toAuthority = type.addressee == letters::Addressee::Authority;
    view.ownDate = !type.bases.isEmpty() && std::all_of(type.bases.keyBegin(), type.bases.keyEnd(),
        [&type](const QString& regime) { return type.clockUnder(regime).ownDays > 0; });
    view.languages = languagesOf(type, rules);
    view.group = type.group;
    return view;
}

/// The laws that offer each type today.
QHash<QString, QStringList> regimesByType(const letters::Rules& rules, QDate today)
{
    QHash<QString, QStringList> regimes;
    for (const law::Regime& regime : rules.regimes.all()) {
        for (const letters::LetterType* type : rules.types.offered(regime, today))
            regimes[type->id] << regime.code;
    }
    return regimes;
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
        const letters::Rules& known = (*rules)->letters;
        const QHash<QString, QStringList> regimes = regimesByType(known, session.clock().today());
        Views views;
        for (const letters::LetterType& type : known.types.all())
            views.push_back(viewOf(type, regimes.value(type.id), known));
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

Job<QMap<QString, QString>> letterFields(Session& session, DraftRequest request)
{
    using Fields = QMap<QString, QString>;
    return session.start<Fields>([&session, request](base::Progress&) -> Result<Fields> {
        auto material = letterMaterial(session, request);
        if (!material)
            return material.error();
        return std::move(material->fields);
    });
}

Job<LetterPages> previewLetterPages(Session& session, DraftRequest request, double pixelsPerMillimetre)
{
    return session.start<LetterPages>([&session, request, pixelsPerMillimetre](base::Progress& progress) {
        return preview(session, request, pixelsPerMillimetre, progress);
    });
}

Job<LetterPages> letterPages(Session& session, model::LetterId id, double pixelsPerMillimetre)
{
    return session.start<LetterPages>([&session, id, pixelsPerMillimetre](base::Progress&) -> Result<LetterPages> {
        auto letter = storedLetter(session, id);
        if (!letter)
            return letter.error();
        return withPages(std::move(*letter), QString(), pixelsPerMillimetre);
    });
}

Job<QString> exportLetterFile(Session& session, model::LetterId id, QString path)
{
    LetterFile file;
    file.path = std::move(path);
    return exportLetterFile(session, id, std::move(file));
}

Job<QString> exportLetterFile(Session& session, model::LetterId id, LetterFile file)
{
    return session.start<QString>([&session, id, file](base::Progress&) -> Result<QString> {
        const auto letter = storedLetter(session, id);
        if (!letter)
            return letter.error();
        if (const Status written = writeLetterFile(*letter, file); !written)
            return written.error();
        return file.path;
    });
}

Job<documents::MailtoLink> letterMailto(Session& session, model::LetterId id)
{
    return session.start<documents::MailtoLink>([&session, id](base::Progress&) -> Result<documents::MailtoLink> {
        const auto letter = storedLetter(session, id);
        if (!letter)
            return letter.error();
        return documents::renderMailto(*letter);
    });
}

} // namespace recourse::session
