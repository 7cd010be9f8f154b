// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/regime_table.h"

#include "law/regime_files.h"

namespace recourse::law {

bool holdsRegimes(const QString& fileName)
{
    return fileName == QLatin1String("regimes.json")
        || (fileName.startsWith(QLatin1String("regimes_")) && fileName.endsWith(QLatin1String(".json")));
}

base::Result<RegimeTable> RegimeTable::parse(const std::vector<RulesFile>& files)
{
    RegimeFiles reader;
    if (const base::Status opened = reader.open(files); !opened)
        return opened.error();
    return reader.read();
}

base::Result<RegimeTable> RegimeTable::parse(const QByteArray& regimesJson)
{
    return parse(std::vector<RulesFile>{{QStringLiteral("regimes.json"), regimesJson}});
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
