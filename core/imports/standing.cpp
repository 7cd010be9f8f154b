// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/standing.h"

#include "model/service_key.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace recourse::imports {

namespace {

using model::Account;
using model::PasswordJudgement;

/// One account of a list with what the inventory has of it.
struct Meeting
{
    const Account* fresh = nullptr;
    const Account* known = nullptr; ///< null: new
    KnownAccounts::By by = KnownAccounts::By::Key;
    bool aside = false; ///< another one speaks for `known`
};

Meeting meetingOf(const Account& fresh, const KnownAccounts& inventory)
{
    const KnownAccounts::Match match = inventory.match(fresh);
    return {&fresh, match.account, match.by, false};
}

using Meetings = std::vector<std::vector<Meeting>>; ///< by list

/// Accounts of the inventory of which a run has but passwords older than the one that was judged: they say nothing about that.
using Outdated = QSet<const Account*>;

/// Accounts that were judged to share a password: the import and its group; an account that shares with none is named itself.
using GroupKey = std::pair<qint64, qint64>;

constexpr qint64 kAlone = -1;

GroupKey alone(const Account& known)
{
    return {kAlone, static_cast<qint64>(reinterpret_cast<std::intptr_t>(&known))};
}

GroupKey formerGroup(const Account& known)
{
    const PasswordJudgement& judged = known.password;
    return judged.reuseGroup > 0 ? GroupKey{judged.judgedBy.value, judged.reuseGroup} : alone(known);
}

bool hasPassword(const Account& account)
{
    return account.password.strength >= 0 || account.password.reusedCount > 0;
}

/// Whether of two meetings with one account the first is to speak for it.
bool speaksRather(const Meeting& one, const Meeting& other)
{
    if (hasPassword(*one.fresh) != hasPassword(*other.fresh))
        return hasPassword(*one.fresh);
    const QDateTime& left = one.fresh->passwordChanged;
    const QDateTime& right = other.fresh->passwordChanged;
    if (left.isValid() && right.isValid() && left != right)
        return left > right;
    return one.by == KnownAccounts::By::Key && other.by != KnownAccounts::By::Key;
}

/// Marks the accounts of the run that have nothing to say about the password of the inventory's account which they are.
void setAside(Meetings& meetings)
{
    QHash<const Account*, const Meeting*> speakers; // of accounts that were found by a former key
    const auto hear = [&speakers](const Meeting& meeting) {
        const Meeting*& speaker = speakers[meeting.known];
        if (speaker == nullptr || speaksRather(meeting, *speaker))
            speaker = &meeting;
    };
    for (const std::vector<Meeting>& list : meetings) {
        for (const Meeting& meeting : list) {
            if (meeting.by != KnownAccounts::By::Key)
                hear(meeting);
        }
    }
    if (speakers.isEmpty())
        return;
    for (const std::vector<Meeting>& list : meetings) {
        for (const Meeting& meeting : list) {
            if (meeting.by == KnownAccounts::By::Key && speakers.contains(meeting.known))
                hear(meeting);
        }
    }
    for (std::vector<Meeting>& list : meetings) {
        for (Meeting& meeting : list) {
            const Meeting* const speaker = speakers.value(meeting.known);
            meeting.aside = speaker != nullptr && model::mergeKey(*speaker->fresh) != model::mergeKey(*meeting.fresh);
        }
    }
}

/// How many accounts of each group of the run were set aside: those are no further uses of its password.
QHash<int, int> asideIn(const Meetings& meetings)
{
    QHash<int, int> aside;
    QSet<QString> counted; // an account may be in several lists
    for (const std::vector<Meeting>& list : meetings) {
        for (const Meeting& meeting : list) {
            if (!meeting.aside || counted.contains(model::mergeKey(*meeting.fresh)))
                continue;
            counted.insert(model::mergeKey(*meeting.fresh));
            ++aside[meeting.fresh->password.reuseGroup];
        }
    }
    return aside;
}

bool isOlder(const Meeting& meeting)
{
    const Account* known = meeting.known;
    const QDateTime& now = meeting.fresh->passwordChanged;
    return known != nullptr && !meeting.aside && known->password.strength >= 0 && known->passwordChanged.isValid() && now.isValid() && now < known->passwordChanged;
}

Outdated outdatedIn(const Meetings& meetings)
{
    Outdated outdated;
    for (const std::vector<Meeting>& list : meetings) {
        for (const Meeting& meeting : list) {
            if (isOlder(meeting))
                outdated.insert(meeting.known);
        }
    }
    if (outdated.isEmpty() || meetings.size() < 2)
        return outdated;
    for (const std::vector<Meeting>& list : meetings) { // the newer list's password counts for all
        for (const Meeting& meeting : list) {
            if (hasPassword(*meeting.fresh) && !meeting.aside && !isOlder(meeting))
                outdated.remove(meeting.known);
        }
    }
    return outdated;
}

/// Groups of the run of which outdated passwords leave less than two accounts.
QSet<int> dissolvedGroups(const Meetings& meetings, const Outdated& outdated)
{
    QHash<int, QSet<QString>> left; // an account may be in several lists
    for (const std::vector<Meeting>& list : meetings) {
        for (const Meeting& meeting : list) {
            if (const int group = meeting.fresh->password.reuseGroup; group > 0 && outdated.contains(meeting.known))
                left.insert(group, {});
        }
    }
    if (left.isEmpty())
        return {};
    for (const std::vector<Meeting>& list : meetings) {
        for (const Meeting& meeting : list) {
            const auto group = left.find(meeting.fresh->password.reuseGroup);
            if (group != left.end() && !meeting.aside && !outdated.contains(meeting.known))
                group->insert(model::mergeKey(*meeting.fresh));
        }
    }
    QSet<int> dissolved;
    for (auto group = left.cbegin(); group != left.cend(); ++group) {
        if (group->size() < 2)
            dissolved.insert(group.key());
    }
    return dissolved;
}

bool seenToChange(const Meeting& meeting)
{
    const PasswordJudgement& known = meeting.known->password;
    const PasswordJudgement& fresh = meeting.fresh->password;
    if (fresh.strength >= 0 && known.strength != fresh.strength)
        return true;
    const QDateTime& before = meeting.known->passwordChanged;
    const QDateTime& now = meeting.fresh->passwordChanged;
    return now.isValid() && before.isValid() && now > before;
}

/// A former group that accounts of the run are still in.
struct Home
{
    GroupKey group;
    int count = 0; ///< the largest that its members name
    bool several = false; ///< there are others: none of them is home
};

/// What the accounts of a run say about the judgements that the inventory has.
class Comparison
{
public:
    explicit Comparison(const Meetings& meetings)
        : m_outdated(outdatedIn(meetings))
        , m_dissolved(dissolvedGroups(meetings, m_outdated))
        , m_aside(asideIn(meetings))
    {
    }

