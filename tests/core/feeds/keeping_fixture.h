// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_fixture.h"

namespace recourse::test {

constexpr const char* kCaliforniaHeader = "Organization Name,Date(s) of Breach (if known),Reported Date\n";

/// A register of `count` rows.
[[nodiscard]] inline QByteArray california(int count)
{
    QByteArray list = kCaliforniaHeader;
    for (int i = 1; i <= count; ++i)
        list += "Shop " + QByteArray::number(i) + ",04/21/2026,08/07/2026\n";
    return list;
}

/// Any feed of the catalogue against a server on this computer, and what a vault would hold.
struct Keeping
{
    explicit Keeping(const char* feed)
        : definition(*fixture.catalogue->find(QLatin1String(feed)))
    {
        state.state = QStringLiteral("never");
    }

    base::Result<feeds::Refresh> refresh()
    {
        const feeds::RefreshInput input{definition, server.url(), state, known, asked, {}, kept};
        return feeds::refreshFeed(input, client, *fixture.suffixes, clock, base::Progress::none());
    }
    base::Result<feeds::Refresh> readFile(const QByteArray& bytes, feeds::ListUse use = feeds::ListUse::Update)
    {
        const feeds::RefreshInput input{definition, {}, state, known, {}, {}, kept, use};
        return feeds::readFeedFile(input, view(bytes), *fixture.suffixes, clock);
    }
    void store(const feeds::Refresh& refresh)
    {
        state = refresh.state;
        kept = refresh.kept;
        for (model::Breach breach : refresh.changedOrAdded) {
            if (breach.id.stored()) {
                known[static_cast<std::size_t>(breach.id.value) - 1] = breach;
            } else {
                breach.id = {static_cast<qint64>(known.size()) + 1};
                known.push_back(breach);
            }
        }
        for (const model::BreachId id : refresh.withdrawn)
            known[static_cast<std::size_t>(id.value) - 1].withdrawnOn = clock.today();
    }

    FeedFixture fixture;
    feeds::FeedDefinition definition;
    FakeClock clock;
    LoopbackServer server;
    net::HttpClient client{{false, {}, QStringLiteral("Recourse/1.0")}, clock, {}};
    model::FeedState state;
    std::vector<model::Breach> known;
    std::vector<QDateTime> asked;
    QSet<QString> kept;
};

} // namespace recourse::test
