// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/letter_blocks.h"
#include "export/mail_header.h"
#include "export/plain_text.h"
#include "export/render.h"

#include <QCoreApplication>
#include <QUrl>

namespace recourse::documents {

namespace {

/// RFC 6068 §2: "@" before the domain stays; of the rest everything that is not plain is encoded, "+" too, which some programs would
/// read as a space.
QByteArray encodedAddress(const QByteArray& address)
{
    return QUrl::toPercentEncoding(QString::fromLatin1(address), QByteArrayLiteral("@"));
}

/// A header field's value: everything but letters, digits and "-._~" encoded, so that no program reads "+" as a space.
QByteArray encodedValue(const QString& text)
{
    QString lines = text;
    return QUrl::toPercentEncoding(lines.replace(QLatin1Char('\n'), QStringLiteral("\r\n")));
}

} // namespace

base::Result<MailtoLink> renderMailto(const model::Letter& letter)
{
    const model::Letter clean = cleaned(letter);
    const QByteArray address = plainAddress(clean.recipientEmail);
    if (address.isEmpty() && !clean.recipientEmail.isEmpty())
        return base::fail(base::Code::LetterLint,
            QCoreApplication::translate("Export", "the recipient's e-mail address is not one that mail programs take"));
    const QByteArray begin = "mailto:" + encodedAddress(address) + "?subject=" + encodedValue(clean.subject);
    if (begin.size() > kMostMailtoBytes)
        return base::fail(base::Code::LetterLint, QCoreApplication::translate("Export", "the subject is too long for a link to a mail program"));
    MailtoLink link{begin + "&body=" + encodedValue(mailText(clean)), true, {}};
    if (link.url.size() <= kMostMailtoBytes)
        return link;
    return MailtoLink{begin, false,
        QCoreApplication::translate("Export",
            "The letter is too long for a link: mail programs would cut it. The message opens with address and subject only. Copy the text "
            "into it, or save the letter as .eml and open that.")};
}

} // namespace recourse::documents
