// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/code.h"

#include <QCoreApplication>

namespace recourse::base {

namespace {

/// Exit classes of the command line.
enum Exit { Words = 1, Input = 2, VaultExit = 3, Network = 4, Disk = 5, Bug = 70 };

struct Entry
{
    Code code;
    const char* name;
    int exit;
    const char* text; ///< "%1" is replaced by the place
};

// clang-format off
constexpr Entry kEntries[] = {
    {Code::BadArgument, "call.bad_argument", Words, QT_TRANSLATE_NOOP("Code", "These words do not fit: %1. Call the command with --help to see what it takes.")},
    {Code::NotFound, "call.not_found", Words, QT_TRANSLATE_NOOP("Code", "There is no such entry: %1. List the entries to see which ones there are.")},
    {Code::AlreadyThere, "call.already_there", Words, QT_TRANSLATE_NOOP("Code", "There is such an entry already: %1. Change that one instead, or merge the two.")},
    {Code::Cancelled, "call.cancelled", Input, QT_TRANSLATE_NOOP("Code", "Stopped as you asked. Nothing half-done was stored.")},
    {Code::FileMissing, "file.missing", Input, QT_TRANSLATE_NOOP("Code", "There is no file at %1. Check the path.")},
    {Code::FileEmpty, "file.empty", Input, QT_TRANSLATE_NOOP("Code", "The file %1 holds nothing, or nothing but blank lines or an empty list. Export it again.")},
    {Code::FileTooLarge, "file.too_large", Input, QT_TRANSLATE_NOOP("Code", "The file %1 is larger than Recourse reads. Split it, or export less at once.")},
    {Code::FileUnreadable, "file.unreadable", Disk, QT_TRANSLATE_NOOP("Code", "The file %1 cannot be read. Check that you may open it and that the disk is there.")},
    {Code::FileUnwritable, "file.unwritable", Disk, QT_TRANSLATE_NOOP("Code", "%1 cannot be written. Check that you may write there; what was there before is unchanged.")},
    {Code::DiskFull, "file.disk_full", Disk, QT_TRANSLATE_NOOP("Code", "The disk is full at %1. Make room and try again; nothing stored before is lost.")},
    {Code::InputNotText, "input.not_text", Input, QT_TRANSLATE_NOOP("Code", "Recourse cannot read this file (%1). Choose the CSV, JSON or XML file that your browser or password manager exported.")},
    {Code::InputUnknownFormat, "input.unknown_format", Input, QT_TRANSLATE_NOOP("Code", "Recourse does not recognise this file as an account list (%1). Export a CSV, JSON or XML file from your browser or password manager, or name the format.")},
    {Code::InputMalformed, "input.malformed", Input, QT_TRANSLATE_NOOP("Code", "The file is damaged or not what its beginning promises: %1. Export it again. Nothing was stored.")},
    {Code::InputTooDeep, "input.too_deep", Input, QT_TRANSLATE_NOOP("Code", "The file nests its parts deeper than any real export does (%1). Export it again. Nothing was stored.")},
    {Code::InputTooLarge, "input.too_large", Input, QT_TRANSLATE_NOOP("Code", "A part of the file is larger than Recourse reads: %1. Export less at once, or without attachments. Nothing was stored.")},
    {Code::InputDoctype, "input.doctype", Input, QT_TRANSLATE_NOOP("Code", "The XML file declares a document type, which no password manager's export does (%1). It was refused because such declarations can be used for attacks. Export it again.")},
    {Code::InputEncrypted, "input.encrypted", Input, QT_TRANSLATE_NOOP("Code", "This file is encrypted (%1). Export it again without encryption; Recourse keeps no password of it.")},
    {Code::InputPasswordProtected, "input.password_protected", Input, QT_TRANSLATE_NOOP("Code", "This Bitwarden export is protected with a file password. Give that password, or export it again as “.json” (not encrypted).")},
    {Code::InputWrongFilePassword, "input.wrong_file_password", Input, QT_TRANSLATE_NOOP("Code", "The file's password is wrong. It is the one that was chosen for this export, not the password of the Bitwarden account. Nothing was stored.")},
    {Code::InputPasswordCost, "input.password_cost", Input, QT_TRANSLATE_NOOP("Code", "Opening this file with its password takes more than Recourse allows or this computer has (%1). Export it again as “.json” (not encrypted). Nothing was stored.")},
    {Code::InputAccountRestricted, "input.account_restricted", Input, QT_TRANSLATE_NOOP("Code", "This Bitwarden export can only be opened by the Bitwarden account that made it. Export it again as “.json” (not encrypted).")},
    {Code::InputPasswordDatabase, "input.password_database", Input, QT_TRANSLATE_NOOP("Code", "This is a KeePass database, not an export. Open it in KeePass or KeePassXC and export it as XML or CSV.")},
    {Code::InputWebPage, "input.web_page", Input, QT_TRANSLATE_NOOP("Code", "This is a web page, not an export. In a password manager choose Export, then CSV, JSON or XML; from Google, Facebook or Instagram ask for your data as JSON.")},
    {Code::InputArchive, "input.archive", Input, QT_TRANSLATE_NOOP("Code", "This is an archive (%1). Unpack it and import the CSV, JSON or XML file inside.")},
    {Code::InputMissingColumn, "input.missing_column", Input, QT_TRANSLATE_NOOP("Code", "The column %1 is missing, so the rows cannot be read. Export the file again with all columns.")},
    {Code::InputNoMail, "input.no_mail", Input, QT_TRANSLATE_NOOP("Code", "There is no mail in %1 that Recourse can read. Give an mbox file, a Maildir or a folder of .eml files; unpack archives first.")},
    {Code::InputMailStore, "input.mail_store", Input, QT_TRANSLATE_NOOP("Code", "%1 is a file of Outlook that only Outlook can read. Export the mail as mbox or as .eml files, for example by way of Thunderbird, and give those.")},
    {Code::VaultExists, "vault.exists", VaultExit, QT_TRANSLATE_NOOP("Code", "There is a vault already at %1. Open it, or choose another folder.")},
    {Code::VaultMissing, "vault.missing", VaultExit, QT_TRANSLATE_NOOP("Code", "There is no vault at %1. Create one with “init”, or check the path.")},
    {Code::VaultNotAVault, "vault.not_a_vault", VaultExit, QT_TRANSLATE_NOOP("Code", "%1 is not a Recourse vault. Choose the folder that ends in “.recourse”.")},
    {Code::VaultWrongPassphrase, "vault.wrong_passphrase", VaultExit, QT_TRANSLATE_NOOP("Code", "The passphrase is wrong. Nothing was changed. If it is lost, use the recovery code.")},
    {Code::VaultWrongRecoveryCode, "vault.wrong_recovery_code", VaultExit, QT_TRANSLATE_NOOP("Code", "The recovery code is wrong or mistyped (%1). Compare it with the printed sheet, group by group.")},
    {Code::VaultHeaderDamaged, "vault.header_damaged", VaultExit, QT_TRANSLATE_NOOP("Code", "The vault's key header and its copy are damaged (%1). Restore a backup.")},
    {Code::VaultDamaged, "vault.damaged", VaultExit, QT_TRANSLATE_NOOP("Code", "The passphrase is right but the vault's data is damaged (%1). Restore the newest backup, or open the vault for reading.")},
    {Code::VaultEmptyFile, "vault.empty_file", VaultExit, QT_TRANSLATE_NOOP("Code", "The vault's data file is empty (0 bytes), as a full disk leaves it. Restore the newest backup.")},
    {Code::VaultTruncated, "vault.truncated", VaultExit, QT_TRANSLATE_NOOP("Code", "The vault's data file was cut short (%1). Restore the newest backup.")},
    {Code::VaultPlaintext, "vault.plaintext", VaultExit, QT_TRANSLATE_NOOP("Code", "The vault's data file is not encrypted, so it was not made by Recourse. It was not opened.")},
    {Code::VaultNewer, "vault.newer", VaultExit, QT_TRANSLATE_NOOP("Code", "This vault was made by a newer Recourse (%1). Update Recourse to open it; nothing was changed.")},
    {Code::VaultInUse, "vault.in_use", VaultExit, QT_TRANSLATE_NOOP("Code", "The vault is open in another Recourse (%1). Close it there first.")},
    {Code::VaultReadOnly, "vault.read_only", Disk, QT_TRANSLATE_NOOP("Code", "The vault is open for reading only (%1), so nothing can be changed. Copy it to a place where you may write.")},
    {Code::VaultLocked, "vault.locked", VaultExit, QT_TRANSLATE_NOOP("Code", "The vault is locked. Unlock it first.")},
    {Code::VaultCostOutOfBounds, "vault.cost_out_of_bounds", VaultExit, QT_TRANSLATE_NOOP("Code", "The vault's key header asks for an absurd amount of work (%1). It was refused; restore the header from a backup.")},
    {Code::VaultUnsafeLibrary, "vault.unsafe_library", VaultExit, QT_TRANSLATE_NOOP("Code", "The SQLCipher library of this computer is not safe to use (%1). Install SQLCipher 4.5 or later.")},
    {Code::VaultNoMemory, "vault.no_memory", VaultExit, QT_TRANSLATE_NOOP("Code", "There is not enough free memory to derive the vault's key (%1). Close other programs and try again; nothing was changed.")},
    {Code::BackupFailed, "vault.backup_failed", Disk, QT_TRANSLATE_NOOP("Code", "The backup could not be verified (%1) and was removed. The vault itself is unchanged.")},
    {Code::BackupDamaged, "vault.backup_damaged", VaultExit, QT_TRANSLATE_NOOP("Code", "This backup is damaged (%1), so it was not used. The file was left as it is; try an older backup.")},
    {Code::BackupTarget, "vault.backup_target", Words, QT_TRANSLATE_NOOP("Code", "No backup was written to %1: a file that is no backup is there, or it lies among the vault’s own files. Choose another name.")},
    {Code::PassphraseTooWeak, "vault.passphrase_too_weak", Words, QT_TRANSLATE_NOOP("Code", "This passphrase would be guessed too fast. Take four or more words that do not belong together.")},
    {Code::NetOffline, "net.offline", Network, QT_TRANSLATE_NOOP("Code", "Recourse is offline by your choice, so nothing was sent. Switch the network on to fetch lists.")},
    {Code::NetForbiddenUrl, "net.forbidden_url", Network, QT_TRANSLATE_NOOP("Code", "Recourse only fetches https addresses (%1). Plain http is taken for this computer's own addresses only.")},
    {Code::NetUnreachable, "net.unreachable", Network, QT_TRANSLATE_NOOP("Code", "The server could not be reached (%1). The last good copy stays in use; try again later.")},
    {Code::NetTls, "net.tls", Network, QT_TRANSLATE_NOOP("Code", "The secure connection could not be trusted (%1). Nothing was taken over.")},
    {Code::NetTimeout, "net.timeout", Network, QT_TRANSLATE_NOOP("Code", "The server was too slow (%1). The last good copy stays in use; try again later.")},
    {Code::NetTooLarge, "net.too_large", Network, QT_TRANSLATE_NOOP("Code", "The server sent more than this list can hold (%1), so the download was stopped. The last good copy stays in use.")},
    {Code::NetRedirects, "net.redirects", Network, QT_TRANSLATE_NOOP("Code", "The server sent the request in circles or to a forbidden place (%1). The last good copy stays in use.")},
    {Code::NetPartial, "net.partial", Network, QT_TRANSLATE_NOOP("Code", "The download broke off (%1). The last good copy stays in use; try again.")},
    {Code::NetStatus, "net.status", Network, QT_TRANSLATE_NOOP("Code", "The server refused or failed (%1). The last good copy stays in use; try again later.")},
    {Code::NetRateLimited, "net.rate_limited", Network, QT_TRANSLATE_NOOP("Code", "The server asks to wait (%1). The last good copy stays in use; try again later.")},
    {Code::NetProxy, "net.proxy", Network, QT_TRANSLATE_NOOP("Code", "The proxy could not be used (%1). Nothing was sent around it.")},
    {Code::FeedUnknown, "feed.unknown", Words, QT_TRANSLATE_NOOP("Code", "There is no feed called %1. See “feeds list”.")},
    {Code::FeedNotJson, "feed.not_json", Network, QT_TRANSLATE_NOOP("Code", "What the server sent is not the list it should be (%1). The last good copy stays in use.")},
    {Code::FeedHtml, "feed.html", Network, QT_TRANSLATE_NOOP("Code", "The server sent a web page instead of the list (%1); a login page of the network can do that. The last good copy stays in use.")},
    {Code::FeedShrunk, "feed.shrunk", Network, QT_TRANSLATE_NOOP("Code", "The new list is much shorter than the last one (%1), which looks like a broken download. The last good copy stays in use.")},
    {Code::RangeUnusable, "range.unusable", Network, QT_TRANSLATE_NOOP("Code", "The answer about leaked passwords cannot be used (%1). Passwords that were not checked can be checked with a later import of the same file.")},
    {Code::FeedMalformed, "feed.malformed", Network, QT_TRANSLATE_NOOP("Code", "The list cannot be used as it is (%1). The last good copy stays in use.")},
    {Code::FeedSignature, "feed.signature", Network, QT_TRANSLATE_NOOP("Code", "The list is not signed with the key that you gave for it (%1). The last good copy stays in use.")},
    {Code::FeedKey, "feed.key", Input, QT_TRANSLATE_NOOP("Code", "This is no OpenPGP key that can be used to check lists (%1). Give the publisher’s public key as a file, and compare its fingerprint with the one that the publisher shows.")},
    {Code::RuleMalformed, "rules.malformed", Bug, QT_TRANSLATE_NOOP("Code", "A rules file of Recourse is damaged (%1). Install Recourse again.")},
    {Code::RegimeUnknown, "law.regime_unknown", Words, QT_TRANSLATE_NOOP("Code", "Recourse has no law called %1. See “law regimes”.")},
    {Code::LetterTypeUnknown, "letter.type_unknown", Words, QT_TRANSLATE_NOOP("Code", "There is no letter called %1. See “letter types”.")},
    {Code::LetterNotOffered, "letter.not_offered", Input, QT_TRANSLATE_NOOP("Code", "This law gives no basis for that letter (%1), so Recourse does not offer it.")},
    {Code::LetterLint, "letter.lint", Input, QT_TRANSLATE_NOOP("Code", "The letter is not ready to leave: %1. Mend this and export again.")},
    {Code::TemplateMalformed, "letter.template_malformed", Bug, QT_TRANSLATE_NOOP("Code", "A letter template of Recourse is damaged (%1). Install Recourse again.")},
    {Code::ExportUnknownKind, "export.unknown_kind", Words, QT_TRANSLATE_NOOP("Code", "Recourse cannot write files like %1.")},
    {Code::ExportFailed, "export.failed", Disk, QT_TRANSLATE_NOOP("Code", "The document could not be written (%1).")},
    {Code::Internal, "internal", Bug, QT_TRANSLATE_NOOP("Code", "This is a mistake in Recourse (%1). Your data is as it was. Please report what you did.")},
};
// clang-format on

const Entry& entryOf(Code code)
{
    for (const Entry& entry : kEntries) {
        if (entry.code == code)
            return entry;
    }
    return kEntries[std::size(kEntries) - 1];
}

} // namespace

QString codeName(Code code)
{
    return QString::fromLatin1(entryOf(code).name);
}

QString userText(Code code, const QString& where)
{
    QString text = QCoreApplication::translate("Code", entryOf(code).text);
    if (text.contains(QStringLiteral("%1")))
        text = text.arg(where.isEmpty() ? QCoreApplication::translate("Code", "no details") : where);
    return text;
}

int exitStatus(Code code)
{
    return entryOf(code).exit;
}

} // namespace recourse::base
