// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QDate>
#include <QString>

namespace recourse::session {

/// A rules pack as the vault keeps it.
struct KeptRulesPack
{
    QByteArray bytes; ///< as it was signed; empty: there is none
    QString signedWith; ///< fingerprint of the key
    QDate taken;
};

/// The rules of law in use, and the pack and the place for newer ones that the vault keeps.
struct RulesPackView
{
    LawEdition edition; ///< in use
    bool kept = false; ///< a pack is kept, used or not
    QString version; ///< of the pack kept, as its maker counts
    QDate made; ///< of the pack kept
    QString signedWith; ///< fingerprint of the key it was signed with
    QDate taken; ///< when it was put here
    QString key; ///< fingerprint of the key that packs must be signed with; empty: none was given yet
    QString address; ///< where newer packs are looked for; empty: nowhere
    int laws = 0; ///< in use
    int inForce = 0; ///< of these, today
};

/// A pack in files.
struct RulesPackFile
{
    QString path;
    QString signature; ///< empty: the file beside it, with ".sig" or ".asc" after its name
    QString key; ///< its maker's public OpenPGP key; empty: the one given before
    QString fingerprint; ///< that the key must have, as its maker shows it; empty: not compared
};

/// What rules of law are in use. Without an open vault those of the program.
[[nodiscard]] Job<RulesPackView> showRulesPack(Session& session);

/// Checks the signature, then the pack, keeps it in the vault and uses it at once. Errors: BadArgument (no key), FeedKey, FeedSignature,
/// InputMalformed (`where` says why: no pack, of a newer format, older than the rules or the pack here, tables that do not parse), file
/// errors, VaultLocked, VaultReadOnly.
[[nodiscard]] Job<RulesPackView> installRulesPack(Session& session, RulesPackFile file);

/// Takes the pack out of the vault and gives it, so that it can be put back. The program's own rules are used again. Errors: NotFound.
[[nodiscard]] Job<KeptRulesPack> removeRulesPack(Session& session);

/// Puts a pack back that `removeRulesPack` gave.
[[nodiscard]] Job<RulesPackView> keepRulesPack(Session& session, KeptRulesPack pack);

/// Sets where newer packs are looked for, and, if `key` names a file, whose signature they must have; an empty address: nowhere. The
/// signature is the address with ".sig" after it. Asks nobody. Errors: NetForbiddenUrl; BadArgument (an address, but no key yet); FeedKey;
/// file errors.
[[nodiscard]] Job<RulesPackView> setRulesPackAddress(Session& session, QString address, QString key, QString fingerprint);

/// Asks the address once and takes what it gives as `installRulesPack` does. Errors: BadArgument (no address), those of
/// `net::HttpClient::fetch` and of `installRulesPack`.
[[nodiscard]] Job<RulesPackView> syncRulesPack(Session& session);

/// Brings the pack of the open vault into use, or the program's own rules where there is none or it cannot be read; on the caller's (pool)
/// thread.
void adoptRulesPack(Session& session);

} // namespace recourse::session
