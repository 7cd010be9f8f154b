// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/case_words.h"

#include "cases/rule_file.h"

#include <QLocale>

namespace recourse::cases {

base::Result<CaseWords> CaseWords::parse(const QByteArray& wordsJson)
{
    CaseWords words;
    const QString english = QStringLiteral("en");
    const base::Status read = readRuleFile(QStringLiteral("case_words.json"), wordsJson, [&](const law::RuleRecord& root) {
        const law::RuleRecord languages = root.record("words");
        root.forEachMember("words", [&](const QString& language, const law::RuleRecord&) {
            words.m_words.insert(language, languages.textMap(language.toStdString()));
        });
        const QStringList keys = words.m_words.value(english).keys();
        if (keys.isEmpty())
            languages.report("en", "is missing");
        for (const QString& language : words.m_words.keys()) {
            if (words.m_words.value(language).keys() != keys)
                languages.report(language.toStdString(), "has not the words that English has");
        }
    });
    if (!read)
        return read.error();
    return words;
}

QString CaseWords::word(const QString& language, const QString& key) const
{
    const QString found = m_words.value(language).value(key);
    return found.isEmpty() ? m_words.value(QStringLiteral("en")).value(key) : found;
}

QString CaseWords::dayText(const QString& language, QDate day)
{
    const QString month = QLocale(language).monthName(day.month(), QLocale::LongFormat);
    const QString number = QString::number(day.day());
    const QString year = QString::number(day.year());
    if (language == QLatin1String("de"))
        return number + QStringLiteral(". ") + month + QLatin1Char(' ') + year;
    if (language == QLatin1String("fr"))
        return (day.day() == 1 ? QStringLiteral("1er") : number) + QLatin1Char(' ') + month + QLatin1Char(' ') + year;
    if (language == QLatin1String("es"))
        return number + QStringLiteral(" de ") + month + QStringLiteral(" de ") + year;
    return number + QLatin1Char(' ') + QLocale(QLocale::English).monthName(day.month(), QLocale::LongFormat) + QLatin1Char(' ') + year;
}

} // namespace recourse::cases
