// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exposure_jobs.h"
#include "session/exposure_view.h"
#include "vault/account_repository.h"
#include "vault/breach_repository.h"
#include "vault/exposure_repository.h"

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::Result;

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

Result<Words> replaceWords(
    Session& session, vault::Database& database, const std::vector<model::ExposureId>& ids, const ExposureWord& word, bool keepsNotes)
{
    vault::Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    vault::ExposureRepository exposures(database);
    Words former;
    former.reserve(ids.size());
    for (const model::ExposureId id : ids) {
        const auto exposure = exposures.byId(id);
        if (!exposure)
            return exposure.error();
        former.push_back({id, exposure->disposition, exposure->note, exposure->disposedOn});
        const QString& note = keepsNotes ? exposure->note : word.note;
        const base::Status set = exposures.setDisposition(id, word.disposition, note, session.clock().today());
        if (!set)
            return set.error();
    }
    const base::Status done = transaction.commit();
    if (!done)
        return done.error();
    return former;
}

base::Status putBackWords(vault::Database& database, const Words& words)
{
    vault::Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    for (const ExposureWord& word : words) {
        const base::Status set
            = vault::ExposureRepository(database).setDisposition(word.id, word.disposition, word.note, word.on);
        if (!set && set.error().code != Code::NotFound)
            return set;
    }
    return transaction.commit();
}

} // namespace

Job<Views> showExposures(Session& session, std::vector<model::ExposureId> ids)
{
    return session.start<Views>([&session, ids = std::move(ids)](base::Progress&) {
        return session.withVault<Views>([&](vault::Vault& vault) { return viewsOf(vault, ids); });
    });
}

Job<Words> setExposures(
    Session& session, std::vector<model::ExposureId> ids, model::Disposition disposition, std::optional<QString> note)
{
    return session.start<Words>([&session, ids = std::move(ids), disposition, note](base::Progress&) {
        const ExposureWord word{{}, disposition, note.value_or(QString()), {}};
        return session.withVault<Words>([&](vault::Vault& vault) {
            return replaceWords(session, vault.database(), ids, word, !note.has_value());
        });
    });
}

Job<Done> restoreExposures(Session& session, Words words)
{
    return session.start<Done>([&session, words = std::move(words)](base::Progress&) -> Result<Done> {
        const base::Status restored
            = session.withVault<void>([&](vault::Vault& vault) { return putBackWords(vault.database(), words); });
        if (!restored)
            return restored.error();
        return Done{};
    });
}

} // namespace recourse::session
