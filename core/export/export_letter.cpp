// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_letter.h"

#include "base/atomic_file.h"
#include "export/render.h"

#include <algorithm>

namespace recourse::documents {

namespace {

base::Result<QByteArray> rendered(const model::Letter& letter, DocumentKind kind, PageLayout layout)
{
    switch (kind) {
    case DocumentKind::Pdf:
        return renderPdf(letter, layout);
    case DocumentKind::Odt:
        return renderOdt(letter, layout);
    case DocumentKind::Eml:
        return renderEml(letter, MailAttachment::None);
    case DocumentKind::Text:
        break;
    }
    return renderText(letter);
}

} // namespace

base::Status exportLetter(const model::Letter& letter, const QString& path, std::optional<PageLayout> layout)
{
    const auto kind = documentKindOf(path);
    if (!kind)
        return kind.error();
    const auto blocking = std::find_if(letter.lint.begin(), letter.lint.end(),
        [](const model::LintFinding& finding) { return finding.severity == model::LintFinding::Severity::Error; });
    if (blocking != letter.lint.end())
        return base::fail(base::Code::LetterLint, blocking->message.isEmpty() ? blocking->code : blocking->message);
    const auto bytes = rendered(letter, *kind, layout ? *layout : layoutFor(letter));
    if (!bytes)
        return bytes.error();
    return base::writeFileAtomically(path, *bytes, base::FileAccess::Private);
}

} // namespace recourse::documents
