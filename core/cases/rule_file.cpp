// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/rule_file.h"

namespace recourse::cases {

base::Status readRuleFile(
    const QString& fileName, const QByteArray& json, const std::function<void(const law::RuleRecord& root)>& read)
{
    const std::string_view text(json.constData(), static_cast<std::size_t>(json.size()));
    const auto document = formats::JsonDocument::parse(text, base::kRulesJsonLimits);
    if (!document)
        return base::fail(base::Code::RuleMalformed, fileName + QStringLiteral(": ") + document.error().where);
    law::RuleFault fault;
    const law::RuleRecord root(fault, fileName, document->root());
    read(root);
    if (fault.found())
        return fault.error();
    return {};
}

} // namespace recourse::cases
