// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domains/site.h"
#include "imports/mail_findings.h"
#include "imports/mail_rules.h"

#include <QDateTime>
#include <QStringList>

namespace recourse::imports {

/// What a search through mail goes by.
struct MailSearch
{
    const domains::SuffixList& suffixes; ///< both must outlive the call
    const MailRules& rules;
    QDateTime now; ///< dates more than a day after it are not believed
    unsigned threads = 0; ///< that read; 0: as many as are of use. What is found is the same
    qint64 pieceBytes = qint64{8} << 20; ///< of an mbox that a thread takes at once. What is found is the same
};

/// The threads that read a large mailbox if nothing else is asked for: as many as the computer runs at once, up to a bound.
[[nodiscard]] unsigned mailThreads();

/// Reads mailboxes and finds the services that wrote: mbox of any size (Google Takeout, Thunderbird, Apple Mail), Maildirs, .eml and
/// .emlx files, and folders of these. What a file is is told by its content. Only header blocks are looked at, subjects are kept
/// nowhere, nothing is written. Memory has a bound whatever the size. `progress` is told bytes.
/// Errors: FileMissing, FileEmpty, FileUnreadable for paths given; InputMailStore for Outlook's own files; InputNoMail where nothing
/// can be read as mail; Cancelled. A file in a folder that cannot be read costs that file only.
[[nodiscard]] base::Result<MailFindings> discoverMail(const QStringList& paths, const MailSearch& search, base::Progress& progress);

} // namespace recourse::imports