    void take(const Meeting& meeting)
    {
        if (meeting.known == nullptr || meeting.aside || !hasPassword(*meeting.known) || m_outdated.contains(meeting.known))
            return;
        if (seenToChange(meeting))
            change(*meeting.known);
        else
            compareGroups(meeting);
    }

    /// After all were taken.
    void conclude()
    {
        for (const Meeting& account : m_unchanged) {
            if (m_split.contains(formerGroup(*account.known)) || m_joined.contains(freshGroup(account)))
                change(*account.known);
        }
        for (const Meeting& account : m_unchanged) {
            if (!m_changed.contains(account.known) && account.known->password.reuseGroup > 0)
                findHome(account);
        }
    }

    [[nodiscard]] PasswordJudgement of(const Meeting& meeting) const
    {
        if (meeting.aside || !hasPassword(*meeting.fresh) || m_outdated.contains(meeting.known))
            return meeting.known != nullptr ? meeting.known->password : meeting.fresh->password;
        const bool unchanged = meeting.known != nullptr && hasPassword(*meeting.known) && !m_changed.contains(meeting.known);
        const PasswordJudgement fresh = freshOf(meeting);
        return unchanged ? ofUnchanged(meeting) : inGroup(fresh, fresh.reuseGroup);
    }

private:
    /// The run's own judgement.
    [[nodiscard]] PasswordJudgement freshOf(const Meeting& meeting) const
    {
        PasswordJudgement fresh = meeting.fresh->password;
        if (m_dissolved.contains(fresh.reuseGroup)) {
            fresh.reuseGroup = 0;
            fresh.reusedCount = 1;
        }
        // Where they are sites of one login they were not counted to begin with; all are counted anew once the run is stored.
        if (const int aside = fresh.reuseGroup > 0 ? m_aside.value(fresh.reuseGroup) : 0; aside > 0)
            fresh.reusedCount = std::max(1, fresh.reusedCount - aside);
        return fresh;
    }

    [[nodiscard]] GroupKey freshGroup(const Meeting& meeting) const
    {
        const int group = freshOf(meeting).reuseGroup;
        return group > 0 ? GroupKey{0, group} : alone(*meeting.known);
    }

    void change(const Account& known)
    {
        if (m_changed.contains(&known))
            return;
        m_changed.insert(&known);
        ++m_left[formerGroup(known)];
    }

