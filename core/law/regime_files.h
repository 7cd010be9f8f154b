// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/json.h"
#include "law/regime_table.h"
#include "law/rule_record.h"

#include <QHash>

namespace recourse::law {

/// Reads the files of one table together, since their records may follow each other.
class RegimeFiles
{
public:
    /// Error: RuleMalformed for a file that is no JSON.
    [[nodiscard]] base::Status open(const std::vector<RulesFile>& files);
    /// Error: RuleMalformed at the first fault.
    [[nodiscard]] base::Result<RegimeTable> read();

private:
    /// A record of a list at a file's root, with the name that faults give it.
    struct Entry
    {
        QString name;
        formats::JsonView view;
    };

    void gather(const QString& file, formats::JsonView root);
    void readRegimes(RegimeTable& table);
    void readAuthorities(RegimeTable& table);
    void readLetterWords(RegimeTable& table);
    void readReceipt(RegimeTable& table);
    void readSectors(RegimeTable& table);
    [[nodiscard]] formats::JsonView followedBy(const Entry& entry);
    /// The regime that a record names; null, with a fault, if there is none.
    [[nodiscard]] Regime* named(RegimeTable& table, const RuleRecord& record) const;

    RuleFault m_fault;
    std::vector<formats::JsonDocument> m_documents;
    QHash<QString, formats::JsonView> m_byCode;
    std::vector<Entry> m_regimes;
    std::vector<Entry> m_authorities;
    std::vector<Entry> m_letterWords;
    std::vector<Entry> m_receipt;
    std::vector<Entry> m_sectors;
    QDate m_asOf;
};

} // namespace recourse::law
