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
};

constexpr std::array kRows = {
    Row{"en", u"Reference", u"Date", u"E-mail", u"Enclosures", u"Re", u"d MMMM yyyy"},
    Row{"de", u"Zeichen", u"Datum", u"E-Mail", u"Anlagen", u"Betreff", u"d. MMMM yyyy"},
    Row{"fr", u"Référence", u"Date", u"Courriel", u"Pièces jointes", u"Objet", u"d MMMM yyyy"},
    Row{"es", u"Referencia", u"Fecha", u"Correo electrónico", u"Anexos", u"Asunto", u"d 'de' MMMM 'de' yyyy"},
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
        QString::fromUtf16(row.enclosures), QString::fromUtf16(row.subject)};
}

QString writtenDate(QDate date, const QString& language, PageLayout layout)
{
    if (!date.isValid())
        return {};
    const Row& row = rowOf(language);
    const bool american = &row == &kRows[0] && layout == PageLayout::UsLetter;
    const QString format = american ? QStringLiteral("MMMM d, yyyy") : QString::fromUtf16(row.dateFormat);
    return QLocale(QLatin1String(row.language)).toString(date, format);
}

QString dateLine(const QString& place, QDate date, const QString& language, PageLayout layout)
{
    const QString day = writtenDate(date, language, layout);
    return place.trimmed().isEmpty() ? day : place.trimmed() + QStringLiteral(", ") + day;
}

} // namespace recourse::documents
