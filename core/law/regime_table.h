// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "law/regime.h"

#include <QByteArray>

#include <vector>

namespace recourse::law {

/// The laws the program knows: regimes.json.
class RegimeTable
{
public:
    /// Reads the whole table. Every number needs cite, source, state, as_of, valid_from and valid_to (may be null).
    /// Errors: RuleMalformed, `where` names record and member.
    [[nodiscard]] static base::Result<RegimeTable> parse(const QByteArray& regimesJson);

    [[nodiscard]] const std::vector<Regime>& all() const { return m_regimes; }
    /// Null if there is no regime of that code.
    [[nodiscard]] const Regime* find(const QString& code) const;
    [[nodiscard]] const std::vector<ReceiptAssumption>& receiptAssumptions() const { return m_receipt; }
    /// Null if there is no assumption for that channel.
    [[nodiscard]] const ReceiptAssumption* receiptAssumption(const QString& channel) const;

private:
    RegimeTable() = default;
    std::vector<Regime> m_regimes;
    std::vector<ReceiptAssumption> m_receipt;
};

} // namespace recourse::law
