// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/import_jobs.h"
#include "session/session.h"
#include "session/vault_jobs.h"
#include "support/fake_clock.h"
#include "support/test_text.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace recourse::test {

/// A session with a new, open vault in a folder of its own. Ends the program if it cannot be made.
class OpenSession
{
public:
    OpenSession()
    {
        session::SessionSettings settings;
        settings.vaultFolder = m_folder.filePath(QStringLiteral("Test.recourse"));
        settings.cost = {8ULL << 20, 1};
        m_session = std::make_unique<session::Session>(settings, m_clock);
        const auto made = wait(
            session::createVault(*m_session, session::shareSecret(base::SecretBytes::copyOf("seven quiet herons cross the canal"))));
        if (!made)
            qFatal("%s", qPrintable(errorText(made.error())));
    }

    template <class T> static base::Result<T> wait(session::Job<T> job)
    {
        job.waitForFinished();
        return job.resultCount() == 0 ? base::Result<T>(base::fail(base::Code::Cancelled)) : job.takeResult();
    }

    operator session::Session&() { return *m_session; }
    [[nodiscard]] session::Session& session() { return *m_session; }
    [[nodiscard]] FakeClock& clock() { return m_clock; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Writes a file, with its folders, and gives its path.
    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString file = path(name);
        QDir().mkpath(QFileInfo(file).absolutePath());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(file));
        return file;
    }

    /// Imports a Chrome list of "title,url,login,password" lines; ends the program if that fails.
    session::ImportReport import(const QByteArray& lines, const QString& name = QStringLiteral("list.csv"))
    {
        auto report = wait(session::commitImport(*m_session, {write(name, "name,url,username,password\n" + lines), {}}));
        if (!report)
            qFatal("%s", qPrintable(errorText(report.error())));
        return std::move(*report);
    }

private:
    FakeClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<session::Session> m_session;
};

} // namespace recourse::test
