// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "law/regime.h"

#include <QByteArray>

#include <vector>

namespace recourse::law {

/// One file of rules as it was read.
struct RulesFile
{
    QString name; ///< without its folder, e.g. "regimes_canada.json"
    QByteArray bytes;
};

/// Whether a file of that name holds laws: "regimes.json", "regimes_….json".
[[nodiscard]] bool holdsRegimes(const QString& fileName);

/// The laws the program knows: the files regimes*.json.
class RegimeTable
{
public:
    /// Reads the whole table from files that may follow each other's records ("like"). Every number needs cite, source, state, as_of,
    /// valid_from and valid_to (may be null). Errors: RuleMalformed, `where` names file, record and member.
    [[nodiscard]] static base::Result<RegimeTable> parse(const std::vector<RulesFile>& files);
    /// A table of one file, "regimes.json".
    [[nodiscard]] static base::Result<RegimeTable> parse(const QByteArray& regimesJson);

    /// Every sector that the laws speak of, in the order of the files; one without a name of its own is called by its word.
    [[nodiscard]] const std::vector<Sector>& sectors() const { return m_sectors; }
    /// The newest day on which one of the files was compared with its sources.
    [[nodiscard]] QDate asOf() const { return m_asOf; }

    [[nodiscard]] const std::vector<Regime>& all() const { return m_regimes; }
    /// Null if there is no regime of that code.
    [[nodiscard]] const Regime* find(const QString& code) const;
    [[nodiscard]] const std::vector<ReceiptAssumption>& receiptAssumptions() const { return m_receipt; }
    /// Null if there is no assumption for that channel.
    [[nodiscard]] const ReceiptAssumption* receiptAssumption(const QString& channel) const;

private:
    friend class RegimeFiles;
    RegimeTable() = default;
    QDate m_asOf;
    std::vector<Regime> m_regimes;
    std::vector<Sector> m_sectors;
    std::vector<ReceiptAssumption> m_receipt;
};

} // namespace recourse::law