    void compareGroups(const Meeting& meeting)
    {
        m_unchanged.push_back(meeting);
        const GroupKey former = formerGroup(*meeting.known);
        const GroupKey fresh = freshGroup(meeting);
        if (firstFor(m_freshOf, former, fresh) != fresh)
            m_split.insert(former);
        // Of one import, these two were compared with each other then.
        const GroupKey together{meeting.known->password.judgedBy.value, fresh.second};
        if (fresh.first != kAlone && firstFor(m_formerOf, together, former) != former)
            m_joined.insert(fresh);
    }

    void findHome(const Meeting& account)
    {
        const GroupKey former = formerGroup(*account.known);
        const GroupKey fresh = freshGroup(account);
        if (fresh.first == kAlone)
            return;
        Home& home = *m_homes.insert(fresh.second, m_homes.value(fresh.second, Home{former, 0, false}));
        home.several = home.several || home.group != former;
        home.count = std::max(home.count, account.known->password.reusedCount);
    }

    /// A judgement of the run in the group where its password is at home, else in the run's own.
    [[nodiscard]] PasswordJudgement inGroup(PasswordJudgement fresh, int group) const
    {
        const auto home = m_homes.constFind(group);
        fresh.strength = -1;
        if (group < 1 || home == m_homes.constEnd() || home->several)
            return fresh;
        fresh.judgedBy.value = home->group.first;
        fresh.reuseGroup = static_cast<int>(home->group.second);
        fresh.reusedCount = std::max(fresh.reusedCount, home->count - m_left.value(home->group));
        return fresh;
    }

    [[nodiscard]] PasswordJudgement ofUnchanged(const Meeting& meeting) const
    {
        const PasswordJudgement& known = meeting.known->password;
        const PasswordJudgement fresh = freshOf(meeting);
        const GroupKey former = formerGroup(*meeting.known);
        const auto home = m_homes.constFind(fresh.reuseGroup);
        const bool moves = fresh.reuseGroup > 0 && (home == m_homes.constEnd() || home->several || home->group != former);
        const int remaining = std::max(fresh.reusedCount, known.reusedCount - m_left.value(former));
        PasswordJudgement judgement = known;
        if (moves)
            judgement = inGroup(fresh, fresh.reuseGroup);
        else if (known.reuseGroup > 0 && remaining < 2 && m_left.contains(former))
            judgement = inGroup(fresh, 0);
        else if (known.reuseGroup > 0)
            judgement.reusedCount = remaining;
        judgement.pwnedCount = fresh.pwnedCount >= 0 ? fresh.pwnedCount : known.pwnedCount;
        return judgement;
    }

    /// The first value that was given for a key.
    static GroupKey firstFor(QHash<GroupKey, GroupKey>& values, const GroupKey& key, const GroupKey& value)
    {
        const auto known = values.constFind(key);
        return known == values.constEnd() ? *values.insert(key, value) : *known;
    }

    Outdated m_outdated;
    QSet<int> m_dissolved; ///< groups of the run that are none
    QHash<int, int> m_aside; ///< by group of the run
    std::vector<Meeting> m_unchanged; ///< accounts whose password was not seen to change by itself
    QHash<GroupKey, GroupKey> m_freshOf; ///< by former group
    QHash<GroupKey, GroupKey> m_formerOf; ///< by former import and fresh group
    QSet<GroupKey> m_split; ///< former groups whose accounts share no longer
    QSet<GroupKey> m_joined; ///< fresh groups of accounts that did not share before
    QHash<GroupKey, int> m_left; ///< how many accounts of a former group have another password now
    QHash<qint64, Home> m_homes; ///< by fresh group
    QSet<const Account*> m_changed; ///< of the inventory: the password is another one, or may be
};

} // namespace

PasswordJudgement Standing::with(const PasswordJudgement& fresh) const
{
    PasswordJudgement whole = judgement;
    if (whole.strength < 0)
        whole.strength = fresh.strength;
    return whole;
}

std::vector<Standings> standingJudgements(std::span<const AccountList* const> lists, const KnownAccounts& inventory)
{
    Meetings meetings;
    for (const AccountList* list : lists) {
        meetings.emplace_back().reserve(list->accounts.size());
        for (const Account& fresh : list->accounts)
            meetings.back().push_back(meetingOf(fresh, inventory));
    }
    if (inventory.hasFormerKeys())
        setAside(meetings);
    Comparison comparison(meetings);
    for (const std::vector<Meeting>& list : meetings) {
        for (const Meeting& meeting : list) {
            if (hasPassword(*meeting.fresh))
                comparison.take(meeting);
        }
    }
    comparison.conclude();
    std::vector<Standings> standings;
    for (const std::vector<Meeting>& list : meetings) {
        standings.emplace_back().reserve(list.size());
        for (const Meeting& meeting : list)
            standings.back().push_back({comparison.of(meeting), meeting.aside});
    }
    return standings;
}

} // namespace recourse::imports
