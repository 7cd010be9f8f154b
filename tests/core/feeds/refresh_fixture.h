// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_fixture.h"

namespace recourse::test {

/// A feed server on loopback, a client, and what the vault would hold between two refreshes.
struct RefreshFixture
{
    RefreshFixture() { state.state = QStringLiteral("never"); }

    /// The service as it is: the list with validators, and the newest record.
    void publish(const QJsonArray& list)
    {
        const QByteArray body = FeedFixture::json(list);
        const QByteArray etag = '"' + QByteArray::number(qHash(body)) + '"';
        server.serve("/breaches", hostile::withValidators(body, etag, "Wed, 19 Nov 2025 10:00:00 GMT"));
        server.serve("/latestbreach", FeedFixture::json(list.last().toObject()), {{"Content-Type", "application/json"}});
    }

    [[nodiscard]] feeds::RefreshInput input() const { return {feed.hibp(), server.url(), state, known}; }
    [[nodiscard]] base::Result<feeds::Refresh> refresh()
    {
        const feeds::RefreshInput given = input();
        return feeds::refreshFeed(given, client, *feed.suffixes, clock, base::Progress::none());
    }
    [[nodiscard]] base::Result<feeds::Refresh> readFile(const QJsonArray& list)
    {
        const feeds::RefreshInput given = input();
        return feeds::readFeedFile(given, view(FeedFixture::json(list)), *feed.suffixes, clock);
    }

    /// Stores as a vault does: new records get an id, known ones are replaced, withdrawn ones are marked.
    void store(const feeds::Refresh& refresh)
    {
        state = refresh.state;
        for (model::Breach breach : refresh.changedOrAdded) {
            if (breach.id.stored()) {
                *byId(breach.id) = breach;
            } else {
                breach.id = {static_cast<qint64>(known.size()) + 1};
                known.push_back(breach);
            }
        }
        for (const model::BreachId id : refresh.withdrawn) {
            if (!byId(id)->withdrawnOn.isValid())
                byId(id)->withdrawnOn = clock.today();
        }
    }
    [[nodiscard]] std::vector<model::Breach>::iterator byId(model::BreachId id)
    {
        return std::find_if(known.begin(), known.end(), [&](const model::Breach& breach) { return breach.id == id; });
    }
    [[nodiscard]] const model::Breach* byName(const QString& name) const
    {
        const auto found = std::find_if(known.begin(), known.end(), [&](const model::Breach& breach) { return breach.feedId == name; });
        return found == known.end() ? nullptr : &*found;
    }

    FeedFixture feed;
    FakeClock clock;
    LoopbackServer server;
    net::HttpClient client{{false, {}, QStringLiteral("Recourse/1.0")}, clock, {}};
    model::FeedState state;
    std::vector<model::Breach> known;
};

} // namespace recourse::test
