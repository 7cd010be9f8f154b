// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/regime_table.h"

#include "law/regime_reader.h"

namespace recourse::law {

namespace {

constexpr int kLongestPost = 60; // days; what takes longer is lost

/// Names records by their code, so that a fault can be found without counting.
QString recordName(const formats::JsonView& record, const char* key, int number)
{
    const QString code = record[key].text();
    return QStringLiteral("regimes.json: ") + (code.isEmpty() ? QStringLiteral("record %1").arg(number) : code);
}

ReceiptAssumption readReceipt(const RuleRecord& record)
{
    ReceiptAssumption assumption;
    assumption.channel = record.text("channel");
    assumption.days = record.integer("days", 0, kLongestPost);
    assumption.text = record.text("text");
    assumption.provenance = record.provenance();
    return assumption;
}

} // namespace

base::Result<RegimeTable> RegimeTable::parse(const QByteArray& regimesJson)
{
    const std::string_view text(regimesJson.constData(), static_cast<std::size_t>(regimesJson.size()));
    const auto document = formats::JsonDocument::parse(text, base::kRulesJsonLimits);
    if (!document)
        return base::fail(base::Code::RuleMalformed, QStringLiteral("regimes.json: ") + document.error().where);
    RegimeTable table;
    RuleFault fault;
    const formats::JsonView root = document->root();
    int number = 0;
    root["regimes"].forEach([&](formats::JsonView record) {
        const QString name = recordName(record, "code", ++number);
        Regime regime = readRegime(RuleRecord(fault, name, record));
        if (table.find(regime.code))
            fault.report(name + QStringLiteral(": code is there twice"));
        table.m_regimes.push_back(std::move(regime));
        return true;
    });
    root["receipt"].forEach([&](formats::JsonView record) {
        table.m_receipt.push_back(readReceipt(RuleRecord(fault, recordName(record, "channel", 0), record)));
        return true;
    });
    if (table.m_regimes.empty())
        fault.report(QStringLiteral("regimes.json: no regimes"));
    if (fault.found())
        return fault.error();
    return table;
}

const Regime* RegimeTable::find(const QString& code) const
{
    for (const Regime& regime : m_regimes) {
        if (regime.code == code)
            return &regime;
    }
    return nullptr;
}

const ReceiptAssumption* RegimeTable::receiptAssumption(const QString& channel) const
{
    for (const ReceiptAssumption& assumption : m_receipt) {
        if (assumption.channel == channel)
            return &assumption;
    }
    return nullptr;
}

} // namespace recourse::law
