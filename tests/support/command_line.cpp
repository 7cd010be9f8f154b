// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/command_line.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace recourse::test {

QJsonObject CommandAnswer::object() const
{
    return QJsonDocument::fromJson(output).object();
}

QJsonArray CommandAnswer::array() const
{
    return QJsonDocument::fromJson(output).array();
}

QString CommandAnswer::errorCode() const
{
    return object().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
}

CommandLine::CommandLine()
{
    setPassphrase(kPassphrase);
    QDir(m_folder.path()).mkdir(QStringLiteral("tmp"));
    QDir(m_folder.path()).mkdir(QStringLiteral("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString CommandLine::program()
{
    // Tests lie in <build>/tests, the program in <build>/bin.
    return QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(QStringLiteral("../bin/recourse-cli"));
}

QString CommandLine::vault() const
{
    return m_folder.filePath(QStringLiteral("Test.recourse"));
}

QString CommandLine::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void CommandLine::setPassphrase(const QByteArray& passphrase) const
{
    const QString file = write(QStringLiteral("pass.txt"), passphrase + '\n');
    Q_UNUSED(file)
}

void CommandLine::start(QProcess& process, const QStringList& words) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), path(QStringLiteral("tmp")));
    // Where a session gives none, Qt makes the runtime folder below TMPDIR, which is to stay empty.
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path(QStringLiteral("run")));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(program(), words);
}

CommandAnswer CommandLine::runBare(const QStringList& words) const
{
    QProcess process;
    start(process, words);
    process.closeWriteChannel();
    constexpr int kPatienceMs = 180'000;
    if (!process.waitForFinished(kPatienceMs))
        qFatal("recourse-cli does not end: %s", qPrintable(words.join(QLatin1Char(' '))));
    const int exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {exit, process.readAllStandardOutput(), process.readAllStandardError()};
}

CommandAnswer CommandLine::run(const QStringList& words) const
{
    return runBare(QStringList{QStringLiteral("--json"), QStringLiteral("--vault"), vault(), QStringLiteral("--passphrase-file"),
                       path(QStringLiteral("pass.txt"))}
        + words);
}

} // namespace recourse::test
