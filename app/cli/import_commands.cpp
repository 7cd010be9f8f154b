// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "csv_words.h"
#include "evidence_views.h"
#include "import_files.h"
#include "json_views.h"
#include "password_check.h"
#include "secret_input.h"
#include "source_removal.h"
#include "text_views.h"

#include "base/redact.h"
#include "session/chosen_members.h"
#include "session/mapping_jobs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <atomic>

namespace recourse::cli {

namespace {

struct Words
{
    std::vector<std::string> files;
    std::string format;
    std::vector<std::string> members; ///< of an archive; then there is one request for each
    bool wholeRun = false;
    CsvWords csv;
    bool dryRun = false;
    bool memberships = false;
    bool deleteSource = false;
    std::set<std::string> found; ///< of the files, those found in folders
    qint64 id = 0;
    SecretSource filePassword;
    PasswordCheckWords passwords;
};

/// Runs the import; the first Ctrl+C while passwords are asked about ends the asking, the next one the import.
base::Result<session::ImportRunReport> run(Program& program, const Words& words, session::ImportRunRequest request)
{
    session::Session& session = program.session();
    if (words.dryRun)
        return program.wait(program.options.namesVault() ? session::previewImportRun(session, request) : session::readImportRun(session, request));
    if (request.passwordCheck == session::PasswordCheck::Off)
        return program.wait(session::commitImportRun(session, request));
    request.stopCheck = std::make_shared<std::atomic<bool>>(false);
    return program.wait(session::commitImportRun(session, request), [stop = request.stopCheck] { *stop = true; });
}

base::Result<session::SharedSecret> readFilePassword(const Words& words, const std::string& prompt)
{
    auto password = readSecret(words.filePassword, prompt.c_str());
    if (!password)
        return password.error();
    return session::shareSecret(std::move(*password));
}

/// Files that are protected with a password nobody gave yet: asks for it and reads them once more.
void openProtected(Program& program, const Words& words, const session::ImportRunRequest& request, session::ImportRunReport& report)
{
    for (std::size_t i = 0; i < report.files.size(); ++i) {
        const auto& error = report.files[i].error;
        if (!error || error->code != base::Code::InputPasswordProtected || request.files[i].filePassword != nullptr)
            continue;
        const auto asked = readFilePassword(words, "Password of " + words.files[i]);
        if (!asked) {
            program.note(asked.error().text());
            continue;
        }
        session::ImportRunRequest again{{request.files[i]}, request.passwordCheck, nullptr};
        again.files.front().filePassword = *asked;
        auto opened = run(program, words, again);
        report.files[i] = opened ? std::move(opened->files.front()) : session::FileOutcome{{}, opened.error(), {}};
    }
    session::tellLeftOutOnce(request, report);
}

/// Not JSON or XML, which have no columns to be named.
bool mayBeTable(Program& program, const std::string& file)
{
    return program.wait(session::previewColumns(program.session(), text(file), {})).ok();
}

/// With what the error's own text does not know: that the call can say what the columns are, and which of several files it was.
int failed(Program& program, const std::string& file, const base::Error& error, bool isOneOfMany)
{
    noteLists(program, file, error);
    if ((error.code == base::Code::InputUnknownFormat || error.code == base::Code::InputMissingColumn) && mayBeTable(program, file))
        program.note(QStringLiteral("If the file is a table, say what its columns are: --map COLUMN=FIELD (see import --help)."));
    if (!isOneOfMany)
        return program.failed(error);
    program.note(text(file) + QStringLiteral(": ") + error.text());
    return base::exitStatus(error.code);
}

QString hintOf(const session::ImportReport& report)
{
    return report.list.warnings.contains(QStringLiteral("guessed_columns"))
        ? QStringLiteral("  The columns were guessed by their names and content. If they are wrong, say what they are: --map COLUMN=FIELD.\n")
        : QString();
}

/// Addresses that the files call the user's own have their place in the profile; nothing is put there unasked.
QString addressHint(const session::ImportRunReport& report)
{
    QStringList addresses;
    for (const session::FileOutcome& outcome : report.files) {
        for (const QString& address : outcome.report ? outcome.report->list.ownAddresses : QStringList()) {
            if (!addresses.contains(address, Qt::CaseInsensitive))
                addresses << base::printable(address, 100);
        }
    }
    return addresses.isEmpty() ? QString()
                               : QStringLiteral("Addresses of yours: %1. To have one in your profile: recourse-cli profile email=ADDRESS\n")
                                     .arg(addresses.join(QStringLiteral(", ")));
}

QJsonObject toJson(Program& program, const session::ImportRunReport& run, const session::ImportReport& report, ImportItems items)
{
    QJsonObject object = cli::toJson(report, items);
    object.insert(QStringLiteral("passwords"), cli::toJson(session::countPasswords(report.list.accounts, program.clock().today())));
    if (!report.list.leftOut.isEmpty())
        object.insert(QStringLiteral("left_out"), cli::toJson(report.list.leftOut));
    if (run.check)
        object.insert(QStringLiteral("check"), cli::toJson(*run.check));
    return object;
}

/// Whether a file that was refused fails the call: not beside lists if it only lay in the same folder.
bool failsTheCall(const Words& words, const session::ImportRunReport& report, std::size_t file)
{
    const auto isIn = [](const session::FileOutcome& outcome) { return !outcome.error; };
    return !words.found.contains(words.files[file]) || std::none_of(report.files.begin(), report.files.end(), isIn);
}

/// Deletes a file with its last list, if that is wanted.
SourceFate fateOf(Program& program, const Words& words, const session::ImportRunReport& report, std::size_t file)
{
    const bool isLast = std::find(words.files.begin() + static_cast<std::ptrdiff_t>(file) + 1, words.files.end(), words.files[file]) == words.files.end();
    if (!words.deleteSource || words.dryRun || report.files[file].error || !isLast)
        return {};
    return removeSource(program, words.files, report, words.files[file]);
}

/// What the files that are still there hold.
QString passwordWords(const Words& words, const session::ImportRunReport& report, const std::set<std::string>& gone)
{
    bool anyPlain = false;
    bool anyProtected = false;
    for (std::size_t i = 0; i < report.files.size(); ++i) {
        if (!report.files[i].report || gone.contains(words.files[i]))
            continue;
        const bool isProtected = report.files[i].report->list.isProtected;
        anyPlain = anyPlain || !isProtected;
        anyProtected = anyProtected || isProtected;
    }
    if (words.dryRun || (!anyPlain && !anyProtected))
        return {};
    return anyPlain ? QStringLiteral("No password was kept. The export file still holds them in the clear: delete it, and its copies in "
                                     "Downloads, clouds and the recycle bin.\n")
                    : QStringLiteral("No password was kept. The export file still holds them, protected by its password only: delete it if you do not "
                                     "need it.\n");
}

/// What went in stands and is told beside what did not, so that nobody imports it twice. The status is that of the first error.
int printJson(Program& program, const Words& words, const session::ImportRunReport& report)
{
    const ImportItems items = words.dryRun ? ImportItems::Include : ImportItems::LeaveOut;
    QJsonArray answers;
    int status = 0;
    for (std::size_t i = 0; i < report.files.size(); ++i) {
        const session::FileOutcome& outcome = report.files[i];
        if (outcome.error) {
            noteLists(program, words.files[i], *outcome.error);
            if (failsTheCall(words, report, i))
                status = status == 0 ? base::exitStatus(outcome.error->code) : status;
            answers.append(QJsonObject{{QStringLiteral("file"), text(words.files[i])}, {QStringLiteral("error"), errorObject(*outcome.error)}});
            continue;
        }
        QJsonObject answer = outcome.evidence ? cli::toJson(*outcome.evidence, items) : toJson(program, report, *outcome.report, items);
        answer.insert(QStringLiteral("file"), text(words.files[i]));
        const SourceFate fate = fateOf(program, words, report, i);
        status = status == 0 ? fate.status : status;
        if (fate.gone)
            answer.insert(QStringLiteral("source_deleted"), true);
        if (!fate.notRead.isEmpty())
            answer.insert(QStringLiteral("not_deleted"), QJsonArray::fromStringList(fate.notRead));
        answers.append(answer);
    }
    const int printed = program.succeeded(QJsonValue(answers));
    return status == 0 ? printed : status;
}

int printText(Program& program, const Words& words, const session::ImportRunReport& report)
{
    QString texts;
    int status = 0;
    std::set<std::string> gone;
    for (std::size_t i = 0; i < report.files.size(); ++i) {
        const session::FileOutcome& outcome = report.files[i];
        if (outcome.error && !failsTheCall(words, report, i))
            program.note(text(words.files[i]) + QStringLiteral(": ") + outcome.error->text());
        else if (outcome.error)
            status = failed(program, words.files[i], *outcome.error, report.files.size() > 1);
        else if (outcome.evidence)
            texts += text(words.files[i]) + QStringLiteral(": ") + toText(*outcome.evidence);
        else
            texts += text(words.files[i]) + QStringLiteral(": ") + toText(*outcome.report) + toText(outcome.report->list.leftOut) + hintOf(*outcome.report);
        const SourceFate fate = fateOf(program, words, report, i);
        status = status == 0 ? fate.status : status;
        if (fate.gone)
            gone.insert(words.files[i]);
    }
    texts += toText(report.passwords);
    if (report.check)
        texts += toText(*report.check);
    texts += passwordWords(words, report, gone);
    texts += addressHint(report);
    const int printed = texts.isEmpty() ? 0 : program.succeeded(texts);
    return status == 0 ? printed : status;
}

/// What `--check-passwords` would send. Sends nothing.
int dryCheck(Program& program, const session::ImportRunRequest& request)
{
    const auto preview = program.wait(session::rangeRequestPreview(program.session(), request));
    if (!preview)
        return program.failed(preview.error());
    return program.options.json ? program.succeeded(QJsonValue(cli::toJson(*preview))) : program.succeeded(toText(*preview));
}

base::Result<session::ImportRunRequest> requestOf(const Words& words)
{
    const auto csv = readingOf(words.csv);
    if (!csv)
        return csv.error();
    session::SharedSecret password;
    if (words.filePassword.given()) {
        const auto given = readFilePassword(words, {});
        if (!given)
            return given.error();
        password = *given;
    }
    session::ImportRunRequest request;
    for (std::size_t i = 0; i < words.files.size(); ++i) {
        request.files.push_back({text(words.files[i]), text(words.format), password, *csv});
        if (!words.members.empty())
            request.files.back().member = text(words.members[i]);
        if (words.memberships)
            request.files.back().memberships = imports::Memberships::Take;
    }
    return request;
}

int import(Program& program, Words words)
{
    const auto rangeUrl = rangeUrlOf(words.passwords);
    if (!rangeUrl)
        return program.failed(rangeUrl.error());
    [[maybe_unused]] const session::Session& session = program.session(*rangeUrl);
    auto names = namedFiles(program, words.files);
    if (!names)
        return program.failed(names.error());
    words.files = std::move(names->files);
    if (!words.members.empty() && words.files.size() != 1)
        return program.failed(base::fail(base::Code::BadArgument, QStringLiteral("--member: needs one archive, not several files")));
    if (!words.members.empty())
        words.files.assign(words.members.size(), words.files.front());
    words.found = std::move(names->found);
    auto request = requestOf(words);
    if (!request)
        return program.failed(request.error());
    if (!words.dryRun || program.options.namesVault()) {
        if (const auto unlocked = program.unlock(); !unlocked)
            return program.failed(unlocked.error());
    }
    if (words.passwords.check && words.dryRun)
        return dryCheck(program, *request);
    if (words.passwords.check) {
        const auto agreed = agreedCheck(program, words.passwords, *request);
        if (!agreed)
            return program.failed(agreed.error());
        request->passwordCheck = *agreed;
    }
    auto report = run(program, words, *request);
    if (!report)
        return program.failed(report.error());
    openProtected(program, words, *request, *report);
    if (report->files.size() == 1 && report->files.front().error)
        return failed(program, words.files.front(), *report->files.front().error, false);
    return program.options.json ? printJson(program, words, *report) : printText(program, words, *report);
}

int undo(Program& program, const Words& words)
{
    return program.runUnlocked<vault::UndoResult>(
        [&](session::Session& session) {
            return words.wholeRun ? session::undoImportRun(session, {words.id}) : session::undoImport(session, {words.id});
        },
        [](const vault::UndoResult& result) {
            return QJsonObject{{QStringLiteral("removed"), result.removed}, {QStringLiteral("restored"), result.restored}, {QStringLiteral("kept"), result.kept}, {QStringLiteral("shared"), result.shared}, {QStringLiteral("candidates"), result.candidates},
                {QStringLiteral("candidates_shared"), result.sharedCandidates}};
        },
        [](const vault::UndoResult& result) {
            return QStringLiteral("Taken back: %1 accounts removed, %2 restored, %3 kept because you worked on them, "
                                  "%4 kept because later imports have them too; %5 candidates removed, %6 kept because later imports have them too.")
                .arg(result.removed).arg(result.restored).arg(result.kept).arg(result.shared).arg(result.candidates)
                .arg(result.sharedCandidates);
        });
}

int history(Program& program)
{
    using Runs = std::vector<model::ImportRun>;
    return program.runUnlocked<Runs>([](session::Session& session) { return session::importHistory(session); },
        [](const Runs& runs) { return arrayOf(runs); }, [](const Runs& runs) { return toText(runs); });
}

} // namespace

void addImportCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* importCommand = app.add_subcommand("import", "take in exports of browsers and password managers, archives of platforms, browser histories");
    importCommand->add_option("files", words->files, "the export files, or folders with them")->type_name("FILE");
    importCommand->add_option("--format", words->format, "the format's name, if it is not recognised");
    importCommand->add_option("--member", words->members, "of an archive with several account lists: the one to read; may be repeated")
        ->type_name("NAME")
        ->allow_extra_args(false)
        ->take_all();
    importCommand->add_flag("--dry-run", words->dryRun, "only show what would be imported");
    importCommand->add_flag("--with-memberships", words->memberships,
        "also take memberships, rewards programmes and mail accounts, which 1Password keeps apart from logins");
    importCommand->add_flag("--delete-source", words->deleteSource, "delete each export after all of it was imported (deleted, not shredded)");
    addSecretOptions(*importCommand, words->filePassword, "file-password", "the password of a protected export");
    addCsvOptions(*importCommand, words->csv);
    addPasswordCheckOptions(*importCommand, words->passwords);
    importCommand->callback([&program, words] {
        returnFiles(words->csv, words->files);
        if (words->files.empty())
            throw CLI::RequiredError("files");
        program.action = [&program, words] { return import(program, *words); };
    });

    auto* importsCommand = app.add_subcommand("imports", "what was imported, and taking it back");
    auto* undoCommand = importsCommand->add_subcommand("undo", "take a whole import back");
    undoCommand->add_option("id", words->id, "the import's number")->required();
    undoCommand->add_flag("--run", words->wholeRun, "also everything that was imported together with it");
    undoCommand->callback([&program, words] { program.action = [&program, words] { return undo(program, *words); }; });
    addImportReportCommand(*importsCommand, program);
    importsCommand->add_subcommand("list", "every import, the newest first");
    importsCommand->callback([&program] {
        if (!program.action)
            program.action = [&program] { return history(program); };
    });
}

} // namespace recourse::cli
