// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/step_rules_reader.h"

#include <QSet>

namespace recourse::plan {

namespace {

/// Topic → topics that come before it.
using Graph = QHash<QString, QStringList>;

Graph graphOf(const std::vector<StepRule>& rules)
{
    Graph graph;
    for (const StepRule& rule : rules) {
        graph[rule.topic] += rule.after;
        for (const QString& later : rule.blocks)
            graph[later] += rule.topic;
    }
    return graph;
}

QString duplicateFault(const std::vector<StepRule>& rules)
{
    QSet<QString> ids;
    QSet<QString> variants;
    for (const StepRule& rule : rules) {
        const QString variant = rule.topic + u'@' + rule.jurisdiction;
        if (ids.contains(rule.id) || variants.contains(variant))
            return rule.id + QStringLiteral(": given twice");
        ids.insert(rule.id);
        variants.insert(variant);
    }
    return {};
}

QString unknownTopicFault(const std::vector<StepRule>& rules)
{
    QSet<QString> topics;
    for (const StepRule& rule : rules)
        topics.insert(rule.topic);
    for (const StepRule& rule : rules) {
        for (const QString& topic : rule.after + rule.blocks + rule.replaces + rule.replacesAtAccount) {
            if (!topics.contains(topic))
                return QStringLiteral("%1: unknown topic %2").arg(rule.id, topic);
        }
    }
    return {};
}

QString chainedReplacementFault(const std::vector<StepRule>& rules)
{
    QSet<QString> replaced;
    for (const StepRule& rule : rules) {
        for (const QString& topic : rule.replaces + rule.replacesAtAccount)
            replaced.insert(topic);
    }
    for (const StepRule& rule : rules) {
        if (!(rule.replaces + rule.replacesAtAccount).isEmpty() && replaced.contains(rule.topic))
            return rule.topic + QStringLiteral(": replaces what replaces");
    }
    return {};
}

/// Walks the graph depth first; a topic met again on its own path closes a circle.
class CircleSearch
{
public:
    explicit CircleSearch(const Graph& graph)
        : m_graph(graph)
    {
    }

    bool closesCircle(const QString& topic)
    {
        if (m_onPath.contains(topic))
            return true;
        if (m_done.contains(topic))
            return false;
        m_onPath.insert(topic);
        for (const QString& earlier : m_graph.value(topic)) {
            if (closesCircle(earlier))
                return true;
        }
        m_onPath.remove(topic);
        m_done.insert(topic);
        return false;
    }

private:
    const Graph& m_graph;
    QSet<QString> m_onPath;
    QSet<QString> m_done;
};

QString circleFault(const std::vector<StepRule>& rules)
{
    const Graph graph = graphOf(rules);
    CircleSearch search(graph);
    for (const StepRule& rule : rules) {
        if (search.closesCircle(rule.topic))
            return QStringLiteral("%1: waits for itself").arg(rule.topic);
    }
    return {};
}

} // namespace

QString faultBetweenRules(const std::vector<StepRule>& rules)
{
    for (const auto check : {duplicateFault, unknownTopicFault, chainedReplacementFault, circleFault}) {
        const QString fault = check(rules);
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace recourse::plan
