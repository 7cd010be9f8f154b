// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/regime.h"

namespace recourse::law {

/// What kind of body the complaint is about, where kinds have authorities of their own.
enum class BodyKind { Private, PublicOfLand, FederalOrTelecom, Protestant, Catholic, Broadcaster, DeutscheWelle };

/// Which authority may take a complaint. Places are ISO codes; in a federation with the part where it is known, e.g. "DE-BY".
struct AuthorityQuestion
{
    QString residence; ///< where the person lives
    QString work; ///< where the person works; may be empty
    QString infringement; ///< where the infringement happened; may be empty
    QString seat; ///< where the organisation has its seat; may be empty
    BodyKind body = BodyKind::Private;
    QDate day;
};

/// One authority to which the complaint may go.
struct AuthorityOption
{
    enum Reason { SpecialBody, Seat, Residence, Work, Infringement, OnlyOne };
    Authority authority;
    Reason reason = OnlyOne;
    QString text; ///< why, a sentence in the user's language
};

/// Whether the record tells how to reach the authority. Some only say which of several it is: these are no recipient, and no letter names
/// them.
[[nodiscard]] bool canBeWrittenTo(const Authority& authority);

/// The authorities that may take the complaint, the best first, each once. Under Art. 77 GDPR the person chooses among residence, work
/// and place of the infringement; in Germany the authority of the organisation's seat decides (§§ 19, 40 BDSG), and churches and
/// broadcasters have their own (Art. 91, Art. 85). Where the law has one authority, that one, followed by others it knows. Records out
/// of force or uncertain are left out. Empty if the table knows none for these places.
[[nodiscard]] QList<AuthorityOption> authoritiesFor(const Regime& regime, const AuthorityQuestion& question);

} // namespace recourse::law
