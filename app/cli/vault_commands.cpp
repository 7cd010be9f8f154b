// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "json_views.h"
#include "secret_input.h"

#include "session/profile_jobs.h"
#include "session/print_jobs.h"
#include "session/vault_jobs.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>

namespace recourse::cli {

namespace {

using base::Error;

struct Words
{
    SecretSource fresh; ///< of a new passphrase
    SecretSource code; ///< of the recovery code
    std::string sheet;
    std::string residence;
    std::string to;
    std::string file;
};

/// Refuses a sheet that can be written nowhere, before there is a code that nobody has seen.
base::Status checkSheet(const Words& words)
{
    const QFileInfo sheet(text(words.sheet));
    const bool fits = words.sheet.empty() || (!sheet.isDir() && QFileInfo(sheet.absolutePath()).isWritable());
    return fits ? base::Status() : base::Status(base::fail(base::Code::FileUnwritable, sheet.filePath()));
}

/// The code in any case: it is shown once, and here. The status tells of a sheet that could not be written all the same.
int showCode(Program& program, const QString& code, const Words& words)
{
    const QString sheet = text(words.sheet);
    const base::Status written = sheet.isEmpty() ? base::Status() : session::writeRecoverySheet(program.session(), code, sheet);
    const QString vault = program.session().settings().vaultFolder;
    QJsonObject answer{{QStringLiteral("vault"), vault}, {QStringLiteral("recovery_code"), code}, {QStringLiteral("recovery_sheet"), written ? sheet : QString()}};
    if (!written)
        answer.insert(QStringLiteral("sheet_error"), errorObject(written.error()));
    const QString shownWords = QStringLiteral("Vault: %1\nRecovery code: %2\nWrite it down or print it, and keep it away from this computer: "
                                         "it opens the vault if you lose the passphrase, and nothing else does.")
                              .arg(vault, code);
    const int shown = program.options.json ? program.succeeded(QJsonValue(answer)) : program.succeeded(shownWords);
    if (written)
        return shown;
    program.note(written.error().text());
    return base::exitStatus(written.error().code);
}

int init(Program& program, const Words& words)
{
    if (const auto fits = checkSheet(words); !fits)
        return program.failed(fits.error());
    auto passphrase = readNewSecret({program.options.passphraseFile, program.options.passphraseFd}, "New passphrase");
    if (!passphrase)
        return program.failed(passphrase.error());
    const auto created = program.wait(session::createVault(program.session(), session::shareSecret(std::move(*passphrase))));
    if (!created)
        return program.failed(created.error());
    if (!words.residence.empty()) {
        const auto set = program.wait(session::setProfile(program.session(), {{QStringLiteral("residence"), text(words.residence)}}));
        if (!set)
            program.note(set.error().text());
    }
    return showCode(program, created->recoveryCode, words);
}

int passwd(Program& program, const Words& words)
{
    if (const auto unlocked = program.unlock(); !unlocked)
        return program.failed(unlocked.error());
    auto fresh = readNewSecret(words.fresh, "New passphrase");
    if (!fresh)
        return program.failed(fresh.error());
    return program.runJob<session::Done>(
        [&](session::Session& session) { return session::changePassphrase(session, session::shareSecret(std::move(*fresh))); },
        [](const auto&) { return QJsonObject{{QStringLiteral("changed"), true}}; },
        [](const auto&) { return QStringLiteral("The passphrase is changed. Backups made before still open with the old one."); });
}

int recover(Program& program, const Words& words)
{
    if (const auto fits = checkSheet(words); !fits)
        return program.failed(fits.error());
    auto code = readSecret(words.code, "Recovery code");
    if (!code)
        return program.failed(code.error());
    auto fresh = readNewSecret(words.fresh, "New passphrase");
    if (!fresh)
        return program.failed(fresh.error());
    const auto renewed = program.wait(session::recoverVault(program.session(), session::shareSecret(std::move(*code)), session::shareSecret(std::move(*fresh))));
    if (!renewed)
        return program.failed(renewed.error());
    return showCode(program, *renewed, words);
}

int renewCode(Program& program, const Words& words)
{
    if (const auto fits = checkSheet(words); !fits)
        return program.failed(fits.error());
    if (const auto unlocked = program.unlock(); !unlocked)
        return program.failed(unlocked.error());
    const auto renewed = program.wait(session::renewRecoveryCode(program.session()));
    return renewed ? showCode(program, *renewed, words) : program.failed(renewed.error());
}

int backUp(Program& program, const Words& words)
{
    return program.runUnlocked<QString>([&](session::Session& session) { return session::backUp(session, text(words.to)); },
        [](const QString& file) { return QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("verified"), true}}; },
        [](const QString& file) { return QStringLiteral("Backup written and verified: %1").arg(file); });
}

