// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "base/harden.h"
#include "base/secret_bytes.h"

#include <CLI/CLI.hpp>
#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>
#include <exception>

namespace {

using namespace recourse;

void declareOptions(CLI::App& app, cli::Options& options)
{
    app.add_option("--vault", options.vault, "the vault's folder (NAME.recourse)");
    app.add_option("--passphrase-file", options.passphraseFile, "read the passphrase from the first line of FILE")->type_name("FILE");
    app.add_option("--passphrase-fd", options.passphraseFd, "read the passphrase from an open descriptor")->type_name("N");
    app.add_flag("--json", options.json, "answer with one JSON document");
    app.add_flag("--offline", options.offline, "open no network connection at all");
    app.add_flag("--read-only", options.readOnly, "open the vault for reading only");
    app.add_option("--proxy", options.proxy, "http://HOST:PORT or socks5h://HOST:PORT")->type_name("URL");
    app.set_version_flag("--version", "recourse-cli " RECOURSE_VERSION);
}

bool wantsJson(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]) == "--json")
            return true;
    }
    return false;
}

/// Qt's own remarks are of no use on a command line; what matters is said in our words.
void keepQtQuiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtFatalMsg)
        std::abort();
}

/// A word that no command has, rather than that a command is missing.
QString wrongWords(const CLI::App& app, const CLI::ParseError& error)
{
    const std::vector<std::string> left = app.remaining();
    if (dynamic_cast<const CLI::RequiredError*>(&error) == nullptr || !app.get_subcommands().empty() || left.empty())
        return QString::fromUtf8(error.what());
    const QString word = QString::fromStdString(left.front());
    return (word.startsWith(QLatin1Char('-')) ? QStringLiteral("there is no option %1") : QStringLiteral("there is no command “%1”")).arg(word);
}

int parseAndRun(int argc, char** argv)
{
    cli::Program program;
    CLI::App app("Recourse: what leaked, what to do, and how to make the company answer for it", "recourse-cli");
    app.require_subcommand(1);
    app.fallthrough();
    declareOptions(app, program.options);
    cli::addCommands(app, program);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return app.exit(success);
    } catch (const CLI::ParseError& error) {
        program.options.json = wantsJson(argc, argv);
        return program.failed(base::fail(base::Code::BadArgument, wrongWords(app, error)));
    }
    return program.action ? program.action() : program.failed(base::fail(base::Code::BadArgument, QStringLiteral("command")));
}

} // namespace

int main(int argc, char** argv)
{
    base::hardenProcess();
    // Letters are laid out by Qt Gui, which wants a platform; the command line needs no screen.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(keepQtQuiet);
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("recourse"));
    if (!base::initialiseCrypto()) {
        std::fputs("recourse-cli: libsodium does not start on this computer\n", stderr);
        return base::exitStatus(base::Code::Internal);
    }
    try {
        return parseAndRun(argc, argv);
    } catch (const std::exception& bug) {
        std::fprintf(stderr, "recourse-cli: a bug ended the program: %s\n", bug.what());
        return base::exitStatus(base::Code::Internal);
    }
}
