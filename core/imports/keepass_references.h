// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <string_view>

namespace recourse::imports {

/// True for a field that is a reference to another entry's: "{REF:U@I:46C9B1FFBD4ABC4BBB260C6190BAD20C}"
/// (https://keepass.info/help/base/fieldrefs.html).
[[nodiscard]] bool isKeePassReference(QStringView field);
[[nodiscard]] bool isKeePassReference(std::string_view utf8);

/// What the references of one KeePass document stand for: titles, user names and addresses of entries that are named by their UUID.
/// References by other things, to passwords, and from one reference to another are not followed.
class KeePassReferences
{
public:
    /// Looks through the document, once for references and, if there are any, once for what they name. Errors: those of reading XML.
    [[nodiscard]] static base::Result<KeePassReferences> of(std::string_view document);

    /// What a reference stands for; nothing if that cannot be told.
    [[nodiscard]] std::optional<QString> resolved(QStringView field) const;

private:
    struct Target
    {
        QString title;
        QString userName;
        QString url;
    };

    void collectWanted(std::string_view document);
    [[nodiscard]] base::Status collectTargets(std::string_view document);

    QHash<QByteArray, Target> m_targets; ///< by UUID
};

} // namespace recourse::imports
