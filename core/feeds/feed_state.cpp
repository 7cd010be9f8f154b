// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/quota.h"
#include "feeds/refresh.h"

#include <QRandomGenerator>

namespace recourse::feeds {

namespace {

constexpr qint64 kFirstPauseSeconds = 15 * 60;
constexpr qint64 kLongestPauseSeconds = 24 * 3600;
/// A stored wait that is further away than any server may ask for comes from a clock that was wrong.
constexpr int kLongestWaitDays = 8;

/// Twice the pause that followed the last failure.
qint64 nextPause(const model::FeedState& state)
{
    const bool failedBefore = !state.lastError.isEmpty() && state.retryAfter.isValid() && state.lastTried.isValid();
    if (!failedBefore)
        return kFirstPauseSeconds;
    return std::clamp(2 * state.lastTried.secsTo(state.retryAfter), kFirstPauseSeconds, kLongestPauseSeconds);
}

} // namespace

bool mustWait(const model::FeedState& state, const QDateTime& now)
{
    return state.retryAfter.isValid() && state.retryAfter > now && state.retryAfter < now.addDays(kLongestWaitDays);
}

model::FeedState afterFailure(const model::FeedState& state, const base::Error& error, const QDateTime& now, const QDateTime& askedUntil)
{
    model::FeedState failed = state;
    failed.state = QStringLiteral("failed");
    failed.lastError = base::codeName(error.code);
    failed.lastTried = now;
    failed.retryAfter = now.addSecs(nextPause(state));
    if (askedUntil.isValid() && askedUntil > now)
        failed.retryAfter = askedUntil;
    else if (mustWait(state, now) && state.lastError == failed.lastError && error.code == base::Code::NetRateLimited)
        failed.retryAfter = state.retryAfter; // asked too early, and not sent: the server's wait goes on
    return failed;
}

QDateTime nextDue(const FeedDefinition& definition, const QDateTime& now)
{
    const int seconds = definition.refreshHours * 3600;
    return now.addSecs(seconds + QRandomGenerator::global()->bounded(seconds / 10 + 1));
}

QDateTime quotaWait(const RefreshInput& input, const QDateTime& now)
{
    const QDateTime next = nextAllowed(input.definition.quota, input.asked, now);
    return next > now ? next : QDateTime();
}

bool isDue(const model::FeedState& state, const FeedDefinition& definition, const QDateTime& now)
{
    if (mustWait(state, now))
        return false;
    // A plan that lies further ahead than any comes from a clock that was wrong.
    if (state.lastError.isEmpty() && state.dueAfter.isValid() && state.dueAfter < now.addSecs(2 * qint64{definition.refreshHours} * 3600))
        return state.dueAfter <= now;
    const bool neverGood = state.sha256.isEmpty() || !state.lastError.isEmpty();
    const bool clockJumped = !state.lastTried.isValid() || state.lastTried > now;
    return neverGood || clockJumped || state.lastTried.addSecs(qint64{definition.refreshHours} * 3600) <= now;
}

} // namespace recourse::feeds
