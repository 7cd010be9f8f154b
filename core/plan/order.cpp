// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/order.h"

#include <QHash>

#include <algorithm>
#include <queue>
#include <tuple>

namespace recourse::plan {

namespace {

/// Topic → topics that come before it, from both ways of saying it.
QHash<QString, QStringList> topicGraph(const StepRules& rules)
{
    QHash<QString, QStringList> graph;
    for (const StepRule& rule : rules.all()) {
        graph[rule.topic] += rule.after;
        for (const QString& later : rule.blocks)
            graph[later] += rule.topic;
    }
    return graph;
}

/// Finds drafts by topic and account.
class Finder
{
public:
    explicit Finder(const std::vector<Draft>& drafts)
        : m_drafts(drafts)
    {
        for (int at = 0; at < static_cast<int>(drafts.size()); ++at) {
            const Draft& draft = drafts[static_cast<std::size_t>(at)];
            m_byTopic[draft.rule->topic].append(at);
            for (const model::AccountId account : draft.touchedAccounts)
                m_byAccount[account.value].append(at);
        }
    }

    void addEarlier(std::vector<int>& before, const Draft& draft, const QString& topic) const
    {
        if (draft.rule->scope == StepScope::Person) {
            for (const int at : m_byTopic.value(topic))
                before.push_back(at);
            return;
        }
        addAboutPerson(before, topic);
        for (const model::AccountId account : draft.touchedAccounts) {
            for (const int at : m_byAccount.value(account.value)) {
                if (m_drafts[static_cast<std::size_t>(at)].rule->topic == topic)
                    before.push_back(at);
            }
        }
    }

private:
    void addAboutPerson(std::vector<int>& before, const QString& topic) const
    {
        // There is at most one, and it is the only draft of its topic.
        const QList<int> found = m_byTopic.value(topic);
        if (!found.isEmpty() && m_drafts[static_cast<std::size_t>(found.first())].rule->scope == StepScope::Person)
            before.push_back(found.first());
    }

    const std::vector<Draft>& m_drafts;
    QHash<QString, QList<int>> m_byTopic;
    QHash<qint64, QList<int>> m_byAccount;
};

using Positions = std::vector<std::vector<int>>;

struct OpenGraph
{
    Positions after; ///< for each draft those that wait for it
    std::vector<int> waitingFor; ///< how many open ones it waits for
};

OpenGraph openGraph(const DraftGraph& graph, const std::vector<bool>& isOpen)
{
    OpenGraph open{Positions(graph.before.size()), std::vector<int>(graph.before.size(), 0)};
    for (std::size_t at = 0; at < graph.before.size(); ++at) {
        for (const int earlier : graph.before[at]) {
            if (!isOpen[at] || !isOpen[static_cast<std::size_t>(earlier)])
                continue;
            open.after[static_cast<std::size_t>(earlier)].push_back(static_cast<int>(at));
            ++open.waitingFor[at];
        }
    }
    return open;
}

/// Takes one draft after the other whose predecessors are taken, always the least by `less`.
template <class Less> std::vector<int> sorted(OpenGraph graph, const std::vector<bool>& isOpen, Less less)
{
    const auto greater = [&less](int a, int b) { return less(b, a); };
    std::priority_queue<int, std::vector<int>, decltype(greater)> ready(greater);
    for (std::size_t at = 0; at < isOpen.size(); ++at) {
        if (isOpen[at] && graph.waitingFor[at] == 0)
            ready.push(static_cast<int>(at));
    }
    std::vector<int> order;
    while (!ready.empty()) {
        const int next = ready.top();
        ready.pop();
        order.push_back(next);
        for (const int later : graph.after[static_cast<std::size_t>(next)]) {
            if (--graph.waitingFor[static_cast<std::size_t>(later)] == 0)
                ready.push(later);
        }
    }
    return order;
}

std::vector<model::Urgency> inheritedUrgency(
    const std::vector<Draft>& drafts, const OpenGraph& graph, const std::vector<bool>& isOpen)
{
    std::vector<model::Urgency> urgency;
    for (const Draft& draft : drafts)
        urgency.push_back(draft.urgency);
    const std::vector<int> forwards = sorted(graph, isOpen, std::less<int>());
    for (auto at = forwards.rbegin(); at != forwards.rend(); ++at) {
        auto& own = urgency[static_cast<std::size_t>(*at)];
        for (const int later : graph.after[static_cast<std::size_t>(*at)])
            own = std::min(own, urgency[static_cast<std::size_t>(later)]);
    }
    return urgency;
}

} // namespace

DraftGraph graphOf(const std::vector<Draft>& drafts, const StepRules& rules)
{
    const QHash<QString, QStringList> topics = topicGraph(rules);
    const Finder finder(drafts);
    DraftGraph graph;
    graph.before.resize(drafts.size());
    for (std::size_t at = 0; at < drafts.size(); ++at) {
        std::vector<int>& before = graph.before[at];
        for (const QString& topic : topics.value(drafts[at].rule->topic))
            finder.addEarlier(before, drafts[at], topic);
        std::sort(before.begin(), before.end());
        before.erase(std::unique(before.begin(), before.end()), before.end());
    }
    return graph;
}

void holdUrgent(std::vector<Draft>& drafts, const DraftGraph& graph, const std::vector<bool>& isOpen)
{
    const std::vector<model::Urgency> inherited = inheritedUrgency(drafts, openGraph(graph, isOpen), isOpen);
    for (std::size_t at = 0; at < drafts.size(); ++at) {
        const bool isLowered = drafts[at].urgency > drafts[at].rule->urgency;
        if (isOpen[at] && isLowered)
            drafts[at].urgency = inherited[at];
    }
}

std::vector<int> orderOf(const std::vector<Draft>& drafts, const DraftGraph& graph, const std::vector<bool>& isOpen)
{
    const OpenGraph open = openGraph(graph, isOpen);
    const std::vector<model::Urgency> urgency = inheritedUrgency(drafts, open, isOpen);
    const auto rank = [&](int position) {
        const auto at = static_cast<std::size_t>(position);
        // Keys that are numbers sort as numbers: shorter ones first.
        return std::tuple(
            urgency[at], drafts[at].rule->stageIndex, drafts[at].place, drafts[at].key.size(), drafts[at].key);
    };
    const auto less = [&rank](int a, int b) { return rank(a) < rank(b); };
    std::vector<int> order = sorted(open, isOpen, less);
    std::vector<int> settled;
    for (std::size_t at = 0; at < drafts.size(); ++at) {
        if (!isOpen[at])
            settled.push_back(static_cast<int>(at));
    }
    std::sort(settled.begin(), settled.end(), less);
    order.insert(order.end(), settled.begin(), settled.end());
    return order;
}

} // namespace recourse::plan
