// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/letter_blocks.h"
#include "export/letter_words.h"
#include "export/mail_header.h"
#include "export/plain_text.h"
#include "export/render.h"

#include <QCoreApplication>

#include <algorithm>

namespace recourse::documents {

namespace {

constexpr char kBoundary[] = "=_recourse"; // "=_" cannot occur in quoted-printable text nor in base64.
constexpr int kBase64Line = 76;

QString messageText(const model::Letter& letter)
{
    QStringList lines;
    if (!letter.reference.isEmpty() && !letter.body.contains(letter.reference))
        lines << letterWords(letter.language).reference + QStringLiteral(": ") + letter.reference << QString();
    lines += bodyLines(letter.body);
    lines += closingLines(letter);
    const QStringList signers = closingOf(letter).signers;
    QStringList address = letter.sender;
    address.erase(std::remove_if(address.begin(), address.end(), [&](const QString& line) { return signers.contains(line); }),
        address.end());
    if (!address.isEmpty())
        lines << QString() << address;
    return lines.join(QLatin1Char('\n'));
}

QByteArray textPart(const QString& text)
{
    return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(text);
}

/// The reference as a file name: letters, digits and hyphens of it.
QByteArray attachmentName(const QString& reference)
{
    QByteArray name;
    for (const QChar c : reference) {
        if (c.unicode() < 0x7F && (c.isLetterOrNumber() || c == QLatin1Char('-')))
            name += static_cast<char>(c.unicode());
    }
    return (name.isEmpty() ? QByteArray("letter") : name.left(kBase64Line / 2)) + ".pdf";
}

QByteArray pdfPart(const QByteArray& pdf, const QString& reference)
{
    const QByteArray name = attachmentName(reference);
    QByteArray part = "Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n"
                      "Content-Disposition: attachment; filename=\""
        + name + "\"\r\n\r\n";
    const QByteArray encoded = pdf.toBase64();
    for (qsizetype i = 0; i < encoded.size(); i += kBase64Line)
        part += encoded.mid(i, kBase64Line) + "\r\n";
    return part;
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

QByteArray multipart(const QString& text, const QByteArray& pdf, const QString& reference)
{
    const QByteArray boundary(kBoundary);
    return "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" + textPart(text) + "\r\n--"
        + boundary + "\r\n" + pdfPart(pdf, reference) + "\r\n--" + boundary + "--\r\n";
}

} // namespace

base::Result<QByteArray> renderEml(const model::Letter& letter, MailAttachment attachment)
{
    const model::Letter clean = cleaned(letter);
    const auto addresses = addressFields(clean);
    if (!addresses)
        return addresses.error();
    QByteArray message = *addresses + "Subject: " + encodedText(clean.subject) + "\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\n";
    if (attachment == MailAttachment::None)
        return message + textPart(messageText(clean));
    const auto pdf = renderPdf(letter, layoutFor(letter));
    if (!pdf)
        return pdf.error();
    return message + multipart(messageText(clean), *pdf, clean.reference);
}

} // namespace recourse::documents
