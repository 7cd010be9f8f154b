// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/merge_digests.h"

#include "vault/account_row.h"

#include <algorithm>
#include <utility>

namespace recourse::vault {

namespace {

constexpr std::size_t kBlock = 8'192; ///< accounts whose digests are made at a time
constexpr std::size_t kWorthAThread = 1'024;

} // namespace

MergeDigests::MergeDigests(std::size_t count, AccountAt accountAt)
    : m_count(count)
    , m_accountAt(std::move(accountAt))
    , m_coming(begin(0))
{
}

std::future<MergeDigests::Block> MergeDigests::begin(std::size_t first) const
{
    const std::size_t size = std::min(kBlock, m_count - std::min(m_count, first));
    // Where the system gives no thread, it is done when it is asked for.
    const auto policy = size >= kWorthAThread ? std::launch::async | std::launch::deferred : std::launch::deferred;
    return std::async(policy, [this, first, size] {
        Block block(size);
        for (std::size_t at = 0; at < size; ++at)
            writeMergeDigest(m_accountAt(first + at), block[at].data());
        return block;
    });
}

QByteArray MergeDigests::next()
{
    const std::size_t place = m_next % kBlock;
    if (place == 0) {
        m_block = m_coming.get();
        m_coming = begin(m_next + m_block.size());
    }
    ++m_next;
    const Digest& digest = m_block[place];
    return QByteArray::fromRawData(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(digest.size()));
}

} // namespace recourse::vault
