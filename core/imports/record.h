// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace recourse::imports {

/// One item of an account list as its format hands it over, before any rule is applied. A format fills one `Record` again and
/// again; views need to live only until `AccountCollector::add` returns.
struct Record
{
    int line = 0; ///< physical line in the file, counted from 1; 0 if the format has none
    QString title;
    QString login; ///< user name, else e-mail address
    std::vector<std::string_view> addresses; ///< UTF-8, as the file has them, in the order of importance
    std::string_view password; ///< UTF-8; judged and compared, never kept
    QStringList also; ///< further identifiers
    QStringList tags;
    QDateTime created;
    QDateTime lastUsed;
    QDateTime passwordChanged;
    QString skipReason; ///< not an account at all: "note", "card"…
    bool membership = false; ///< no login to a service, but a company holds data under a name or number: an account if the user wants those
    bool badAddress = false; ///< the format itself found an address unusable; `addresses` does not hold it
    bool note = false; ///< there is a note; its text is not passed on
    bool oneTimeCode = false;
    bool passkey = false;
    bool archived = false;
    bool deleted = false;
    bool cut = false; ///< a field was longer than the limit
    bool badDate = false; ///< a date is there that cannot be understood
    bool lostReference = false; ///< a field refers to another entry's, which cannot be found

    /// Empties all fields, keeping their storage.
    void reset();
    /// Takes one name by which the user is known there: the first that is not blank is the login, further ones that differ from
    /// all before (ignoring case) go to `also`.
    void identify(const QString& name);
    /// Adds a folder, vault or tag, unless it is blank or there already.
    void tag(const QString& name);
};

} // namespace recourse::imports
