// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence.h"

#include <algorithm>

namespace recourse::model {

bool saysTheSame(const Evidence& one, const Evidence& other)
{
    return one.kind == other.kind && one.viaRelay == other.viaRelay && one.source == other.source
        && one.recipient == other.recipient;
}

bool widen(Evidence& known, const Evidence& other)
{
    const Evidence before = known;
    known.count = std::max(known.count, other.count);
    if (other.first.isValid() && (!known.first.isValid() || other.first < known.first))
        known.first = other.first;
    if (other.last.isValid() && (!known.last.isValid() || other.last > known.last))
        known.last = other.last;
    return !(known == before);
}

QList<Evidence> folded(const QList<Evidence>& evidence)
{
    QList<Evidence> all;
    for (const Evidence& one : evidence) {
        const auto same = std::find_if(all.begin(), all.end(), [&](const Evidence& known) { return saysTheSame(known, one); });
        if (same == all.end())
            all.append(one);
        else
            widen(*same, one);
    }
    return all;
}

bool provesAccount(EvidenceKind kind)
{
    return kind == EvidenceKind::SignUp || kind == EvidenceKind::Security || kind == EvidenceKind::ConnectedApp;
}

QDateTime provenSince(const QList<Evidence>& evidence)
{
    QDateTime since;
    for (const Evidence& one : evidence) {
        if (provesAccount(one.kind) && one.first.isValid() && (!since.isValid() || one.first < since))
            since = one.first;
    }
    return since;
}

} // namespace recourse::model
