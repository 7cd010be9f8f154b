// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "cases/pack_contents.h"
#include "export/document.h"
#include "model/letter.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace recourse::documents {

/// One piece of evidence with its bytes.
struct PackExhibit
{
    int number = 0; ///< from 1, each once
    QString title; ///< "Answer of Example Ltd"
    QDate date;
    QString fileName;
    QString mediaType; ///< decides how it is laid out: text/*, message/rfc822, image/*; anything else is named on a page
    QByteArray content;
    QByteArray sha256; ///< hex, as recorded when it came in; empty: not recorded
    std::optional<model::Letter> letter = std::nullopt; ///< a letter of the user's: its own pages are shown, `content` is its PDF
};

/// One line of the timeline.
struct PackEvent
{
    QDate day;
    QString what;
    QList<int> exhibits; ///< numbers
};

/// What goes to an authority or a court about one case.
struct EvidencePack
{
    QString language; ///< ISO 639-1, of the authority; English where there are no words for it
    QString title; ///< "Complaint against Example Ltd"
    QString applicant; ///< who hands it in
    QString opponent;
    QString matter;
    QString reference;
    QDate made;
    QByteArray chainHead; ///< hex, the last link of the case's events; empty: not told
    QList<PackEvent> timeline; ///< in order
    cases::PackLosses losses = {}; ///< without rows: no such page
    std::vector<PackExhibit> exhibits; ///< in order of their numbers
    QStringList redact; ///< what is blacked out wherever it stands; three characters or more each, blanks and hyphens between do not matter
};

/// Gives the bytes of an attachment out of the vault.
using AttachmentSource = std::function<base::Result<QByteArray>(model::AttachmentId)>;

/// `head` (parties, language, what is blacked out) with timeline and exhibits of a case. `letters` are those that the contents name; they
/// become PDF in their own layout. Needs a QGuiApplication. Errors: InputMalformed if an event of the case was changed afterwards;
/// NotFound for a letter that is not among `letters`; those of `attachments` and `renderPdf`.
[[nodiscard]] base::Result<EvidencePack> evidencePackOf(const cases::PackContents& contents, EvidencePack head,
    const std::vector<model::Letter>& letters, const AttachmentSource& attachments);

/// The pack as one PDF: cover with the list of exhibits, timeline, losses with their sums, then each exhibit on pages stamped "Exhibit 3, page 2 of 5". Texts,
/// messages and pictures are laid out; of any other file a page gives name, size, pages where it is a PDF, and SHA-256, and the file is
/// embedded as it is. With `redact`, pictures and files that cannot be blacked out are only named. Reports exhibits done. Needs a
/// QGuiApplication. Errors: BadArgument (numbers not from 1 in order; something too short to black out); InputMalformed, `where` naming the
/// exhibit, if its bytes are not those recorded; Cancelled; ExportFailed.
[[nodiscard]] base::Result<QByteArray> renderEvidencePdf(const EvidencePack& pack, PageLayout layout, base::Progress& progress);

/// The pack as a zip archive: "evidence.pdf", "originals/exhibit-03-….eml" with the bytes as they came, "losses.csv" where there are any, "manifest.csv", and "SHA256SUMS" over
/// all of these, which `sha256sum -c` checks. With `redact` no original is in it. Errors: those of `renderEvidencePdf` and
/// `formats::writeZip`.
[[nodiscard]] base::Result<QByteArray> renderEvidenceZip(const EvidencePack& pack, PageLayout layout, base::Progress& progress);

} // namespace recourse::documents
