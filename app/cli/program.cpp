// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "secret_input.h"

#include <QJsonDocument>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <thread>

#ifdef _WIN32
#include <io.h>
#define RECOURSE_STDERR_IS_TERMINAL (_isatty(2) != 0)
#else
#include <unistd.h>
#define RECOURSE_STDERR_IS_TERMINAL (::isatty(2) != 0)
#endif

namespace recourse::cli {

using base::Code;
using base::fail;
using base::Result;

namespace {

std::atomic<bool> g_interrupted{false};

extern "C" void onInterrupt(int)
{
    g_interrupted = true;
}

constexpr int kBarWidth = 24; ///< of the progress line

} // namespace

QJsonObject errorObject(const base::Error& error)
{
    return {{QStringLiteral("code"), base::codeName(error.code)}, {QStringLiteral("message"), error.text()},
        {QStringLiteral("where"), error.where}};
}

Program::Program()
{
    std::signal(SIGINT, onInterrupt);
}

Program::~Program() = default;

session::Session& Program::session(const QMap<QString, QUrl>& feedUrls)
{
    if (m_session == nullptr) {
        session::SessionSettings settings;
        settings.vaultFolder = options.vault.empty() ? session::defaultVaultFolder() : text(options.vault);
        while (settings.vaultFolder.size() > 1 && settings.vaultFolder.endsWith(QLatin1Char('/')))
            settings.vaultFolder.chop(1);
        settings.offline = options.offline;
        settings.proxy = text(options.proxy);
        settings.version = QStringLiteral(RECOURSE_VERSION);
        settings.feedUrls = feedUrls;
        m_session = std::make_unique<session::Session>(settings, m_clock);
    }
    return *m_session;
}

Result<vault::OpenMode> Program::unlock()
{
    auto passphrase = readSecret({options.passphraseFile, options.passphraseFd}, "Passphrase");
    if (!passphrase)
        return passphrase.error();
    const auto mode = options.readOnly ? vault::OpenMode::ReadOnly : vault::OpenMode::ReadWrite;
    return wait(session::openVault(session(), session::shareSecret(std::move(*passphrase)), mode));
}

int Program::succeeded(const QJsonValue& json)
{
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    const QByteArray bytes = document.toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    return std::fflush(stdout) == 0 ? 0 : base::exitStatus(Code::FileUnwritable);
}

int Program::succeeded(const QString& words)
{
    QByteArray bytes = words.toUtf8();
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    return std::fflush(stdout) == 0 ? 0 : base::exitStatus(Code::FileUnwritable);
}

int Program::failed(const base::Error& error)
{
    if (options.json) {
        const int printed = succeeded(QJsonValue(QJsonObject{{QStringLiteral("error"), errorObject(error)}}));
        Q_UNUSED(printed)
    } else {
        std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    }
    return base::exitStatus(error.code);
}

void Program::note(const QString& words)
{
    std::fprintf(stderr, "%s\n", words.toUtf8().constData());
}

void Program::watch(int done, int total, const std::function<void()>& cancel)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
    if (g_interrupted.exchange(false))
        cancel();
    static const bool isTerminal = RECOURSE_STDERR_IS_TERMINAL;
    if (!isTerminal || total <= 0 || options.json)
        return;
    const int filled = done * kBarWidth / total;
    std::string bar(static_cast<std::size_t>(filled), '#');
    bar.resize(kBarWidth, '.');
    std::fprintf(stderr, "\r[%s] %3d %%", bar.c_str(), done * 100 / total);
    std::fflush(stderr);
    m_progressShown = true;
}

void Program::clearProgress()
{
    if (m_progressShown)
        std::fprintf(stderr, "\r%*s\r", kBarWidth + 12, "");
    m_progressShown = false;
}

Result<QMap<QString, QString>> fieldsOf(const std::vector<std::string>& words)
{
    QMap<QString, QString> fields;
    for (const std::string& word : words) {
        const std::size_t sign = word.find('=');
        if (sign == std::string::npos || sign == 0)
            return fail(Code::BadArgument, QStringLiteral("%1 (FIELD=VALUE)").arg(text(word)));
        fields.insert(text(word.substr(0, sign)), text(word.substr(sign + 1)));
    }
    return fields;
}

Result<QDate> optionalDay(const std::string& word, const char* option)
{
    if (word.empty())
        return QDate();
    const QDate day = QDate::fromString(text(word), Qt::ISODate);
    if (!day.isValid())
        return fail(Code::BadArgument, QStringLiteral("%1 (a date as YYYY-MM-DD)").arg(QLatin1String(option)));
    return day;
}

QStringList texts(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list << text(word);
    return list;
}

} // namespace recourse::cli
