// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/letter_file.h"

#include "base/atomic_file.h"
#include "base/detail.h"
#include "base/file_kind.h"
#include "cases/media_type.h"
#include "export/export_letter.h"
#include "export/render.h"
#include "export/translated_letter.h"
#include "letters/compose.h"
#include "session/lint_words.h"

#include <QFileInfo>

namespace recourse::session {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;

namespace {

Result<std::vector<documents::MailFile>> mailFiles(const QStringList& paths)
{
    std::vector<documents::MailFile> files;
    for (const QString& path : paths) {
        auto bytes = base::readWholeFile(path, documents::kMostMailBytes);
        if (!bytes)
            return bytes.error();
        const QString name = QFileInfo(path).fileName();
        files.push_back({name, cases::mediaTypeOf(name, *bytes), std::move(*bytes)});
    }
    return files;
}

Status writeMail(const model::Letter& letter, const LetterFile& file)
{
    if (letters::blocksExport(letter.lint))
        return fail(Code::LetterLint, lintErrors(letter));
    const auto files = mailFiles(file.attachments);
    if (!files)
        return files.error();
    const auto bytes = documents::renderEml(
        letter, file.letterAsPdf ? documents::MailAttachment::LetterAsPdf : documents::MailAttachment::None, *files);
    if (!bytes)
        return bytes.error();
    return base::writeFileAtomically(file.path, *bytes, base::FileAccess::Private);
}

} // namespace

Result<documents::PageLayout> letterLayout(const model::Letter& letter, const QString& word)
{
    if (word.isEmpty())
        return documents::layoutFor(letter);
    return documents::layoutNamed(word);
}

Status checkLetterFile(const LetterFile& file)
{
    if (file.path.isEmpty())
        return {};
    const auto kind = documents::documentKindOf(file.path);
    if (!kind)
        return kind.error();
    if (!file.layout.isEmpty()) {
        if (const auto layout = documents::layoutNamed(file.layout); !layout)
            return layout.error();
    }
    const bool withMore = file.letterAsPdf || !file.attachments.isEmpty();
    if (withMore && *kind != documents::DocumentKind::Eml)
        return fail(Code::BadArgument, Detail::tr("files go with an e-mail (.eml) only"));
    return {};
}

Status writeLetterFile(const model::Letter& letter, const LetterFile& file)
{
    if (const Status fits = checkLetterFile(file); !fits)
        return fits;
    if (file.letterAsPdf || !file.attachments.isEmpty())
        return writeMail(letter, file);
    const auto layout = letterLayout(letter, file.layout);
    if (!layout)
        return layout.error();
    return documents::exportLetter(letter, file.path, *layout);
}

Status writeFacing(const model::Letter& letter, const model::Letter& translation, const QString& path, const QString& layout)
{
    const auto kind = documents::documentKindOf(path);
    if (!kind || *kind != documents::DocumentKind::Pdf)
        return base::unknownKind(path, {QStringLiteral(".pdf")});
    const auto page = letterLayout(letter, layout);
    if (!page)
        return page.error();
    const auto bytes = documents::renderWithTranslation(letter, translation, *page, documents::TranslationPlace::Facing);
    if (!bytes)
        return bytes.error();
    return base::writeFileAtomically(path, *bytes, base::FileAccess::Private);
}

} // namespace recourse::session
