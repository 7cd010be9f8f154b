// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cases/language_names.h"

#include <QCoreApplication>
#include <QLocale>

namespace recourse::ui {

namespace {

struct LanguageName
{
    const char* code;
    const char* name;
};

constexpr LanguageName kLanguages[] = {
    {"bg", QT_TRANSLATE_NOOP("LanguageNames", "Bulgarian")},
    {"cs", QT_TRANSLATE_NOOP("LanguageNames", "Czech")},
    {"cy", QT_TRANSLATE_NOOP("LanguageNames", "Welsh")},
    {"da", QT_TRANSLATE_NOOP("LanguageNames", "Danish")},
    {"de", QT_TRANSLATE_NOOP("LanguageNames", "German")},
    {"el", QT_TRANSLATE_NOOP("LanguageNames", "Greek")},
    {"en", QT_TRANSLATE_NOOP("LanguageNames", "English")},
    {"es", QT_TRANSLATE_NOOP("LanguageNames", "Spanish")},
    {"et", QT_TRANSLATE_NOOP("LanguageNames", "Estonian")},
    {"fi", QT_TRANSLATE_NOOP("LanguageNames", "Finnish")},
    {"fr", QT_TRANSLATE_NOOP("LanguageNames", "French")},
    {"ga", QT_TRANSLATE_NOOP("LanguageNames", "Irish")},
    {"hi", QT_TRANSLATE_NOOP("LanguageNames", "Hindi")},
    {"hr", QT_TRANSLATE_NOOP("LanguageNames", "Croatian")},
    {"hu", QT_TRANSLATE_NOOP("LanguageNames", "Hungarian")},
    {"is", QT_TRANSLATE_NOOP("LanguageNames", "Icelandic")},
    {"it", QT_TRANSLATE_NOOP("LanguageNames", "Italian")},
    {"ja", QT_TRANSLATE_NOOP("LanguageNames", "Japanese")},
    {"ko", QT_TRANSLATE_NOOP("LanguageNames", "Korean")},
    {"lb", QT_TRANSLATE_NOOP("LanguageNames", "Luxembourgish")},
    {"lt", QT_TRANSLATE_NOOP("LanguageNames", "Lithuanian")},
    {"lv", QT_TRANSLATE_NOOP("LanguageNames", "Latvian")},
    {"mi", QT_TRANSLATE_NOOP("LanguageNames", "Māori")},
    {"mt", QT_TRANSLATE_NOOP("LanguageNames", "Maltese")},
    {"nl", QT_TRANSLATE_NOOP("LanguageNames", "Dutch")},
    {"no", QT_TRANSLATE_NOOP("LanguageNames", "Norwegian")},
    {"pl", QT_TRANSLATE_NOOP("LanguageNames", "Polish")},
    {"pt", QT_TRANSLATE_NOOP("LanguageNames", "Portuguese")},
    {"ro", QT_TRANSLATE_NOOP("LanguageNames", "Romanian")},
    {"sk", QT_TRANSLATE_NOOP("LanguageNames", "Slovak")},
    {"sl", QT_TRANSLATE_NOOP("LanguageNames", "Slovenian")},
    {"sv", QT_TRANSLATE_NOOP("LanguageNames", "Swedish")},
    {"th", QT_TRANSLATE_NOOP("LanguageNames", "Thai")},
    {"tr", QT_TRANSLATE_NOOP("LanguageNames", "Turkish")},
};

} // namespace

QString languageName(const QString& code)
{
    for (const LanguageName& language : kLanguages) {
        if (code == QLatin1String(language.code))
            return QCoreApplication::translate("LanguageNames", language.name);
    }
    return QLocale(code).nativeLanguageName();
}

} // namespace recourse::ui
