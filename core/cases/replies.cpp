// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/replies.h"

#include "cases/pattern_fit.h"
#include "cases/rule_file.h"
#include "cases/stages.h"

namespace recourse::cases {

namespace {

ReplyKind readKind(const law::RuleRecord& record)
{
    ReplyKind kind;
    kind.id = record.text("id");
    kind.title = record.text("title");
    kind.event = record.text("event");
    if (!eventKinds().contains(kind.event))
        record.report("event", "is no kind of event");
    kind.check = record.text("check");
    return kind;
}

ReplyAnswer readAnswer(const law::RuleRecord& record, const ReplyRules& rules)
{
    ReplyAnswer answer;
    answer.kind = record.text("kind");
    if (rules.kind(answer.kind) == nullptr)
        record.report("kind", "is no kind of reply");
    answer.regimes = record.texts("regimes");
    if (answer.regimes.isEmpty())
        record.report("regimes", "is missing");
    answer.letter = record.optionalText("letter");
    answer.variant = record.optionalText("variant");
    answer.event = record.text("event");
    if (!eventKinds().contains(answer.event))
        record.report("event", "is no kind of event");
    answer.reason = record.text("reason");
    answer.soundIf = record.optionalText("sound_if");
    answer.soundThen = record.optionalText("sound_then");
    if (answer.soundIf.isEmpty() != answer.soundThen.isEmpty())
        record.report("sound_then", "goes with sound_if");
    answer.provenance = record.provenance();
    return answer;
}

} // namespace

base::Result<ReplyRules> ReplyRules::parse(const QByteArray& repliesJson)
{
    ReplyRules rules;
    const base::Status read = readRuleFile(QStringLiteral("replies.json"), repliesJson, [&](const law::RuleRecord& root) {
        root.forEach("kinds", [&](const law::RuleRecord& kind) { rules.m_kinds.push_back(readKind(kind)); });
        root.forEach("answers", [&](const law::RuleRecord& answer) { rules.m_answers.push_back(readAnswer(answer, rules)); });
        if (rules.m_kinds.empty())
            root.report("kinds", "is empty");
    });
    if (!read)
        return read.error();
    return rules;
}

const ReplyKind* ReplyRules::kind(const QString& id) const
{
    for (const ReplyKind& kind : m_kinds) {
        if (kind.id == id)
            return &kind;
    }
    return nullptr;
}

const ReplyAnswer* ReplyRules::answerTo(const QString& kind, const QString& regime, QDate day) const
{
    const ReplyAnswer* best = nullptr;
    int bestExactness = -1;
    for (const ReplyAnswer& answer : m_answers) {
        const int fit = answer.kind == kind && answer.provenance.inForce(day) ? exactness(answer.regimes, regime) : -1;
        if (fit > bestExactness) {
            best = &answer;
            bestExactness = fit;
        }
    }
    return best;
}

} // namespace recourse::cases
