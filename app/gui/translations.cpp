// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include "ui/user_locale.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace recourse::gui {

Translations::Translations(QCoreApplication& application, const QString& chosen)
    : m_application(application)
{
    const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
    if (!chosen.isEmpty())
        QLocale::setDefault(ui::localeFor(chosen, QLocale::system()));
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath), locale);
    // English first: its plural forms serve every language that has no translation. The one installed last is asked first.
    install(QStringLiteral("recourse"), QStringLiteral(":/i18n"), QLocale(QLocale::English));
    if (locale.language() != QLocale::English)
        install(QStringLiteral("recourse"), QStringLiteral(":/i18n"), locale);
}

Translations::~Translations()
{
    for (const auto& translator : m_translators)
        m_application.removeTranslator(translator.get());
}

void Translations::install(const QString& name, const QString& folder, const QLocale& locale)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return;
    m_application.installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace recourse::gui
