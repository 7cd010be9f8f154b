// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include "base/clock.h"
#include "model/ids.h"
#include "session/session.h"
#include "session/vault_jobs.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <memory>
#include <utility>

namespace CLI {
class App;
}

namespace recourse::cli {

/// One run of the command line: its options, its session, its output. Commands are functions that add a subcommand to the parser and set
/// `action` when it was called.
class Program
{
public:
    Program();
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    Options options;
    /// What the chosen command does; gives the exit status.
    std::function<int()> action;

    /// The session as the options want it, made on first use. `feedUrls` counts at that moment only.
    [[nodiscard]] session::Session& session(const QMap<QString, QUrl>& feedUrls = {});
    [[nodiscard]] const base::Clock& clock() const { return m_clock; }

    /// Asks for the passphrase and opens the vault.
    [[nodiscard]] base::Result<vault::OpenMode> unlock();

    /// Waits for a job, showing progress on a terminal; Ctrl+C cancels it. With `stopFirst`, the first Ctrl+C calls that instead.
    template <class T> [[nodiscard]] base::Result<T> wait(session::Job<T> job, std::function<void()> stopFirst = {})
    {
        const auto interrupt = [&] {
            if (const auto stop = std::exchange(stopFirst, nullptr))
                stop();
            else
                job.cancel();
        };
        while (!job.isFinished())
            watch(job.progressValue(), job.progressMaximum(), interrupt);
        clearProgress();
        if (job.resultCount() == 0)
            return base::fail(base::Code::Cancelled);
        // Cancelled after its end, it gives no result away any more, but it has one: what was done was done.
        return job.isValid() ? job.takeResult() : job.resultAt(0);
    }

    /// Unlocks, runs the job that `make` starts, and prints: JSON by `toJson`, else what `toText` says.
    template <class T, class Make, class ToJson, class ToText>
    [[nodiscard]] int runUnlocked(Make make, ToJson toJson, ToText toText)
    {
        if (const auto unlocked = unlock(); !unlocked)
            return failed(unlocked.error());
        return runJob<T>(make, toJson, toText);
    }

    /// The same without a vault.
    template <class T, class Make, class ToJson, class ToText>
    [[nodiscard]] int runJob(Make make, ToJson toJson, ToText toText)
    {
        const base::Result<T> answer = wait<T>(make(session()));
        if (!answer)
            return failed(answer.error());
        return options.json ? succeeded(toJson(*answer)) : succeeded(toText(*answer));
    }

    /// Prints one JSON document; status 0.
    [[nodiscard]] int succeeded(const QJsonValue& json);
    /// Prints text for people; status 0.
    [[nodiscard]] int succeeded(const QString& text);
    /// Prints the error in the form wanted and gives its exit status.
    [[nodiscard]] int failed(const base::Error& error);
    /// A message beside the answer, on standard error.
    void note(const QString& text);

private:
    void watch(int done, int total, const std::function<void()>& cancel);
    void clearProgress();

    base::SystemClock m_clock;
    std::unique_ptr<session::Session> m_session;
    bool m_progressShown = false;
};

/// Adds every command of recourse-cli.
void addCommands(CLI::App& app, Program& program);

void addVaultCommands(CLI::App& app, Program& program); ///< init passwd recover recovery-code backup restore verify
void addImportCommands(CLI::App& app, Program& program); ///< import imports
void addDiscoverCommands(CLI::App& app, Program& program); ///< discover
void addAccountCommands(CLI::App& app, Program& program); ///< accounts
void addAccountGroupCommands(CLI::App& accounts, Program& program); ///< below accounts: merge split duplicates change
void addDataMapCommand(CLI::App& accounts, Program& program); ///< below accounts: data
void addCandidateCommands(CLI::App& app, Program& program); ///< candidates
void addAliasCommands(CLI::App& app, Program& program); ///< aliases
void addFeedCommands(CLI::App& app, Program& program); ///< feeds ledger
void addFeedSettingCommands(CLI::App& feeds, Program& program); ///< below feeds: on off proxy plan changes news schedule due describe look forget
void addBreachCommands(CLI::App& app, Program& program); ///< breaches
void addAddressCommands(CLI::App& app, Program& program); ///< addresses
void addDirectoryCommands(CLI::App& app, Program& program); ///< directory
void addExposureCommands(CLI::App& app, Program& program); ///< exposures exposure
void addMatchCommands(CLI::App& app, Program& program); ///< matches
void addStepCommands(CLI::App& app, Program& program); ///< steps step
void addLawCommands(CLI::App& app, Program& program); ///< law
void addLawPackCommands(CLI::App& law, Program& program); ///< below law: pack
void addLetterCommands(CLI::App& app, Program& program); ///< letter
void addCaseCommands(CLI::App& app, Program& program); ///< cases
void addReplyCommands(CLI::App& cases, Program& program); ///< below cases: reply find gaps
void addProofCommands(CLI::App& cases, Program& program); ///< below cases: due pack losses score
void addProfileCommands(CLI::App& app, Program& program); ///< profile
void addExportCommands(CLI::App& app, Program& program); ///< export
void addDemoCommand(CLI::App& app, Program& program); ///< demo

/// An error as scripts read it: "code", "message", "where".
[[nodiscard]] QJsonObject errorObject(const base::Error& error);
/// "FIELD=VALUE" words as a map. Errors: BadArgument naming the word.
[[nodiscard]] base::Result<QMap<QString, QString>> fieldsOf(const std::vector<std::string>& words);
/// The day of an option, an invalid one if it was not given. Errors: BadArgument naming the option.
[[nodiscard]] base::Result<QDate> optionalDay(const std::string& word, const char* option);
/// Numbers of the command line as ids.
[[nodiscard]] std::vector<model::AccountId> accountIds(const std::vector<qint64>& numbers);
[[nodiscard]] inline QString text(const std::string& word) { return QString::fromStdString(word); }
[[nodiscard]] QStringList texts(const std::vector<std::string>& words);

} // namespace recourse::cli
