// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/case_rules.h"

#include <QFile>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;

namespace {

template <class T> Result<T> parsed(const QString& name, Result<T> (*parse)(const QByteArray&))
{
    const QString path = QStringLiteral("rules/") + name;
    QFile file(QStringLiteral(":/") + path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Code::RuleMalformed, path);
    return parse(file.readAll());
}

} // namespace

Result<CaseRules> loadCaseRules()
{
    auto escalation = parsed(QStringLiteral("escalation.json"), &cases::EscalationRules::parse);
    if (!escalation)
        return escalation.error();
    auto replies = parsed(QStringLiteral("replies.json"), &cases::ReplyRules::parse);
    if (!replies)
        return replies.error();
    auto completeness = parsed(QStringLiteral("completeness.json"), &cases::CompletenessRules::parse);
    if (!completeness)
        return completeness.error();
    auto conduct = parsed(QStringLiteral("conduct.json"), &cases::ConductRules::parse);
    if (!conduct)
        return conduct.error();
    auto words = parsed(QStringLiteral("case_words.json"), &cases::CaseWords::parse);
    if (!words)
        return words.error();
    return CaseRules{std::move(*escalation), std::move(*replies), std::move(*completeness), std::move(*conduct), std::move(*words)};
}

} // namespace recourse::session
