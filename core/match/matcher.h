// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/large_vector.h"
#include "match/fact_values.h"
#include "match/tables.h"

#include <cstddef>
#include <future>
#include <memory>
#include <vector>

namespace recourse::match {

/// What changed since the last call. Ids name what is added or replaced; what is removed is no longer known at all (a withdrawn breach is a
/// changed one). A new service comes with or before its first account, and brings names only: its domains count when everything is matched.
struct Changes
{
    std::vector<model::Account> accounts;
    std::vector<model::AccountId> removedAccounts;
    std::vector<model::Breach> breaches;
    std::vector<model::BreachId> removedBreaches;
    std::vector<KnownService> services;
};

/// Matches all accounts with all breaches, keeps what it found, and brings it up to date when some of either change. What it has then is
/// exactly what a new one would have, made with everything as it is now. The rules are told in `match.h`.
class Matcher
{
public:
    /// Works in up to `threads` threads. `today`: days after it are not believed.
    Matcher(MatchContext context, QDate today, const std::vector<model::Account>& accounts, const std::vector<model::Breach>& breaches,
        unsigned threads);
    ~Matcher();
    Matcher(const Matcher&) = delete;
    Matcher& operator=(const Matcher&) = delete;

    /// Takes over the changes and answers the accounts whose exposures may be others now, in the order of ids, removed ones too.
    std::vector<model::AccountId> update(const Changes& changes);

    /// How many exposures there are, and how many of them are of a band above `Unlikely`.
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t sizeAboveUnlikely() const;
    /// How many accounts and breaches there are.
    [[nodiscard]] std::size_t accounts() const;
    [[nodiscard]] std::size_t breaches() const;
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const MatchContext& context() const { return *m_context; }

    /// Every exposure, in the order of account id, then breach id. Ids are 0 and dispositions `Open`.
    [[nodiscard]] std::vector<model::Exposure> exposures() const;
    /// Those of one account, in the order of breach ids.
    [[nodiscard]] std::vector<model::Exposure> exposuresOf(model::AccountId account) const;

private:
    struct Span
    {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };

    void matchAll(unsigned threads);
    void expectAfter(std::size_t account) const;
    void matchAgain(Position account, std::vector<Hit>& hits);
    void append(std::vector<model::Exposure>& exposures, Position account) const;
    void closeGaps();
    [[nodiscard]] std::vector<Position> apply(const Changes& changes);
    void applyBreaches(std::vector<Position>& touched, const Changes& changes);
    void applyAccounts(std::vector<Position>& touched, const Changes& changes);

    std::unique_ptr<const MatchContext> m_context; ///< the tables refer to it
    QDate m_today;
    MatchTables m_tables;
    base::LargeVector<Match> m_matches;
    std::vector<Span> m_spans; ///< of the accounts, in `m_matches`
    std::size_t m_size = 0;
    std::shared_future<void> m_indexed; ///< what only changes and written exposures need; last, so that it ends before what it works on
};

} // namespace recourse::match
