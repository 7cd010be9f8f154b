// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/list_run.h"

#include "imports/reuse.h"

namespace recourse::imports {

ListRun::ListRun(Digests digests)
    : m_ledger(std::make_shared<PasswordLedger>(digests))
{
}

base::Status ListRun::read(const QString& path, ReadOptions options, base::Progress& progress)
{
    options.passwords = m_ledger;
    auto list = readUnjudgedList(path, options, progress);
    if (!list)
        return list.error();
    m_lists.push_back(std::move(*list));
    return {};
}

void ListRun::close(const domains::DomainGroups& sharedLogins, const domains::AppDomains& apps)
{
    m_ledger->close();
    groupReused(m_lists, sharedLogins, apps);
}

base::Status ListRun::judgeKnown(
    const std::vector<model::Account>& inventory, base::Progress& progress, const model::FormerKeys& formerKeys)
{
    for (UnjudgedList& list : m_lists) {
        if (const auto judged = list.judgeKnown(inventory, progress, formerKeys); !judged)
            return judged;
    }
    return {};
}

std::vector<Standings> ListRun::standings(const std::vector<model::Account>& inventory, const model::FormerKeys& formerKeys) const
{
    std::vector<const AccountList*> lists;
    for (const UnjudgedList& list : m_lists)
        lists.push_back(&list.list());
    return standingJudgements(lists, KnownAccounts(inventory, formerKeys));
}

} // namespace recourse::imports
