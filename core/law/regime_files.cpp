// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/regime_files.h"

#include "law/regime_reader.h"

#include <algorithm>

namespace recourse::law {

namespace {

constexpr int kLongestPost = 60; // days; what takes longer is lost

/// Names records by their code, so that a fault can be found without counting.
QString recordName(const QString& file, const formats::JsonView& record, const char* key, int number)
{
    const QString code = record[key].text();
    return file + QStringLiteral(": ") + (code.isEmpty() ? QStringLiteral("record %1").arg(number) : code);
}

ReceiptAssumption receiptIn(const RuleRecord& record)
{
    ReceiptAssumption assumption;
    assumption.channel = record.text("channel");
    assumption.days = record.integer("days", 0, kLongestPost);
    assumption.text = record.text("text");
    assumption.provenance = record.provenance();
    return assumption;
}

} // namespace

base::Status RegimeFiles::open(const std::vector<RulesFile>& files)
{
    for (const RulesFile& file : files) {
        const std::string_view text(file.bytes.constData(), static_cast<std::size_t>(file.bytes.size()));
        auto document = formats::JsonDocument::parse(text, base::kRulesJsonLimits);
        if (!document)
            return base::fail(base::Code::RuleMalformed, file.name + QStringLiteral(": ") + document.error().where);
        m_documents.push_back(std::move(*document));
        gather(file.name, m_documents.back().root());
    }
    return {};
}

void RegimeFiles::gather(const QString& file, formats::JsonView root)
{
    const auto all = [&](const char* list, const char* key, std::vector<Entry>& entries) {
        int number = 0;
        root[list].forEach([&](formats::JsonView record) {
            entries.push_back({recordName(file, record, key, ++number), record});
            return true;
        });
    };
    const std::size_t first = m_regimes.size();
    all("regimes", "code", m_regimes);
    all("authorities", "code", m_authorities);
    all("letter_words", "regime", m_letterWords);
    all("receipt", "channel", m_receipt);
    all("sectors", "sector", m_sectors);
    for (std::size_t i = first; i < m_regimes.size(); ++i)
        m_byCode.insert(m_regimes[i].view["code"].text(), m_regimes[i].view);
    const QDate asOf = QDate::fromString(root["as_of"].text(), Qt::ISODate);
    if (asOf.isValid() && (!m_asOf.isValid() || asOf > m_asOf))
        m_asOf = asOf;
}

formats::JsonView RegimeFiles::followedBy(const Entry& entry)
{
    const QString like = entry.view["like"].text();
    if (like.isEmpty())
        return {};
    const formats::JsonView followed = m_byCode.value(like);
    if (!followed.exists())
        m_fault.report(entry.name + QStringLiteral(": like names no record"));
    else if (followed["like"].exists())
        m_fault.report(entry.name + QStringLiteral(": like names a record that follows another itself"));
    return followed;
}

void RegimeFiles::readRegimes(RegimeTable& table)
{
    for (const Entry& entry : m_regimes) {
        Regime regime = readRegime(RuleRecord(m_fault, entry.name, entry.view, followedBy(entry)));
        if (table.find(regime.code))
            m_fault.report(entry.name + QStringLiteral(": code is there twice"));
        table.m_regimes.push_back(std::move(regime));
    }
}

Regime* RegimeFiles::named(RegimeTable& table, const RuleRecord& record) const
{
    const QString code = record.text("regime");
    const auto found = std::find_if(
        table.m_regimes.begin(), table.m_regimes.end(), [&](const Regime& regime) { return regime.code == code; });
    if (found != table.m_regimes.end())
        return &*found;
    record.report("regime", "names no record");
    return nullptr;
}

void RegimeFiles::readAuthorities(RegimeTable& table)
{
    for (const Entry& entry : m_authorities) {
        const RuleRecord record(m_fault, entry.name, entry.view);
        if (Regime* regime = named(table, record))
            regime->authorities.append(readAuthority(record));
    }
}

void RegimeFiles::readLetterWords(RegimeTable& table)
{
    for (const Entry& entry : m_letterWords) {
        const RuleRecord record(m_fault, entry.name, entry.view);
        Regime* regime = named(table, record);
        const QString language = record.text("language");
        if (regime)
            regime->letterWords[language].insert(record.textMap("words"));
    }
}

void RegimeFiles::readReceipt(RegimeTable& table)
{
    for (const Entry& entry : m_receipt)
        table.m_receipt.push_back(receiptIn(RuleRecord(m_fault, entry.name, entry.view)));
}

void RegimeFiles::readSectors(RegimeTable& table)
{
    const auto known = [&table](const QString& word) {
        return std::any_of(table.m_sectors.begin(), table.m_sectors.end(), [&word](const Sector& sector) { return sector.word == word; });
    };
    for (const Entry& entry : m_sectors) {
        const RuleRecord record(m_fault, entry.name, entry.view);
        Sector sector{record.text("sector"), record.text("name"), record.has("occasion") && record.flag("occasion")};
        if (known(sector.word))
            record.report("sector", "is there twice");
        table.m_sectors.push_back(std::move(sector));
    }
    for (const Regime& regime : table.m_regimes) {
        const AppliesTo& to = regime.appliesTo;
        for (const QString& word : to.sectors + to.notSectors + to.exceptUnless) {
            if (!known(word))
                table.m_sectors.push_back({word, word, false});
        }
    }
}

base::Result<RegimeTable> RegimeFiles::read()
{
    RegimeTable table;
    table.m_asOf = m_asOf;
    readRegimes(table);
    readAuthorities(table);
    readLetterWords(table);
    readReceipt(table);
    readSectors(table);
    if (table.m_regimes.empty())
        m_fault.report(QStringLiteral("regimes.json: no regimes"));
    if (m_fault.found())
        return m_fault.error();
    return table;
}

} // namespace recourse::law
