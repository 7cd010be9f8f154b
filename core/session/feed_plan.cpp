// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/refresh.h"
#include "session/directory_sync.h"
#include "session/feed_jobs.h"
#include "session/feed_sources.h"

namespace recourse::session {

namespace {

/// Requests in the form in which they are sent and shown.
class Plan
{
public:
    Plan(const Session& session, const FeedView& view)
        : m_userAgent(QStringLiteral("Recourse/") + session.settings().version)
        , m_feed(view.definition)
    {
    }

    void add(const QUrl& url, bool onlyIfChanged, const QString& etag = {}, const QString& lastModified = {})
    {
        if (url.isEmpty())
            return;
        net::HttpRequest request{m_feed.id, url, etag, lastModified, net::feedLimits(m_feed.maxBytes)};
        for (const QString& header : m_feed.headers)
            request.headers.append(header.toLatin1());
        const auto bytes = net::requestBytes(request, m_userAgent);
        PlannedRequest planned{url, {}, {}, bytes ? *bytes : QByteArray(), onlyIfChanged};
        planned.lines = QString::fromLatin1(planned.bytes).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        for (const QString& header : planned.lines.mid(1)) {
            if (!header.startsWith(QLatin1String("Host:")) && !header.startsWith(QLatin1String("Accept: ")))
                planned.headers << header;
        }
        m_requests.push_back(std::move(planned));
    }

    [[nodiscard]] std::vector<PlannedRequest> requests() && { return std::move(m_requests); }

private:
    QString m_userAgent;
    const feeds::FeedDefinition& m_feed;
    std::vector<PlannedRequest> m_requests;
};

void planDirectory(Plan& plan, const Session& session, const FeedView& view)
{
    directory::DirectoryDefinition definition;
    definition.feed = view.definition;
    definition.signaturePath = view.signaturePath;
    directory::DirectoryInput input{definition, feedUrlOverride(session.settings(), view.definition.id), view.state, {}, {}, {}, 0};
    if (!view.signedWith.isEmpty())
        input.key = directory::SigningKey{view.signedWith, {}};
    const bool known = directory::knowsServer(input);
    plan.add(directory::listUrl(input), false, known ? view.state.etag : QString(), known ? view.state.lastModified : QString());
    plan.add(directory::signatureUrl(input), true);
}

void planFeed(Plan& plan, const Session& session, const FeedView& view)
{
    const feeds::RefreshInput input{view.definition, feedUrlOverride(session.settings(), view.definition.id), view.state, {}, {}, {}};
    if (view.definition.fileOnly && input.baseOverride.isEmpty())
        return;
    const QUrl cheap = feeds::cheapUrl(input);
    plan.add(cheap, false);
    const bool known = feeds::knowsServer(input);
    plan.add(feeds::listUrl(input), !cheap.isEmpty(), known ? view.state.etag : QString(), known ? view.state.lastModified : QString());
    plan.add(feeds::detailsUrl(input), true);
}

} // namespace

std::vector<PlannedRequest> plannedRequests(const Session& session, const FeedView& view)
{
    Plan plan(session, view);
    if (isDirectory(view.definition))
        planDirectory(plan, session, view);
    else
        planFeed(plan, session, view);
    return std::move(plan).requests();
}

} // namespace recourse::session
