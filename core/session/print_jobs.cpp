// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/print_jobs.h"

#include "base/atomic_file.h"
#include "export/page_images.h"
#include "export/pdf_file.h"
#include "export/recovery_sheet.h"
#include "session/letter_file.h"

#include <QFileInfo>

namespace recourse::session {

namespace {

documents::RecoverySheet sheetOf(const Session& session, const QString& code)
{
    return {QFileInfo(session.settings().vaultFolder).completeBaseName(), code, session.clock().today()};
}

} // namespace

int printDotsPerInch()
{
    return documents::PdfFile::kDotsPerInch;
}

base::Status printLetter(const model::Letter& letter, QPagedPaintDevice& device, const QString& layout)
{
    const auto paper = letterLayout(letter, layout);
    if (!paper)
        return paper.error();
    return documents::printPages(letter, *paper, device);
}

base::Status printRecoverySheet(const Session& session, const QString& code, QPagedPaintDevice& device)
{
    return documents::printRecoverySheet(sheetOf(session, code), device);
}

base::Status writeRecoverySheet(const Session& session, const QString& code, const QString& file)
{
    const auto sheet = documents::renderRecoverySheet(sheetOf(session, code));
    if (!sheet)
        return sheet.error();
    return base::writeFileAtomically(file, *sheet, base::FileAccess::Private);
}

Job<Done> saveRecoverySheet(Session& session, QString code, QString file)
{
    return session.start<Done>([&session, code, file](base::Progress&) -> base::Result<Done> {
        if (const base::Status written = writeRecoverySheet(session, code, file); !written)
            return written.error();
        return Done{};
    });
}

} // namespace recourse::session
