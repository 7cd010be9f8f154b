// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/catalogue.h"
#include "feeds/refresh.h"
#include "model/feed.h"
#include "session/feed_jobs.h"

namespace recourse::session {

/// The program's feeds and those that the user described. An own definition that no longer reads is left out. Errors: those of the rules
/// and the vault.
[[nodiscard]] base::Result<feeds::FeedCatalogue> feedCatalogue(Session& session);

/// The address to ask instead of the feed's own; empty if there is none. The setting "*" stands for all feeds, each below a folder of its
/// id.
[[nodiscard]] QUrl feedUrlOverride(const SessionSettings& settings, const QString& feed);

/// What is stored about a feed, as a refresh needs it. `definition` must outlive it. Errors: VaultReadOnly and those of the vault.
[[nodiscard]] base::Result<feeds::RefreshInput> refreshInput(Session& session, const feeds::FeedDefinition& definition);

/// Which records, or entries of a directory, stand though their list no longer has them (`feeds::Refresh::kept`). Errors: those of the vault.
[[nodiscard]] base::Result<QSet<QString>> keptIds(vault::Vault& vault, const QString& feed);
[[nodiscard]] base::Status storeKept(vault::Vault& vault, const QString& feed, const QSet<QString>& kept);

/// Whether a refresh of all asks this feed.
[[nodiscard]] bool isSwitchedOn(const feeds::FeedDefinition& definition, const model::FeedChoice& choice);

/// Whether a refresh of all may ask it: where addresses are given, they stand for the network, and no other server is asked beside them.
[[nodiscard]] bool isReachable(const SessionSettings& settings, const QString& feed);

/// Matches anew if one of these refreshes changed a list: breaches, or what directories say about names and domains of services. Errors:
/// those of `matchEverything`.
[[nodiscard]] base::Status matchIfChanged(Session& session, const std::vector<FeedView>& views);

} // namespace recourse::session
