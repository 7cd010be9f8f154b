// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/drafts.h"

#include "model/data_class.h"
#include "model/password_risk.h"
#include "model/service_key.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace recourse::plan {

namespace {

using model::Account;
using model::AccountId;

/// Equal situations call for the same records, so each is worked out once.
struct Situation
{
    model::BreachId breach;
    QStringList classes;
    bool sharedPassword = false;
    bool mailbox = false;

    bool operator==(const Situation&) const = default;
};

size_t qHash(const Situation& situation, size_t seed = 0)
{
    return qHashMulti(seed, situation.breach.value, situation.classes, situation.sharedPassword, situation.mailbox);
}

QString groupKey(const Account& account)
{
    return QStringLiteral("%1-%2").arg(account.password.judgedBy.value).arg(account.password.reuseGroup);
}

QString keyOf(StepScope scope, const Account& account)
{
    switch (scope) {
    case StepScope::Account:
        return QString::number(account.id.value);
    case StepScope::Service:
        return model::serviceKey(account);
    case StepScope::ReuseGroup:
        return groupKey(account);
    case StepScope::Person:
        break;
    }
    return {};
}

template <class Value> void appendOnce(QList<Value>& list, const Value& value)
{
    if (!list.contains(value))
        list.append(value);
}

/// Collects drafts, one for each record and key.
class DraftBook
{
public:
    DraftBook(const StepRules& rules, const PlanInput& input)
        : m_input(input)
        , m_lowering(rules.lowering())
    {
        for (const StepRule* rule : rules.at(input.profile.residence)) {
            if (rule->state != FactState::Uncertain)
                m_rules.push_back(rule);
        }
    }

    void add(const Reason& reason)
    {
        for (const int place : placesFor(reason))
            addReason(draftFor(place, *reason.account), reason);
        if (reason.classes.contains(model::data_class::kPassword))
            m_ownPasswordStep.insert(reason.account->id.value);
    }

    /// The steps for an account that is to be deleted at its service.
    void addWish(const Account& account, QDate since)
    {
        for (int place = 0; place < static_cast<int>(m_rules.size()); ++place) {
            if (m_rules[static_cast<std::size_t>(place)]->condition != StepCondition::Wish)
                continue;
            Draft& draft = draftFor(place, account);
            draft.about = {account.id};
            draft.touchedAccounts = {account.id};
            draft.newestReason = since;
            draft.settled = account.state == model::AccountState::Closed;
            draft.settledOn = account.closedOn;
            if (account.kind == model::AccountKind::Web && !account.domain.isEmpty())
                draft.url = QStringLiteral("https://") + account.domain;
        }
    }

    std::vector<Draft> finished()
    {
        findGroupMembers();
        dropReplaced();
        dropReplacedAtAccounts();
        addListed();
        std::erase_if(m_drafts, [](const Draft& draft) { return draft.rule == nullptr; });
        for (Draft& draft : m_drafts) {
            std::sort(draft.about.begin(), draft.about.end());
            tidyReasons(draft);
            draft.urgency = isLowered(draft) ? model::Urgency::Days : draft.rule->urgency;
        }
        return std::move(m_drafts);
    }

private:
    const QList<int>& placesFor(const Reason& reason)
    {
        const Situation situation{reason.breach->id, reason.classes, reason.sharedPassword, reason.mailbox};
        const auto known = m_places.constFind(situation);
        if (known != m_places.constEnd())
            return *known;
        QList<int> places;
        for (int place = 0; place < static_cast<int>(m_rules.size()); ++place) {
            if (isCalledFor(*m_rules[static_cast<std::size_t>(place)], reason))
                places.append(place);
        }
        return *m_places.insert(situation, places);
    }

    Draft& draftFor(int place, const Account& account)
    {
        const StepRule& rule = *m_rules[static_cast<std::size_t>(place)];
        const QString key = keyOf(rule.scope, account);
        const auto known = m_index.constFind({place, key});
        if (known != m_index.constEnd())
            return m_drafts[*known];
        m_index.insert({place, key}, m_drafts.size());
        Draft draft;
        draft.rule = &rule;
        draft.place = place;
        draft.id = key.isEmpty() ? rule.id : rule.id + u':' + key;
        draft.key = key;
        m_drafts.push_back(std::move(draft));
        return m_drafts.back();
    }

