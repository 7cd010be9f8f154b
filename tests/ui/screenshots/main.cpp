// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "base/secret_bytes.h"
#include "ui/theme.h"
#include "ui/user_locale.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QTranslator>

#include <cstdlib>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("recourse"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Saves pictures of every page of the window."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("out"), QStringLiteral("folder of the pictures"), QStringLiteral("FOLDER"), QStringLiteral("screenshots")});
    parser.addOption({QStringLiteral("page"), QStringLiteral("this scene only: %1").arg(recourse::screenshots::sceneNames().join(QLatin1Char(' '))), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("scheme"), QStringLiteral("light or dark"), QStringLiteral("WORD"), QStringLiteral("light")});
    parser.addOption({QStringLiteral("language"), QStringLiteral("de, fr, es or the file of a translation"), QStringLiteral("LANGUAGE")});
    parser.addOption({QStringLiteral("accounts"), QStringLiteral("made-up accounts; -1 for an empty vault"), QStringLiteral("N"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("suffix"), QStringLiteral("of the file names"), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("size"), QStringLiteral("of the window"), QStringLiteral("WxH"), QStringLiteral("1280x800")});
    parser.process(application);
    QTranslator english;
    if (english.load(QStringLiteral(":/i18n/recourse_en.qm")))
        QApplication::installTranslator(&english);
    QTranslator translator;
    if (const QString language = parser.value(QStringLiteral("language")); !language.isEmpty()) {
        QLocale::setDefault(recourse::ui::localeFor(language.left(2), QLocale::system()));
        const bool isFile = language.endsWith(QLatin1String(".qm"));
        if (!translator.load(isFile ? language : QStringLiteral(":/i18n/recourse_%1.qm").arg(language)))
            qFatal("no translation %s", qPrintable(language));
        QApplication::installTranslator(&translator);
    }
    const bool isDark = parser.value(QStringLiteral("scheme")) == QLatin1String("dark");
    recourse::ui::applyTheme(application, isDark ? recourse::ui::Scheme::Dark : recourse::ui::Scheme::Light);
    if (!recourse::base::initialiseCrypto())
        return EXIT_FAILURE;
    recourse::screenshots::Wish wish;
    wish.folder = parser.value(QStringLiteral("out"));
    wish.suffix = parser.value(QStringLiteral("suffix"));
    wish.scenes = parser.values(QStringLiteral("page"));
    wish.accounts = parser.value(QStringLiteral("accounts")).toInt();
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    if (size.size() == 2)
        wish.size = QSize(size.at(0).toInt(), size.at(1).toInt());
    recourse::screenshots::takePictures(wish);
    return EXIT_SUCCESS;
}
