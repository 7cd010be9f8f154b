// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace recourse::test {

/// What one run of recourse-cli gave.
struct CommandAnswer
{
    int exit = -1;
    QByteArray output; ///< standard output
    QByteArray messages; ///< standard error

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    /// The "code" of an error answer; empty if it is none.
    [[nodiscard]] QString errorCode() const;
};

/// The real program, run with a vault and passphrase of its own in a temporary folder.
class CommandLine
{
public:
    CommandLine();

    /// Runs with --json, --vault and --passphrase-file before the words.
    [[nodiscard]] CommandAnswer run(const QStringList& words) const;
    /// Runs with exactly these words.
    [[nodiscard]] CommandAnswer runBare(const QStringList& words) const;
    /// Starts as `run` does and does not wait.
    void start(QProcess& process, const QStringList& words) const;

    [[nodiscard]] QString vault() const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;
    void setPassphrase(const QByteArray& passphrase) const;
    [[nodiscard]] static QString program();

    static constexpr char kPassphrase[] = "seven quiet herons cross the canal";

private:
    QTemporaryDir m_folder;
};

} // namespace recourse::test
