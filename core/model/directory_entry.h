// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace recourse::model {

/// What a directory says something about.
enum class DirectoryKind {
    Deletion, ///< how to delete an account
    PrivacyContact, ///< whom to write to about one's data
    TwoFactor, ///< which second factors there are
    Passkey, ///< whether one can log in with a passkey
    ChangePassword, ///< the page to change the password
    Broker, ///< what a data broker says about itself
    SharedLogin, ///< domains with one login
    Authority, ///< a supervisory authority
};

/// Something a letter must name so that the recipient finds the person.
struct DirectoryElement
{
    QString name; ///< "Customer number", in the recipient's language
    QString type; ///< "name", "email", "address", "birthdate", "input", "textarea"
    bool optional = false;

    bool operator==(const DirectoryElement&) const = default;
};

/// What one public directory says about one service: facts of others, each with where it comes from. All texts are plain.
struct DirectoryEntry
{
    DirectoryEntryId id;
    QString feed; ///< id of the directory
    QString feedId; ///< names it within the directory; stays while the publisher keeps the record
    DirectoryKind kind = DirectoryKind::Deletion;
    QStringList domains; ///< registrable domains, lower case punycode, the service's main one first; may be empty
    QStringList hosts; ///< as named, where that is more exact: "forums.example.com", "example.com/forum"
    QStringList names; ///< the shown one first; may be empty
    QStringList countries; ///< ISO 3166 upper case, "DE-BY"; "ALL" for everywhere; "-US" for not there; empty: not said
    QString url; ///< page to delete, to change the password, documentation; of an authority its site
    QString form; ///< web form to write to them
    QString email;
    QString postal; ///< lines separated by \n, the body's name not among them
    QString phone;
    QString fax;
    QString transport; ///< how they want letters: "email", "letter", "fax", "webform"; empty: not said
    QString language; ///< in which they want to be written to, ISO 639-1; empty: not said
    QString difficulty; ///< of deleting: "easy", "medium", "limited", "hard", "impossible"; empty: not said
    QStringList methods; ///< second factors: "totp", "sms", "u2f"…; of passkeys "passwordless", "mfa". Empty: listed, but there are none
    QStringList products; ///< their own programs and devices for it
    QList<DirectoryElement> required; ///< what a letter must name
    std::optional<bool> needsId; ///< whether they want to see an identity document; not said
    QMap<QString, QString> notes; ///< by language ("en", "pt-BR")
    QMap<QString, QString> pages; ///< `url` in other languages
    QString mailSubject; ///< proposed by the directory; `mailBody` may hold "XXXXXX" where the reader must fill in
    QString mailBody;
    /// The directory's own word: "tested", "verified", "scraped", "popular"; of shared logins "shared", "moved", "moved_obsolete"; of an
    /// authority for whom alone it works: "public", "federal", "church", "broadcasting"; empty: companies.
    QString quality;
    QStringList sources; ///< pages the facts come from
    QByteArray details; ///< compact JSON object of what else is said, e.g. a broker's answers; empty if nothing
    bool sensitive = false; ///< not to be shown on a shared screen
    QString licence; ///< "MIT, JustDeleteMe"
    QDate changedOn; ///< when this vault first had it as it is

    bool operator==(const DirectoryEntry&) const = default;
};

/// The user's word that a fact is wrong; kept while the fact is said, whatever a refresh brings.
struct DirectoryReport
{
    QString feed;
    QString feedId;
    QDate on;
    QString note; ///< what is wrong, in the user's words
    QByteArray said; ///< digest of what the entry said then

    bool operator==(const DirectoryReport&) const = default;
};

/// A public key that the user gave for a list.
struct ListKey
{
    QString feed;
    QString fingerprint; ///< hexadecimal, upper case
    QByteArray publicKey; ///< as given

    bool operator==(const ListKey&) const = default;
};

} // namespace recourse::model
