// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence.h"

#include <algorithm>
#include <climits>
#include <iterator>
#include <vector>

namespace recourse::model {

namespace {

bool isDated(const Evidence& evidence)
{
    return evidence.first.isValid() && evidence.last.isValid();
}

/// Whether the span of `inner` lies in that of `outer`; one that is not known holds every other.
bool holds(const Evidence& outer, const Evidence& inner)
{
    return !isDated(outer) || (isDated(inner) && outer.first <= inner.first && inner.last <= outer.last);
}

/// The most messages that these can stand for if only those of spans apart are different ones: weighted interval scheduling.
int countApart(QList<Evidence> rows)
{
    qint64 undated = 0;
    for (const Evidence& row : std::as_const(rows))
        undated = isDated(row) ? undated : std::max<qint64>(undated, row.count);
    rows.removeIf([](const Evidence& row) { return !isDated(row); });
    std::sort(rows.begin(), rows.end(), [](const Evidence& a, const Evidence& b) { return a.last < b.last; });
    std::vector<qint64> most(static_cast<std::size_t>(rows.size()) + 1, 0); // of the first so many
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto before = std::lower_bound(rows.cbegin(), rows.cbegin() + i, rows[i].first,
            [](const Evidence& row, const QDateTime& first) { return row.last < first; });
        const auto with = most[static_cast<std::size_t>(before - rows.cbegin())] + rows[i].count;
        most[static_cast<std::size_t>(i) + 1] = std::max(most[static_cast<std::size_t>(i)], with);
    }
    return static_cast<int>(std::min<qint64>(std::max(undated, most.back()), INT_MAX));
}

QList<Evidence> sayingTheSame(const Evidence& one, const QList<Evidence>& all)
{
    QList<Evidence> same;
    std::copy_if(all.begin(), all.end(), std::back_inserter(same), [&](const Evidence& other) { return saysTheSame(other, one); });
    return same;
}

QDateTime earliestOf(const QList<Evidence>& evidence, bool (*counts)(EvidenceKind))
{
    QDateTime earliest;
    for (const Evidence& one : evidence) {
        if (counts(one.kind) && one.first.isValid() && (!earliest.isValid() || one.first < earliest))
            earliest = one.first;
    }
    return earliest;
}

/// Of evidence that says the same.
Evidence foldedOne(const QList<Evidence>& same)
{
    Evidence all = same.constFirst();
    for (const Evidence& one : same)
        widen(all, one);
    if (isMail(all.kind) && same.size() > 1)
        all.count = countApart(same);
    return all;
}

} // namespace

bool isMail(EvidenceKind kind)
{
    return kind <= EvidenceKind::Newsletter;
}

bool saysTheSame(const Evidence& one, const Evidence& other)
{
    return one.kind == other.kind && one.viaRelay == other.viaRelay && one.recipient == other.recipient
        && (isMail(one.kind) || one.source == other.source);
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
    std::vector<QList<Evidence>> groups;
    for (const Evidence& one : evidence) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const QList<Evidence>& group) { return saysTheSame(group.constFirst(), one); });
        if (same == groups.end())
            groups.push_back({one});
        else
            same->append(one);
    }
    QList<Evidence> all;
    for (const QList<Evidence>& group : groups)
        all.append(foldedOne(group));
    return all;
}

EvidenceNews newsOf(const Evidence& fresh, const QList<Evidence>& known)
{
    QList<Evidence> same = sayingTheSame(fresh, known);
    if (same.isEmpty())
        return EvidenceNews::Now;
    const Evidence before = foldedOne(same);
    same.append(fresh);
    if (!(foldedOne(same) == before))
        return EvidenceNews::Now;
    same.removeLast();
    // Whatever counts beside `fresh` counts beside one of no fewer messages in its span.
    const bool isHeld = std::any_of(same.cbegin(), same.cend(), [&](const Evidence& one) { return holds(fresh, one) && one.count >= fresh.count; });
    return isHeld || !isMail(fresh.kind) ? EvidenceNews::None : EvidenceNews::Later;
}

bool provesAccount(EvidenceKind kind)
{
    return kind == EvidenceKind::SignUp || kind == EvidenceKind::Security || kind == EvidenceKind::ConnectedApp;
}

QDateTime provenSince(const QList<Evidence>& evidence)
{
    return earliestOf(evidence, provesAccount);
}

bool tellsBeginning(EvidenceKind kind)
{
    return kind == EvidenceKind::SignUp || kind == EvidenceKind::ConnectedApp;
}

QDateTime beganOn(const QList<Evidence>& evidence)
{
    const QDateTime began = earliestOf(evidence, tellsBeginning);
    return began.isValid() ? provenSince(evidence) : QDateTime();
}

} // namespace recourse::model
