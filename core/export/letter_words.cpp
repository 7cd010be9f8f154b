// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/letter_words.h"

#include <QLocale>

#include <array>

namespace recourse::documents {

namespace {

struct Row
{
    const char* language;
    const char16_t* reference;
    const char16_t* date;
    const char16_t* email;
    const char16_t* enclosures;
    const char16_t* subject;
    const char16_t* dateFormat;
    const char16_t* pageOf;
};

constexpr std::array kRows = {
    Row{"en", u"Reference", u"Date", u"E-mail", u"Enclosures", u"Re", u"d MMMM yyyy", u"Page %1 of %2"},
    Row{"de", u"Zeichen", u"Datum", u"E-Mail", u"Anlagen", u"Betreff", u"d. MMMM yyyy", u"Seite %1 von %2"},
    Row{"fr", u"Référence", u"Date", u"Courriel", u"Pièces jointes", u"Objet", u"d MMMM yyyy", u"Page %1 sur %2"},
    Row{"es", u"Referencia", u"Fecha", u"Correo electrónico", u"Anexos", u"Asunto", u"d 'de' MMMM 'de' yyyy", u"Página %1 de %2"},
};

const Row& rowOf(const QString& language)
{
    for (const Row& row : kRows) {
        if (language == QLatin1String(row.language))
            return row;
    }
    return kRows[0];
}

} // namespace

LetterWords letterWords(const QString& language)
{
    const Row& row = rowOf(language);
    return {QString::fromUtf16(row.reference), QString::fromUtf16(row.date), QString::fromUtf16(row.email),
        QString::fromUtf16(row.enclosures), QString::fromUtf16(row.subject), QString::fromUtf16(row.pageOf)};
}

QString writtenDate(QDate date, const QString& language, PageLayout layout)
{
    if (!date.isValid())
        return {};
    const Row& row = rowOf(language);
    const bool american = &row == &kRows[0] && layout == PageLayout::UsLetter;
    const QString format = american ? QStringLiteral("MMMM d, yyyy") : QString::fromUtf16(row.dateFormat);
    const QString written = QLocale(QLatin1String(row.language)).toString(date, format);
    const bool frenchFirst = date.day() == 1 && qstrcmp(row.language, "fr") == 0;
    return frenchFirst ? QStringLiteral("1er") + written.mid(1) : written;
}

QString dateLine(const QString& place, QDate date, const QString& language, PageLayout layout)
{
    const QString day = writtenDate(date, language, layout);
    return place.trimmed().isEmpty() ? day : place.trimmed() + QStringLiteral(", ") + day;
}

} // namespace recourse::documents
