// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/document.h"
#include "export/mail_part.h"
#include "model/letter.h"

#include <QByteArray>
#include <QString>

#include <vector>

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

/// Bytes of all files of one message before base64 makes four of three: servers that take 25 MB are common, smaller ones rare.
inline constexpr qsizetype kMostMailBytes = 18'000'000;

/// The letter as an unsent message (RFC 5322, X-Unsent: 1) that a mail program opens for sending: CRLF, ASCII only, no line above 76
/// characters, no date, no message id. To and From only where the letter has the address. `files` follow the text in their order, the
/// letter's PDF before them. `LetterAsPdf` needs what `renderPdf` needs.
/// Errors: LetterLint for an address that is none and for files above `kMostMailBytes`, and those of `renderPdf`.
[[nodiscard]] base::Result<QByteArray> renderEml(
    const model::Letter& letter, MailAttachment attachment, const std::vector<MailFile>& files = {});

/// A link that opens a mail program with the letter in it.
struct MailtoLink
{
    QByteArray url; ///< RFC 6068, ASCII
    bool wholeLetter = true; ///< false: only address and subject, because the text would not have fitted
    QString word; ///< what to tell the user then, translated; empty if the whole letter is in it
};

/// Bytes of a link: mail programs and desktops cut longer ones without a word, Windows at 2,083.
inline constexpr qsizetype kMostMailtoBytes = 2000;

/// The letter as a mailto link of at most `kMostMailtoBytes`: address, subject, text (UTF-8 in percent signs, line ends CRLF). A text that
/// does not fit is left out as a whole, never cut. The address may be missing: the user then chooses one.
/// Errors: LetterLint for an address that is none, and for a subject that alone is too long.
[[nodiscard]] base::Result<MailtoLink> renderMailto(const model::Letter& letter);

} // namespace recourse::documents
