// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace recourse::base {

/// Everything that can go wrong, once. A code decides the program's answer; texts come from `userText`.
enum class Code {
    // words of the call
    BadArgument,
    NotFound,
    AlreadyThere,
    Cancelled,
    // files
    FileMissing,
    FileEmpty,
    FileTooLarge,
    FileUnreadable,
    FileUnwritable,
    DiskFull,
    // input
    InputNotText,
    InputUnknownFormat,
    InputMalformed,
    InputTooDeep,
    InputTooLarge,
    InputDoctype,
    InputEncrypted,
    InputPasswordProtected,
    InputWrongFilePassword,
    InputPasswordCost,
    InputAccountRestricted,
    InputPasswordDatabase,
    InputWebPage,
    InputArchive,
    InputMissingColumn,
    InputNoMail,
    InputMailStore,
    // vault
    VaultExists,
    VaultMissing,
    VaultNotAVault,
    VaultWrongPassphrase,
    VaultWrongRecoveryCode,
    VaultHeaderDamaged,
    VaultDamaged,
    VaultEmptyFile,
    VaultTruncated,
    VaultPlaintext,
    VaultNewer,
    VaultInUse,
    VaultReadOnly,
    VaultLocked,
    VaultCostOutOfBounds,
    VaultUnsafeLibrary,
    VaultNoMemory,
    BackupFailed,
    BackupDamaged,
    BackupTarget,
    PassphraseTooWeak,
    // network
    NetOffline,
    NetForbiddenUrl,
    NetUnreachable,
    NetTls,
    NetTimeout,
    NetTooLarge,
    NetRedirects,
    NetPartial,
    NetStatus,
    NetRateLimited,
    NetProxy,
    // feeds
    FeedUnknown,
    FeedNotJson,
    FeedHtml,
    FeedShrunk,
    FeedMalformed,
    FeedSignature,
    FeedKey,
    RangeUnusable,
    // rules and letters
    RuleMalformed,
    RegimeUnknown,
    LetterTypeUnknown,
    LetterNotOffered,
    LetterLint,
    TemplateMalformed,
    ExportUnknownKind,
    ExportFailed,
    // a bug
    Internal,
};

/// The stable word for scripts, e.g. "vault.wrong_passphrase".
[[nodiscard]] QString codeName(Code code);

/// What happened and what the user can do, translated; `where` (never personal data) is woven in where it helps.
[[nodiscard]] QString userText(Code code, const QString& where = {});

/// The exit status of recourse-cli for this code, as the command line's contract lists them.
[[nodiscard]] int exitStatus(Code code);

} // namespace recourse::base
