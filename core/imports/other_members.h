// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/archive.h"
#include "imports/left_out.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace recourse::imports {

/// The last part of a member's name, cut to what a line holds.
[[nodiscard]] QString shortMemberName(const QString& path);

/// The first few of several words or names.
[[nodiscard]] QString firstOf(const QStringList& words);

/// What an archive holds that did not open as an account list: evidence of use, damaged lists, files of other kinds.
class OtherMembers
{
public:
    /// Takes a member and why it did not open.
    void add(const formats::ArchiveMember& member, const base::Error& error);
    /// Takes an account list of another format than the one asked for.
    void addList(const QString& name, const QString& format);

    [[nodiscard]] bool hasEvidence() const { return m_hasEvidence; }
    /// True if Proton Pass's encrypted export is there.
    [[nodiscard]] bool hasProtonEncrypted() const { return m_hasProtonEncrypted; }
    /// Evidence, damaged lists, and what else may matter.
    [[nodiscard]] const LeftOut& leftOut() const { return m_leftOut; }
    /// Why nothing can be read, by what says most about it: InputEncrypted, InputArchive, InputNotText, InputWebPage; the error of the
    /// first damaged list, `where` beginning with its name.
    [[nodiscard]] base::Error whyNothing() const;

private:
    void noteSpreadsheet(const formats::ArchiveMember& member);
    [[nodiscard]] bool isSpreadsheet() const { return m_hasSheets && m_hasContentTypes; }
    [[nodiscard]] base::Error allKinds() const;

    LeftOut m_leftOut;
    QMap<QString, int> m_kinds;
    std::optional<base::Error> m_damage;
    int m_texts = 0; ///< all but pictures and empty files
    int m_webPages = 0;
    bool m_hasEvidence = false;
    bool m_hasMailbox = false;
    bool m_hasSheets = false;
    bool m_hasContentTypes = false;
    bool m_hasProtonEncrypted = false;
};

} // namespace recourse::imports
