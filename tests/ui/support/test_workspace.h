// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_clock.h"
#include "ui/support/fake_prompts.h"
#include "ui/workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace recourse::test {

/// A workspace as the program has it, with preferences and a real vault in a temporary folder, the cheapest key derivation, offline unless
/// told otherwise, and prompts that the test answers.
class TestWorkspace
{
public:
    /// `feedUrls` as `SessionSettings`; not empty: not offline.
    explicit TestWorkspace(const QMap<QString, QUrl>& feedUrls = {}, const vault::KdfCost& cost = vault::kLeastKdfCost);

    [[nodiscard]] ui::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] session::Session& session() { return m_workspace->session(); }
    [[nodiscard]] FakePrompts& prompts() { return m_prompts; }
    [[nodiscard]] ui::Preferences& preferences() { return *m_preferences; }
    [[nodiscard]] FakeClock& clock() { return m_clock; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString vaultFolder() const { return path(QStringLiteral("Test.recourse")); }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;

    /// Ends everything as the program's end does, and starts anew on the same preferences and folder. References to the former workspace
    /// and preferences dangle.
    void startAgain();

    /// Creates and opens the vault; gives the recovery code. Ends the program if that fails.
    QString createVault();
    /// The bundled sample export, written to a file.
    [[nodiscard]] QString sampleFile();
    /// Imports the bundled sample export; the starter list matches some of it.
    void importSample();
    /// Sets name, address, e-mail and residence "DE" in the profile.
    void fillProfile();
    /// Imports `count` made-up accounts, some of them at services of the starter list.
    void importMany(int count);
    /// The file of `importMany`.
    [[nodiscard]] QString manyFile(int count) const;

    /// Waits for a job as a test may; ends the test program if the job fails.
    template <class T> T await(session::Job<T> job)
    {
        auto result = outcome(std::move(job));
        if (!result)
            qFatal("the job failed: %s", qPrintable(result.error().text()));
        return std::move(*result);
    }
    /// The same, with the error as an answer.
    template <class T> base::Result<T> outcome(session::Job<T> job)
    {
        if (!QTest::qWaitFor([&] { return job.isFinished(); }, kPatienceMs))
            qFatal("the job does not end");
        return job.resultCount() == 0 ? base::Result<T>(base::fail(base::Code::Cancelled)) : job.takeResult();
    }

    static constexpr char kPassphrase[] = "seven quiet herons cross the canal";
    static constexpr int kPatienceMs = 30'000;

private:
    void start();

    QTemporaryDir m_folder;
    FakeClock m_clock;
    FakePrompts m_prompts;
    session::SessionSettings m_settings;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::Workspace> m_workspace;
};

/// Whether no job of the workspace runs any more and nothing waits to be delivered; wait for it by QTRY_VERIFY.
[[nodiscard]] bool isIdle(ui::Workspace& workspace);

} // namespace recourse::test
