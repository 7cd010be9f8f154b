// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace recourse::model {

/// Who the letters come from and which law protects them.
struct Profile
{
    QString fullName;
    QStringList postalAddress; ///< one line each
    QString email; ///< for answers
    QString residence; ///< ISO 3166 alpha-2 upper case; US states and Canadian provinces as "US-CA", "CA-QC"
    QString language = QStringLiteral("en");

    bool operator==(const Profile&) const = default;
};

} // namespace recourse::model