    static void addReason(Draft& draft, const Reason& reason)
    {
        draft.reasons.push_back({reason.exposure->id, reason.account->id, knowableSince(*reason.breach), reason.exposure->band});
        if (draft.rule->scope == StepScope::Person)
            return;
        appendOnce(draft.touchedAccounts, reason.account->id);
        if (draft.rule->scope != StepScope::ReuseGroup)
            appendOnce(draft.about, reason.account->id);
    }

    /// The accounts whose passwords stand in the public list: evidence enough to change them, though no breach is known to have done it.
    /// Those of a group are asked for with the group, and a password that the user said to have changed since is another one.
    void addListed()
    {
        QSet<qint64> dealtWith;
        for (const Draft& draft : m_drafts) {
            if (draft.rule == nullptr || draft.rule->scope != StepScope::ReuseGroup)
                continue;
            for (const AccountId id : draft.about)
                dealtWith.insert(id.value);
        }
        for (const model::Exposure& exposure : m_input.exposures) {
            if (exposure.disposition == model::Disposition::Changed || exposure.disposition == model::Disposition::Deleted)
                dealtWith.insert(exposure.account.value);
        }
        for (const Account& account : m_input.accounts) {
            const bool counts = model::isExposed(account.password) && account.state != model::AccountState::Closed;
            if (counts && !dealtWith.contains(account.id.value))
                addListed(account);
        }
    }

    void addListed(const Account& account)
    {
        for (int place = 0; place < static_cast<int>(m_rules.size()); ++place) {
            const StepRule& rule = *m_rules[static_cast<std::size_t>(place)];
            if (!rule.forListedPasswords || m_index.contains({place, keyOf(rule.scope, account)}))
                continue; // there already, or a stronger step says it
            Draft& draft = draftFor(place, account);
            draft.about = {account.id};
            draft.touchedAccounts = {account.id};
        }
    }

    /// A group's step is about the other accounts with that password; those that leaked themselves have a step of their
    /// own.
    void findGroupMembers()
    {
        QHash<QString, QList<AccountId>> members;
        for (const Account& account : m_input.accounts) {
            if (account.password.reuseGroup > 0 && account.state != model::AccountState::Closed
                && !m_ownPasswordStep.contains(account.id.value))
                members[groupKey(account)].append(account.id);
        }
        for (Draft& draft : m_drafts) {
            if (draft.rule->scope != StepScope::ReuseGroup)
                continue;
            draft.about = members.value(draft.key);
            removeTouched(draft);
            if (draft.about.isEmpty())
                draft.rule = nullptr;
        }
    }

    static void removeTouched(Draft& draft)
    {
        const QSet<qint64> touched = [&draft] {
            QSet<qint64> ids;
            for (const AccountId id : draft.touchedAccounts)
                ids.insert(id.value);
            return ids;
        }();
        draft.about.removeIf([&touched](AccountId id) { return touched.contains(id.value); });
    }

    /// What a stronger step makes needless goes, and its reasons go over to the stronger one. A step about the person
    /// replaces everywhere, any other only for the same account, service or group.
    void dropReplaced()
    {
        QHash<std::pair<QString, QString>, std::size_t> strongerFor;
        for (std::size_t at = 0; at < m_drafts.size(); ++at) {
            if (m_drafts[at].rule == nullptr)
                continue;
            for (const QString& topic : m_drafts[at].rule->replaces)
                strongerFor.insert({topic, m_drafts[at].key}, at);
        }
        for (std::size_t at = 0; at < m_drafts.size(); ++at) {
            Draft& draft = m_drafts[at];
            if (draft.rule == nullptr)
                continue;
            const std::size_t everywhere = strongerFor.value({draft.rule->topic, QString()}, at);
            const std::size_t stronger
                = everywhere != at ? everywhere : strongerFor.value({draft.rule->topic, draft.key}, at);
            if (stronger == at)
                continue;
            std::vector<DraftReason>& reasons = m_drafts[stronger].reasons;
            reasons.insert(reasons.end(), draft.reasons.begin(), draft.reasons.end());
            draft.rule = nullptr;
        }
    }

