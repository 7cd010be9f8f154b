// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/render.h"
#include "model/letter.h"
#include "model/letter_group.h"
#include "session/letter_file.h"
#include "session/session.h"

#include <QImage>
#include <QMap>

#include <vector>

namespace recourse::session {

/// A letter the program can draft.
struct LetterTypeView
{
    QString id;
    QString title;
    QStringList regimes; ///< that give a basis for it today
    QStringList required; ///< elements that must not be empty
    QStringList optional; ///< fields the user may set
    QStringList warnings; ///< what the user should know before sending
    QStringList next; ///< letter types that may follow
    QStringList lists = {}; ///< those of the fields that hold several items
    QStringList variants = {}; ///< what the field "variant" may say; empty: the letter has none
    bool handSignature = false; ///< a law or clause asks for a signature by hand
    bool toAuthority = false; ///< it goes to an authority, not to the service
    bool ownDate = false; ///< under every law the day to answer by is the sender's own: the field "answer_by" may set it
    QStringList languages = {}; ///< that there is a text in under some law
    model::LetterGroup group = model::LetterGroup::Other; ///< what it is for
};

/// Needs no vault.
[[nodiscard]] Job<std::vector<LetterTypeView>> listLetterTypes(Session& session);

/// What to draft.
struct DraftRequest
{
    QString type;
    QString service; ///< number, domain or name
    QString regime; ///< empty: by residence and service
    QString language; ///< empty: the recipient's, English if there is no text in it
    model::CaseId matter; ///< not stored: the open case of that service and type, or a new one
    /// The user's own values, as `letters::LetterRequest::fields`; besides "name", "address", "email", "residence" for the
    /// profile of this letter, "channel", and "breach" (a breach's title or feed id) for breach_details.
    QMap<QString, QString> fields;
    QString outFile; ///< empty: drafted and stored only
    QString reference; ///< one that an earlier preview gave, so that it stays the same while a letter is written; empty: a fresh one
    QDate date = {}; ///< of the letter; invalid: today
    LetterFile form = {}; ///< how `outFile` is written; its path is not used
    QString translation = {}; ///< a language: the same letter in it is shown or written beside; empty: none
    QString translationFile = {}; ///< .pdf: letter and translation side by side, for the sender's own file; empty: none
};

/// A drafted letter and where it was written.
struct DraftedLetter
{
    model::Letter letter;
    QString file; ///< empty: not exported
    QString translationFile = {}; ///< empty: none
};

/// Drafts, lints, stores the letter with its case and exports it if a file is wanted and the lint has no error. A letter with errors is
/// not stored and not exported: LetterLint, `where` is the first finding's message. In a case that is there, what that tells fills the
/// fields that the request leaves open. Errors: NotFound (service, breach, case), those of `letters::composeLetter` and
/// `writeLetterFile`. PDF needs a QGuiApplication.
[[nodiscard]] Job<DraftedLetter> draftLetter(Session& session, DraftRequest request);

/// What the fields of this letter would be before the user writes anything: those of the request and what its case tells. For forms.
/// Errors: as `previewLetter`.
[[nodiscard]] Job<QMap<QString, QString>> letterFields(Session& session, DraftRequest request);

/// The same without storing anything: for the live preview and for the lint. A letter with errors is given back with its findings.
[[nodiscard]] Job<model::Letter> previewLetter(Session& session, DraftRequest request);

/// A letter and what it looks like on paper.
struct LetterPages
{
    model::Letter letter;
    std::vector<QImage> pages;
};

/// `previewLetter` with pictures of the pages as they would be exported and printed, with a translation beside them if one is asked for.
/// Nothing is stored. Needs a QGuiApplication.
/// Errors: those of `previewLetter` and `documents::renderPages`.
[[nodiscard]] Job<LetterPages> previewLetterPages(Session& session, DraftRequest request, double pixelsPerMillimetre);

/// A stored letter and its pages. Errors: NotFound and those of `documents::renderPages`.
[[nodiscard]] Job<LetterPages> letterPages(Session& session, model::LetterId id, double pixelsPerMillimetre);

/// Writes a stored letter to a file and gives its path. Errors: NotFound, those of `documents::exportLetter`.
[[nodiscard]] Job<QString> exportLetterFile(Session& session, model::LetterId id, QString path);
/// The same with a layout or with files that go with an e-mail. Errors: NotFound, those of `writeLetterFile`.
[[nodiscard]] Job<QString> exportLetterFile(Session& session, model::LetterId id, LetterFile file);

/// A link that opens the user's mail program with a stored letter in it. Errors: NotFound, those of `documents::renderMailto`.
[[nodiscard]] Job<documents::MailtoLink> letterMailto(Session& session, model::LetterId id);

} // namespace recourse::session
