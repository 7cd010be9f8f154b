// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace recourse::model {

/// What an account is known by.
enum class AccountKind {
    Web, ///< a host under a registrable domain
    App, ///< an Android or iOS app id; `host` holds the package name
    Local, ///< an address in the user's own network; never matched to breaches
    Unresolved, ///< no usable address; `title` names it
};

enum class AccountState {
    Open,
    Dormant,
    Closed, ///< closed is not forgotten: the service may still hold the data
};

/// What an import found out about a password before it wiped it. Nothing here leads back to the password.
struct PasswordJudgement
{
    int strength = -1; ///< 0 (guessed at once) to 4 (strong), as zxcvbn classes it; -1 not known
    int reusedCount = 0; ///< accounts known to share this password, this one included; 0 not known, 1 unique. See `imports::groupReused`
    int reuseGroup = 0; ///< accounts with the same number > 0 and the same `judgedBy` share a password
    ImportId judgedBy; ///< the import whose groups these are: the first of a run of files, or the one whose group was joined
    int pwnedCount = -1; ///< occurrences in the public list of leaked passwords; -1 not checked

    bool operator==(const PasswordJudgement&) const = default;
};

/// One login at a service.
struct Account
{
    AccountId id;
    ServiceId service;
    AccountKind kind = AccountKind::Unresolved;
    QString domain; ///< registrable domain, lower case, punycode; web only
    QString host; ///< first host or app id, lower case, punycode
    QStringList otherHosts; ///< further hosts and app ids
    QString title; ///< as the user's password manager names it
    QString login; ///< as given; compared ignoring case
    QStringList also; ///< further identifiers: e-mail addresses, phone numbers, user names
    QStringList tags; ///< folders, vaults, groups
    AccountState state = AccountState::Open;
    bool archived = false; ///< put aside in the password manager
    bool oneTimeCode = false; ///< a one-time-code seed was there (the seed itself is never kept)
    bool passkey = false;
    QDateTime created; ///< UTC; when a password manager or browser first knew it, not the sign-up date
    QDateTime lastUsed; ///< UTC
    QDateTime passwordChanged; ///< UTC
    QDate closedOn; ///< with state Closed
    PasswordJudgement password;
    QString person; ///< household member; empty is the owner of the vault

    bool operator==(const Account&) const = default;
};

/// Where something is known from, kept apart always.
enum class DataLayer {
    Gave, ///< the user gave it
    TheySay, ///< the service said so in an answer
    Leaked, ///< a breach proved it
};

/// One kind of data that a service holds.
struct DataHeld
{
    ServiceId service;
    AccountId account; ///< not stored (0) if it is the service as a whole
    QString dataClass; ///< own vocabulary, see `model/data_class.h`
    DataLayer layer = DataLayer::Gave;
    QString source; ///< import, letter or breach it is known from
    QDate since;

    bool operator==(const DataHeld&) const = default;
};

} // namespace recourse::model