    /// The same for what replaces another step only where it is about the same thing, which nobody but the account tells.
    void dropReplacedAtAccounts()
    {
        for (Draft& stronger : m_drafts) {
            if (stronger.rule == nullptr || stronger.rule->replacesAtAccount.isEmpty())
                continue;
            QSet<qint64> accounts;
            for (const DraftReason& reason : stronger.reasons)
                accounts.insert(reason.account.value);
            for (Draft& weaker : m_drafts) {
                const bool replaced = weaker.rule != nullptr && stronger.rule->replacesAtAccount.contains(weaker.rule->topic);
                if (replaced && weaker.key == stronger.key)
                    takeOver(stronger, weaker, accounts);
            }
        }
    }

    static void takeOver(Draft& stronger, Draft& weaker, const QSet<qint64>& accounts)
    {
        const auto stays = [&accounts](const DraftReason& reason) { return !accounts.contains(reason.account.value); };
        const auto taken = std::stable_partition(weaker.reasons.begin(), weaker.reasons.end(), stays);
        stronger.reasons.insert(stronger.reasons.end(), taken, weaker.reasons.end());
        weaker.reasons.erase(taken, weaker.reasons.end());
        if (weaker.reasons.empty())
            weaker.rule = nullptr;
    }

    /// In the order of exposures, each once.
    static void tidyReasons(Draft& draft)
    {
        std::vector<DraftReason>& reasons = draft.reasons;
        std::sort(reasons.begin(), reasons.end(), [](const DraftReason& a, const DraftReason& b) { return a.exposure < b.exposure; });
        const auto same = [](const DraftReason& a, const DraftReason& b) { return a.exposure == b.exposure; };
        reasons.erase(std::unique(reasons.begin(), reasons.end(), same), reasons.end());
        for (const DraftReason& reason : reasons) {
            draft.surestReason = std::max(draft.surestReason, reason.band);
            draft.hasUndatedReason = draft.hasUndatedReason || !reason.known.isValid();
            if (reason.known.isValid() && !(draft.newestReason.isValid() && draft.newestReason >= reason.known))
                draft.newestReason = reason.known;
        }
    }

    /// What is only possible, or long known, is not a matter of hours.
    [[nodiscard]] bool isLowered(const Draft& draft) const
    {
        if (draft.rule->urgency != model::Urgency::Hours || m_lowering.afterDays == 0 || draft.reasons.empty())
            return false;
        if (draft.surestReason <= model::Band::Possible)
            return true;
        const bool isOld = !draft.hasUndatedReason && draft.newestReason.isValid()
            && draft.newestReason.addDays(m_lowering.afterDays) < m_input.today;
        return isOld && !m_lowering.notStages.contains(draft.rule->stage);
    }

    const PlanInput& m_input;
    const Lowering& m_lowering;
    std::vector<const StepRule*> m_rules;
    std::vector<Draft> m_drafts;
    QHash<std::pair<int, QString>, std::size_t> m_index;
    QHash<Situation, QList<int>> m_places;
    QSet<qint64> m_ownPasswordStep;
};

} // namespace

std::vector<Draft> draftsOf(const StepRules& rules, const PlanInput& input)
{
    DraftBook book(rules, input);
    for (const Reason& reason : reasonsOf(rules, input))
        book.add(reason);
    if (!input.deletionWishes.isEmpty()) {
        for (const Account& account : input.accounts) {
            const auto wish = input.deletionWishes.constFind(account.id.value);
            if (wish != input.deletionWishes.constEnd())
                book.addWish(account, *wish);
        }
    }
    return book.finished();
}

} // namespace recourse::plan
