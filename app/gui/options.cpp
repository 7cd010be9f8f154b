// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace recourse::gui {

namespace {

const QString kVault = QStringLiteral("vault");
const QString kOffline = QStringLiteral("offline");
const QString kProxy = QStringLiteral("proxy");
const QString kFeedUrl = QStringLiteral("feed-url");
const QString kSelfTest = QStringLiteral("self-test");
const QString kPreferences = QStringLiteral("preferences");

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QStringLiteral("Recourse: what leaked, what to do, and how to make the company answer for it"));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("exports of browsers and password managers to import"), QStringLiteral("[FILE...]"));
    parser.addOption({kVault, QStringLiteral("the vault's folder (NAME.recourse)"), QStringLiteral("FOLDER")});
    parser.addOption({kOffline, QStringLiteral("open no network connection at all")});
    parser.addOption({kProxy, QStringLiteral("http://HOST:PORT or socks5h://HOST:PORT"), QStringLiteral("URL")});
    parser.addOption({kFeedUrl, QStringLiteral("ask this address for a feed; plain http for loopback only"), QStringLiteral("ID=URL")});
    parser.addOption({kPreferences, QStringLiteral("keep the window's preferences in FILE"), QStringLiteral("FILE")});
    parser.addOption({kSelfTest, QStringLiteral("open the window, say when it is painted, and end")});
    parser.addHelpOption();
    parser.addVersionOption();
}

} // namespace

base::Result<Options> readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return base::fail(base::Code::BadArgument, parser.errorText());
    Options options;
    options.help = parser.isSet(QStringLiteral("help"));
    options.version = parser.isSet(QStringLiteral("version"));
    if (parser.isSet(kVault))
        options.settings.vaultFolder = QFileInfo(parser.value(kVault)).absoluteFilePath();
    options.settings.offline = parser.isSet(kOffline);
    options.settings.proxy = parser.value(kProxy);
    for (const QString& word : parser.values(kFeedUrl)) {
        const QString id = word.section(QLatin1Char('='), 0, 0);
        const QUrl url(word.section(QLatin1Char('='), 1), QUrl::StrictMode);
        if (id.isEmpty() || !url.isValid() || url.host().isEmpty())
            return base::fail(base::Code::BadArgument, word);
        options.settings.feedUrls.insert(id, url);
    }
    options.selfTest = parser.isSet(kSelfTest);
    options.preferencesFile = parser.value(kPreferences);
    for (const QString& file : parser.positionalArguments())
        options.files << QFileInfo(file).absoluteFilePath();
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    declare(parser);
    return parser.helpText();
}

} // namespace recourse::gui
