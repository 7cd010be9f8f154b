// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "domains/site.h"
#include "imports/column_map.h"
#include "imports/left_out.h"
#include "model/account.h"
#include "model/import.h"

#include <QMap>
#include <QString>

#include <memory>
#include <string_view>
#include <vector>

namespace recourse::imports {

class PasswordLedger;

/// What becomes of memberships, rewards programmes and mail accounts, which password managers keep as kinds of their own.
enum class Memberships { LeaveOut, Take };

/// How an account list is to be read.
struct ReadOptions
{
    const domains::SuffixList& suffixes; ///< must outlive the call
    QString format; ///< a word of `formatNames()`; empty: find out from the content
    /// Shared by the lists of one run, see `ListRun`; null: the list has one of its own.
    std::shared_ptr<PasswordLedger> passwords = nullptr;
    /// Of a file that is protected with one; must outlive the call. Null: none was given.
    const base::SecretBytes* filePassword = nullptr;
    /// Of a zip archive with several account lists: the one to read, as the archive names it; its last part is enough if that is
    /// unique. Ignored for other files.
    QString member = {};
    /// Says how a delimited list is to be read that no format knows. Not for archives.
    CsvReading csv = {};
    Memberships memberships = Memberships::LeaveOut;
};

/// What was found in one file: accounts without any password, and a report that adds up
/// (records = accounts + merged + the sum of skipped).
struct AccountList
{
    QString format; ///< e.g. "chrome-csv"
    QString encoding; ///< e.g. "UTF-8"
    QString member; ///< the file in the zip archive, as the archive names it; empty if the file was none
    bool isProtected = false; ///< only with a password of its own can the file be read
    LeftOut leftOut; ///< files of the archive that were not read and may matter
    int records = 0; ///< rows or items; header and blank lines are not counted
    std::vector<model::Account> accounts; ///< merged inside the file, in order of first appearance; ids not set
    int merged = 0; ///< records that were further copies of an account of this file
    QMap<QString, int> skipped; ///< by reason: "note", "card", "membership", "internal", "deleted", "empty", "bad_url", "bad_row"…
    QMap<QString, int> warnings; ///< by reason: "bad_url", "too_long", "bad_date", "reference", "guessed_columns"
    /// One for each record, in order; of a record that became an account the reason is its warning: "bad_url", "reference", "too_long", "bad_date".
    std::vector<model::ImportLine> lines;
    std::vector<int> accountOf; ///< beside `lines`: index into `accounts`, -1 for skipped and failed records
    QStringList ownAddresses; ///< e-mail addresses of the user that are no account: aliases, the list's own page of addresses
};

/// The words of all formats that can be read, in the order of the table.
[[nodiscard]] QStringList formatNames();

/// Reads the file of a browser or password manager, or a zip archive with one such file in it, which is unpacked in memory.
/// What it is is told by its content, never by its name. The file's bytes are wiped from memory before this returns (of an
/// archive see `formats::readArchive`); no password, note or one-time-code seed is in the result.
/// Errors: FileMissing, FileEmpty, FileTooLarge, FileUnreadable; InputArchive for archives of other kinds and for a zip with no
/// account list or several; InputPasswordDatabase, InputWebPage, InputEncrypted (also of members),
/// InputPasswordProtected (no password given for it), InputWrongFilePassword, InputPasswordCost, InputAccountRestricted, InputNotText for files that are no account list; InputUnknownFormat (`where` gives the header's
/// words, never a value); InputMissingColumn where a format was asked for and the header does not fit; InputMalformed,
/// InputTooDeep, InputTooLarge, InputDoctype; Cancelled; BadArgument for a format word that is not known.
[[nodiscard]] base::Result<AccountList> readAccountList(const QString& path, const ReadOptions& options, base::Progress& progress);

/// The same for bytes in memory, which stay the caller's to wipe. `fileName` is used in errors only.
[[nodiscard]] base::Result<AccountList> readAccountListBytes(
    std::string_view bytes, const QString& fileName, const ReadOptions& options, base::Progress& progress);

} // namespace recourse::imports
