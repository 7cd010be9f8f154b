// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/document.h"
#include "model/letter.h"

#include <QByteArray>

/// A drafted letter in each of its forms. None of these judges the letter; `exportLetter` does. Text is put in as it stands: nothing in
/// it is ever read as markup, template or file name.
namespace recourse::documents {

/// The letter as a printable page or pages with embedded fonts. Title is the subject, time stamps are the letter's date, nothing
/// tells about computer or user. Needs a QGuiApplication (the offscreen platform will do). Same letter, same fonts, same offset
/// from UTC and same seed of QHash (Qt lists the fonts in its order) give the same bytes. Errors: ExportFailed.
[[nodiscard]] base::Result<QByteArray> renderPdf(const model::Letter& letter, PageLayout layout);

/// The letter as an OpenDocument text (ODF 1.2) for the user's word processor. Errors: those of `formats::writeZip`.
[[nodiscard]] base::Result<QByteArray> renderOdt(const model::Letter& letter, PageLayout layout);

/// The letter as UTF-8 text, LF, lines of at most 72 columns save single longer words.
[[nodiscard]] QByteArray renderText(const model::Letter& letter);

/// What goes with the message.
enum class MailAttachment { None, LetterAsPdf };

/// The letter as an unsent message (RFC 5322, X-Unsent: 1) that a mail program opens for sending: CRLF, ASCII only, no date, no
/// message id. To and From only where the letter has the address. `LetterAsPdf` needs what `renderPdf` needs.
/// Errors: LetterLint for an address that is none, and those of `renderPdf`.
[[nodiscard]] base::Result<QByteArray> renderEml(const model::Letter& letter, MailAttachment attachment);

} // namespace recourse::documents
