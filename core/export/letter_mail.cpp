// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/letter_blocks.h"
#include "export/mail_header.h"
#include "export/plain_text.h"
#include "export/render.h"

#include <QCoreApplication>

namespace recourse::documents {

namespace {

constexpr char kBoundary[] = "=_recourse"; // "=_" cannot occur in quoted-printable text nor in base64.
constexpr int kNameLength = 38;
constexpr qsizetype kMegabyte = 1'000'000;

QByteArray textPart(const QString& text)
{
    return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(text);
}

/// The reference as a file name: letters, digits and hyphens of it.
QString attachmentName(const QString& reference)
{
    QString name;
    for (const QChar c : reference) {
        if (c.unicode() < 0x7F && (c.isLetterOrNumber() || c == QLatin1Char('-')))
            name += c;
    }
    return (name.isEmpty() ? QStringLiteral("letter") : name.left(kNameLength)) + QStringLiteral(".pdf");
}

base::Result<QByteArray> addressFields(const model::Letter& letter)
{
    QByteArray fields;
    const auto name = [](const QStringList& lines) { return lines.isEmpty() ? QString() : lines.first(); };
    if (!letter.senderEmail.isEmpty()) {
        const auto from = mailbox(name(letter.sender), letter.senderEmail,
            QCoreApplication::translate("Export", "your e-mail address is not one that mail programs take"));
        if (!from)
            return from.error();
        fields += "From: " + *from + "\r\n";
    }
    if (!letter.recipientEmail.isEmpty()) {
        const auto to = mailbox(name(letter.recipient), letter.recipientEmail,
            QCoreApplication::translate("Export", "the recipient's e-mail address is not one that mail programs take"));
        if (!to)
            return to.error();
        fields += "To: " + *to + "\r\n";
    }
    return fields;
}

QByteArray multipart(const QString& text, const std::vector<MailFile>& files)
{
    const QByteArray boundary(kBoundary);
    QByteArray message = "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" + textPart(text);
    for (const MailFile& file : files)
        message += "\r\n--" + boundary + "\r\n" + filePart(file);
    return message + "\r\n--" + boundary + "--\r\n";
}

/// All that goes with the message, the letter itself first. Errors: those of `renderPdf`; LetterLint if servers would refuse it.
base::Result<std::vector<MailFile>> allFiles(const model::Letter& letter, MailAttachment attachment, const std::vector<MailFile>& files)
{
    std::vector<MailFile> all;
    if (attachment == MailAttachment::LetterAsPdf) {
        auto pdf = renderPdf(letter, layoutFor(letter));
        if (!pdf)
            return pdf.error();
        all.push_back({attachmentName(letter.reference), QStringLiteral("application/pdf"), std::move(*pdf)});
    }
    all.insert(all.end(), files.begin(), files.end());
    qsizetype bytes = 0;
    for (const MailFile& file : all)
        bytes += file.bytes.size();
    if (bytes <= kMostMailBytes)
        return all;
    return base::fail(base::Code::LetterLint,
        QCoreApplication::translate("Export", "the files with the message have %1 MB, and many mail servers take no more than %2")
            .arg(bytes / kMegabyte).arg(kMostMailBytes / kMegabyte));
}

} // namespace

base::Result<QByteArray> renderEml(const model::Letter& letter, MailAttachment attachment, const std::vector<MailFile>& files)
{
    const model::Letter clean = cleaned(letter);
    const auto addresses = addressFields(clean);
    if (!addresses)
        return addresses.error();
    const auto all = allFiles(clean, attachment, files);
    if (!all)
        return all.error();
    const QByteArray message = *addresses + "Subject: " + encodedText(clean.subject) + "\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\n";
    const QString text = mailText(clean);
    return message + (all->empty() ? textPart(text) : multipart(text, *all));
}

} // namespace recourse::documents
