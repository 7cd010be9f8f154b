// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"

#include <QByteArray>

#include <array>
#include <cstddef>
#include <functional>
#include <future>
#include <vector>

namespace recourse::vault {

/// The merge digests of accounts that are stored one after the other: the next ones are made in another thread meanwhile.
class MergeDigests
{
public:
    /// May be called in another thread; the account stays where it is and as it is until it is stored.
    using AccountAt = std::function<const model::Account&(std::size_t index)>;

    MergeDigests(std::size_t count, AccountAt accountAt);

    /// What `mergeDigest` answers, for each account in turn. Holds until the next call.
    [[nodiscard]] QByteArray next();

private:
    using Digest = std::array<unsigned char, 16>;
    using Block = std::vector<Digest>;

    [[nodiscard]] std::future<Block> begin(std::size_t first) const;

    std::size_t m_count;
    AccountAt m_accountAt;
    std::size_t m_next = 0; ///< account
    Block m_block; ///< that it is in
    std::future<Block> m_coming; ///< the block behind; last, since it works with the others
};

} // namespace recourse::vault
