// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/password_check.h"

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;

namespace {

/// Hears of both ways to stop.
class CheckProgress : public base::Progress
{
public:
    CheckProgress(base::Progress& outer, StopSwitch stop)
        : m_outer(outer)
        , m_stop(std::move(stop))
    {
    }
    void report(qint64 done, qint64 total) override { m_outer.report(done, total); }
    [[nodiscard]] bool cancelled() const override { return m_outer.cancelled() || (m_stop && m_stop->load()); }

private:
    base::Progress& m_outer;
    StopSwitch m_stop;
};

using Digests = std::vector<const feeds::RangeDigest*>;

/// Numbers in the run's ledger, ascending.
std::vector<int> uncheckedPasswords(imports::ListRun& run, const std::vector<model::Account>& inventory)
{
    std::vector<bool> wanted(run.passwords().size(), false);
    const std::vector<imports::Standings> standings = run.standings(inventory);
    for (std::size_t list = 0; list < standings.size(); ++list) {
        for (std::size_t account = 0; account < standings[list].size(); ++account) {
            const int password = run.lists()[list].passwordOf(static_cast<int>(account));
            if (password >= 0 && standings[list][account].judgement.pwnedCount < 0)
                wanted[static_cast<std::size_t>(password)] = true;
        }
    }
    std::vector<int> passwords;
    for (std::size_t password = 0; password < wanted.size(); ++password) {
        if (wanted[password])
            passwords.push_back(static_cast<int>(password));
    }
    return passwords;
}

/// They stay in the ledger.
Result<Digests> digestsOf(imports::ListRun& run, const std::vector<int>& passwords, base::Progress& progress)
{
    Digests digests;
    for (const int password : passwords) {
        const auto digest = run.passwords().digestOf(password, progress);
        if (!digest)
            return digest.error();
        digests.push_back(*digest);
    }
    return digests;
}

Result<feeds::RangeServer> serverOf(Session& session)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const feeds::RangeDefinition& definition = (*rules)->passwordRange;
    return feeds::RangeServer{
        definition, session.settings().feedUrls.value(definition.id), session.clock(), feeds::rangeLimits(definition)};
}

void giveCounts(imports::ListRun& run, const std::vector<int>& counts)
{
    for (imports::UnjudgedList& list : run.lists()) {
        std::vector<model::Account>& accounts = list.facts().accounts;
        for (std::size_t account = 0; account < accounts.size(); ++account) {
            const int password = list.passwordOf(static_cast<int>(account));
            if (password >= 0)
                accounts[account].password.pwnedCount = counts[static_cast<std::size_t>(password)];
        }
    }
}

feeds::RangeTally ask(Session& session, imports::ListRun& run, const std::vector<int>& passwords, base::Progress& progress)
{
    feeds::RangeTally tally;
    const auto server = serverOf(session);
    const auto digests = digestsOf(run, passwords, progress);
    if (!server || !digests) {
        tally.stopped = server ? digests.error() : server.error();
        return tally;
    }
    std::vector<int> counts(run.passwords().size(), -1);
    tally = feeds::askRanges(*server, *digests, session.http(),
        [&](std::size_t index, int count) { counts[static_cast<std::size_t>(passwords[index])] = count; }, progress);
    giveCounts(run, counts);
    return tally;
}

} // namespace

Result<RangeRequestPreview> previewPasswordCheck(
    Session& session, imports::ListRun& run, const std::vector<model::Account>& inventory, base::Progress& progress)
{
    const auto server = serverOf(session);
    if (!server)
        return server.error();
    const std::vector<int> passwords = uncheckedPasswords(run, inventory);
    const auto digests = digestsOf(run, passwords, progress);
    if (!digests)
        return digests.error();
    RangeRequestPreview preview;
    preview.provider = server->definition.name;
    preview.access = server->definition.access;
    preview.attribution = server->definition.attribution;
    preview.address = feeds::rangeRequest(*server, {}).shownUrl;
    preview.passwords = static_cast<int>(passwords.size());
    preview.requests = feeds::countRanges(*digests);
    if (const auto first = feeds::firstRangeRequest(*server, *digests)) {
        auto bytes = net::requestBytes(*first, session.http().settings().userAgent);
        if (!bytes)
            return bytes.error();
        preview.request = std::move(*bytes);
    }
    return preview;
}

PasswordCheckReport checkPasswords(Session& session, imports::ListRun& run, const std::vector<model::Account>& inventory,
    const StopSwitch& stop, base::Progress& progress)
{
    CheckProgress checking(progress, stop);
    const std::vector<int> passwords = uncheckedPasswords(run, inventory);
    const feeds::RangeTally tally = ask(session, run, passwords, checking);
    run.passwords().forgetDigests();
    return {static_cast<int>(passwords.size()), tally.answered, tally.leaked, tally.requests, tally.bytes, tally.stopped};
}

} // namespace recourse::session
