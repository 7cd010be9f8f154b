// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exposure_jobs.h"
#include "session/incident_words.h"
#include "session/exposure_view.h"
#include "session/said_words.h"
#include "vault/exposure_repository.h"

#include <algorithm>
#include <utility>

namespace recourse::session {

using base::Code;
using base::Result;
using vault::FormerWords;

namespace {

using Views = std::vector<ExposureView>;
using Words = std::vector<ExposureWord>;

/// Nothing if the exposure is gone.
Result<Views> viewsOf(vault::Vault& vault, const std::vector<model::ExposureId>& ids)
{
    const auto stale = vault::ExposureRepository(vault.database()).stale();
    if (!stale)
        return stale.error();
    Views views;
    for (const model::ExposureId id : ids) {
        auto view = exposureView(vault, id);
        if (!view && view.error().code == Code::NotFound)
            continue;
        if (!view)
            return view.error();
        view->stale = std::binary_search(stale->begin(), stale->end(), id);
        views.push_back(std::move(*view));
    }
    return views;
}

/// The words that are to be said, with what they teach.
Result<FormerWords> withNames(vault::Vault& vault, Result<std::vector<IncidentWords::Word>> words, QDate on)
{
    if (!words)
        return words.error();
    auto names = taughtNames(vault, *words, on);
    if (!names)
        return names.error();
    return FormerWords{std::move(*words), std::move(*names)};
}

Words viewOf(const FormerWords& former)
{
    Words words;
    words.reserve(former.exposures.size());
    for (const FormerWords::Exposure& each : former.exposures)
        words.push_back({each.id, each.disposition, each.note, each.on});
    return words;
}

/// What an act said and what was said before it.
struct Act
{
    FormerWords said;
    FormerWords former;
    int incidents = 0;
};

Result<Act> sayExposures(Session& session, const std::vector<model::ExposureId>& ids, model::Disposition disposition,
    const std::optional<QString>& note)
{
    const QDate today = session.clock().today();
    auto done = session.withVault<Act>([&](vault::Vault& vault) -> Result<Act> {
        IncidentWords records(vault);
        auto said = withNames(vault, records.about(ids, disposition, note, today), today);
        if (!said)
            return said.error();
        const auto incidents = records.count(said->exposures);
        if (!incidents)
            return incidents.error();
        auto former = act(vault, *said, today);
        if (!former)
            return former.error();
        return Act{std::move(*said), std::move(*former), *incidents};
    });
    if (!done)
        return done;
    if (const base::Status matched = matchAfter(session, done->former, done->said); !matched)
        return matched.error();
    return done;
}

/// Puts back what was said, with what that teaches.
Result<Act> putBack(vault::Vault& vault, const Words& words, QDate today)
{
    std::vector<IncidentWords::Word> former;
    for (const ExposureWord& word : words)
        former.push_back({word.id, word.disposition, word.note, word.on});
    auto said = withNames(vault, IncidentWords(vault).back(former), today);
    if (!said)
        return said.error();
    auto before = act(vault, *said, today);
    if (!before)
        return before.error();
    return Act{std::move(*said), std::move(*before)};
}

Result<FormerWords> takeBackLast(vault::Vault& vault)
{
    vault::Transaction transaction(vault.database());
    if (!transaction.begun())
        return transaction.begun().error();
    vault::WordHistory history(vault.database());
    auto former = history.pop();
    if (!former)
        return former;
    auto exposures = IncidentWords(vault).back(former->exposures);
    if (!exposures)
        return exposures.error();
    former->exposures = std::move(*exposures);
    if (const base::Status done = history.putBack(*former); !done)
        return done.error();
    if (const base::Status done = transaction.commit(); !done)
        return done.error();
    return former;
}

} // namespace

Job<Views> showExposures(Session& session, std::vector<model::ExposureId> ids)
{
    return session.start<Views>([&session, ids = std::move(ids)](base::Progress&) {
        return session.withVault<Views>([&](vault::Vault& vault) { return viewsOf(vault, ids); });
    });
}

Job<SaidAboutOne> setExposure(Session& session, model::ExposureId id, model::Disposition disposition, QString note)
{
    return session.start<SaidAboutOne>([&session, id, disposition, note](base::Progress&) -> Result<SaidAboutOne> {
        const auto said = sayExposures(session, {id}, disposition, note);
        if (!said)
            return said.error();
        auto view = session.withVault<ExposureView>([&](vault::Vault& vault) { return exposureView(vault, id); });
        if (!view)
            return view.error();
        return SaidAboutOne{std::move(*view), static_cast<int>(said->said.exposures.size()) - 1};
    });
}

Job<SaidAboutMany> setExposures(
    Session& session, std::vector<model::ExposureId> ids, model::Disposition disposition, std::optional<QString> note)
{
    return session.start<SaidAboutMany>([&session, ids = std::move(ids), disposition, note](base::Progress&) -> Result<SaidAboutMany> {
        const auto said = sayExposures(session, ids, disposition, note);
        if (!said)
            return said.error();
        return SaidAboutMany{viewOf(said->former), said->incidents};
    });
}

Job<Done> restoreExposures(Session& session, Words words)
{
    return session.start<Done>([&session, words = std::move(words)](base::Progress&) -> Result<Done> {
        const QDate today = session.clock().today();
        const auto done = session.withVault<Act>([&](vault::Vault& vault) { return putBack(vault, words, today); });
        if (!done)
            return done.error();
        if (const base::Status matched = matchAfter(session, done->former, done->said); !matched)
            return matched.error();
        return Done{};
    });
}

Job<TakenBack> takeBackWord(Session& session)
{
    return session.start<TakenBack>([&session](base::Progress&) -> Result<TakenBack> {
        const auto former = session.withVault<FormerWords>([](vault::Vault& vault) { return takeBackLast(vault); });
        if (!former)
            return former.error();
        const bool anything = !former->empty();
        if (anything) {
            // Whether "never mine" was said or unsaid, what was found may be others now.
            const auto matched = matchEverything(session, base::Progress::none());
            if (!matched)
                return matched.error();
        }
        return TakenBack{static_cast<int>(former->exposures.size()), static_cast<int>(former->names.size())};
    });
}

} // namespace recourse::session
