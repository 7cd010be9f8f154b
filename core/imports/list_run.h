// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domains/app_domains.h"
#include "domains/domain_groups.h"
#include "imports/merge_plan.h"
#include "imports/unjudged_list.h"

#include <memory>
#include <span>
#include <vector>

namespace recourse::imports {

/// The account lists of one import run: files that were dropped together. Their passwords share one ledger in memory, so that reuse is
/// found over all of them. They are wiped as soon as they are judged and the run is closed, at the latest when the run goes. One thread
/// at a time.
class ListRun
{
public:
    /// With `Digests::Sha1` the passwords can be looked up in lists of leaked ones.
    explicit ListRun(Digests digests);

    /// Reads one more file, before `close`; its list is the last one then. A file that cannot be read changes nothing. Errors: those of
    /// `readAccountList`.
    [[nodiscard]] base::Status read(const QString& path, ReadOptions options, base::Progress& progress);
    /// No file follows. Finds reuse over all lists, as `groupReused`, and lets go of passwords that are judged.
    void close(const domains::DomainGroups& sharedLogins = {}, const domains::AppDomains& apps = {});

    /// In the order of reading. The judgements are those of this run alone, and strengths are there as far as asked for.
    [[nodiscard]] std::span<UnjudgedList> lists() { return m_lists; }
    [[nodiscard]] PasswordLedger& passwords() { return *m_ledger; }

    /// Sets the strengths of all accounts that the inventory has too. Error: Cancelled.
    [[nodiscard]] base::Status judgeKnown(
        const std::vector<model::Account>& inventory, base::Progress& progress, const model::FormerKeys& formerKeys = {});
    /// The judgements that are to hold after the import, beside the accounts of each list. Needs `judgeKnown` before, and the inventory as
    /// it is before the first list goes in.
    [[nodiscard]] std::vector<Standings> standings(
        const std::vector<model::Account>& inventory, const model::FormerKeys& formerKeys = {}) const;

private:
    std::shared_ptr<PasswordLedger> m_ledger;
    std::vector<UnjudgedList> m_lists;
};

} // namespace recourse::imports