int testBackup(Program& program, const Words& words)
{
    auto passphrase = readSecret({program.options.passphraseFile, program.options.passphraseFd}, "Passphrase of the backup");
    if (!passphrase)
        return program.failed(passphrase.error());
    return program.runJob<vault::BackupInfo>(
        [&](session::Session& session) { return session::testBackup(session, text(words.file), session::shareSecret(std::move(*passphrase))); },
        [](const vault::BackupInfo& info) {
            QJsonObject rows;
            for (auto table = info.rows.cbegin(); table != info.rows.cend(); ++table)
                rows.insert(table.key(), table.value());
            return QJsonObject{{QStringLiteral("created"), iso(info.created)}, {QStringLiteral("bytes"), info.bytes},
                {QStringLiteral("schema"), info.schemaVersion}, {QStringLiteral("rows"), rows}};
        },
        [](const vault::BackupInfo& info) {
            return QStringLiteral("The backup of %1 opens and is whole (%2 accounts).").arg(iso(info.created)).arg(info.rows.value(QStringLiteral("accounts")));
        });
}

int restore(Program& program, const Words& words)
{
    auto passphrase = readSecret({program.options.passphraseFile, program.options.passphraseFd}, "Passphrase of the backup");
    if (!passphrase)
        return program.failed(passphrase.error());
    return program.runJob<QString>(
        [&](session::Session& session) { return session::restoreVault(session, text(words.file), session::shareSecret(std::move(*passphrase))); },
        [&](const QString& former) {
            return QJsonObject{{QStringLiteral("vault"), program.session().settings().vaultFolder}, {QStringLiteral("former"), former}};
        },
        [&](const QString& former) {
            const QString restored = QStringLiteral("Restored to %1.").arg(program.session().settings().vaultFolder);
            return former.isEmpty() ? restored : restored + QStringLiteral(" What was there before is kept at %1.").arg(former);
        });
}

int verify(Program& program)
{
    if (const auto unlocked = program.unlock(); !unlocked)
        return program.failed(unlocked.error());
    const auto report = program.wait(session::verifyVault(program.session()));
    if (!report)
        return program.failed(report.error());
    if (!report->sound())
        return program.failed(base::fail(base::Code::VaultDamaged, report->summary()));
    if (program.options.json)
        return program.succeeded(QJsonValue(QJsonObject{{QStringLiteral("sound"), true}}));
    return program.succeeded(QStringLiteral("The vault is whole: every page and both copies of its key header."));
}

} // namespace

void addVaultCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* initCommand = app.add_subcommand("init", "create a vault");
    initCommand->add_option("--recovery-sheet", words->sheet, "write the recovery sheet as PDF")->type_name("FILE.pdf");
    initCommand->add_option("--residence", words->residence, "where you live: DE, GB, US-CA, CA-ON …");
    initCommand->callback([&program, words] { program.action = [&program, words] { return init(program, *words); }; });

    auto* passwdCommand = app.add_subcommand("passwd", "change the passphrase");
    addSecretOptions(*passwdCommand, words->fresh, "new-passphrase", "the new passphrase");
    passwdCommand->callback([&program, words] { program.action = [&program, words] { return passwd(program, *words); }; });

    auto* recoverCommand = app.add_subcommand("recover", "open with the recovery code and set a new passphrase");
    addSecretOptions(*recoverCommand, words->code, "code", "the recovery code");
    addSecretOptions(*recoverCommand, words->fresh, "new-passphrase", "the new passphrase");
    recoverCommand->add_option("--recovery-sheet", words->sheet, "write the new recovery sheet as PDF")->type_name("FILE.pdf");
    recoverCommand->callback([&program, words] { program.action = [&program, words] { return recover(program, *words); }; });

    auto* codeCommand = app.add_subcommand("recovery-code", "make a new recovery code; the one before opens nothing any more");
    codeCommand->add_option("--recovery-sheet", words->sheet, "write the new recovery sheet as PDF")->type_name("FILE.pdf");
    codeCommand->callback([&program, words] { program.action = [&program, words] { return renewCode(program, *words); }; });

    auto* backupCommand = app.add_subcommand("backup", "write a verified backup");
    backupCommand->add_option("--to", words->to, "where to; a dated file inside the vault if not given")->type_name("FILE");
    auto* testCommand = backupCommand->add_subcommand("test", "open a backup and check it whole");
    testCommand->add_option("file", words->file, "the backup; the newest one inside the vault if not given");
    testCommand->callback([&program, words] { program.action = [&program, words] { return testBackup(program, *words); }; });
    backupCommand->callback([&program, words] {
        if (!program.action)
            program.action = [&program, words] { return backUp(program, *words); };
    });

    auto* restoreCommand = app.add_subcommand("restore", "put a backup in the vault's place");
    restoreCommand->add_option("file", words->file, "the backup")->required();
    restoreCommand->callback([&program, words] { program.action = [&program, words] { return restore(program, *words); }; });

    auto* verifyCommand = app.add_subcommand("verify", "check every page of the vault");
    verifyCommand->callback([&program] { program.action = [&program] { return verify(program); }; });
}

} // namespace recourse::cli
