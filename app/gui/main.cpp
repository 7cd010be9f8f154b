// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_paint.h"
#include "lock_triggers.h"
#include "options.h"
#include "single_instance.h"
#include "system_scheme.h"
#include "translations.h"
#include "tray.h"

#include "base/harden.h"
#include "base/secret_bytes.h"
#include "session/vault_jobs.h"
#include "ui/event_watchdog.h"
#include "ui/frame/desktop_prompts.h"
#include "ui/frame/idle_lock.h"
#include "ui/frame/main_window.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace recourse;

QString preferencesFile(const QString& wanted)
{
    if (!wanted.isEmpty())
        return wanted;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QDir(folder).filePath(QStringLiteral("recourse/recourse.ini"));
}

QString vaultFolder(const gui::Options& options, const ui::Preferences& preferences)
{
    if (!options.settings.vaultFolder.isEmpty())
        return options.settings.vaultFolder;
    return preferences.vaultFolder().isEmpty() ? session::defaultVaultFolder() : preferences.vaultFolder();
}

int runWindow(QApplication& application, const gui::Options& options)
{
    ui::Preferences preferences(preferencesFile(options.preferencesFile));
    gui::SingleInstance instance(vaultFolder(options, preferences));
    if (!instance.isFirst()) {
        if (instance.handOver(options.files))
            return EXIT_SUCCESS;
        std::fputs("recourse: another Recourse has this vault open and does not answer\n", stderr);
        return EXIT_FAILURE;
    }
    const gui::Translations translations(application, preferences.language());
    gui::SystemScheme scheme(application, preferences);
    const base::SystemClock clock;
    ui::DesktopPrompts prompts;
    ui::Workspace workspace(options.settings, clock, prompts, preferences);
    ui::MainWindow window(workspace);
#ifndef NDEBUG
    const ui::EventWatchdog watchdog;
    QObject::connect(&watchdog, &ui::EventWatchdog::blocked, &watchdog,
        [](int milliseconds) { std::fprintf(stderr, "recourse: the interface was blocked for %d ms\n", milliseconds); });
#endif
    const ui::IdleLock idle(workspace);
    const gui::LockTriggers triggers;
    gui::Tray tray(workspace);
    QObject::connect(&triggers, &gui::LockTriggers::lockWanted, &workspace, &ui::Workspace::wantLock);
    QObject::connect(&workspace, &ui::Workspace::lockChanged, &prompts, [&] {
        if (workspace.isLocked())
            prompts.clearSecret();
    });
    QObject::connect(&workspace, &ui::Workspace::appearanceChanged, &scheme, [&] {
        scheme.apply();
        tray.apply();
    });
    QObject::connect(&tray, &gui::Tray::windowWanted, &window, &ui::MainWindow::raiseWindow);
    QObject::connect(&instance, &gui::SingleInstance::called, &window, [&](const QStringList& files) {
        window.raiseWindow();
        window.takeFiles(files);
    });
    window.takeFiles(options.files);
    auto* firstPaint = std::make_unique<gui::FirstPaint>(window).release(); // the window owns it
    if (options.selfTest) {
        QObject::connect(firstPaint, &gui::FirstPaint::painted, &application, [] {
            std::puts("recourse: the window is painted");
            std::fflush(stdout);
            QApplication::quit();
        });
    }
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    base::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("recourse"));
    QApplication::setApplicationDisplayName(QStringLiteral("Recourse"));
    QApplication::setApplicationVersion(QStringLiteral(RECOURSE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("recourse"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/recourse.svg")));
    auto options = gui::readOptions(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "recourse: %s\n", qPrintable(options.error().text()));
        return EXIT_FAILURE;
    }
    if (options->help || options->version) {
        std::fputs(qPrintable(options->help ? gui::helpText() : QStringLiteral("recourse " RECOURSE_VERSION "\n")), stdout);
        return EXIT_SUCCESS;
    }
    options->settings.version = QStringLiteral(RECOURSE_VERSION);
    if (!base::initialiseCrypto()) {
        std::fputs("recourse: libsodium does not start on this computer\n", stderr);
        return EXIT_FAILURE;
    }
    return runWindow(application, *options);
}
