// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_kind.h"

#include <algorithm>
#include <array>

namespace recourse::imports {

namespace {

using model::EvidenceKind;
using model::Verdict;

struct KindRow
{
    const char* name;
    EvidenceKind evidence; ///< for the first five only
    Verdict verdict;
};

/// In the order of MailKind. New terms are a message about the account, like the others of "security".
constexpr std::array<KindRow, kMailKinds> kRows{{{"signup", EvidenceKind::SignUp, Verdict::Confirmed},
    {"security", EvidenceKind::Security, Verdict::Confirmed}, {"security", EvidenceKind::Terms, Verdict::Confirmed},
    {"receipt", EvidenceKind::Purchase, Verdict::Likely}, {"newsletter", EvidenceKind::Newsletter, Verdict::Possible},
    {"personal", EvidenceKind::Newsletter, Verdict::None}, {"sent", EvidenceKind::Newsletter, Verdict::None},
    {"list", EvidenceKind::Newsletter, Verdict::None}, {"bounce", EvidenceKind::Newsletter, Verdict::None},
    {"calendar", EvidenceKind::Newsletter, Verdict::None}, {"spoof", EvidenceKind::Newsletter, Verdict::None},
    {"spam", EvidenceKind::Newsletter, Verdict::None}}};

const KindRow& rowOf(MailKind kind)
{
    return kRows[static_cast<std::size_t>(kind)];
}

} // namespace

EvidenceKind evidenceKind(MailKind kind)
{
    return rowOf(kind).evidence;
}

MailKind mailKind(EvidenceKind kind)
{
    const auto row = std::find_if(kRows.begin(), kRows.end(), [&](const KindRow& each) { return each.evidence == kind; });
    return static_cast<MailKind>(row - kRows.begin());
}

Verdict verdictOf(MailKind kind)
{
    return rowOf(kind).verdict;
}

QString mailKindName(MailKind kind)
{
    return QString::fromLatin1(rowOf(kind).name);
}

} // namespace recourse::imports
