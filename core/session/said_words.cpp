// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/said_words.h"

#include "domains/organisation_name.h"
#include "match/facts.h"
#include "model/service_key.h"
#include "session/incident_words.h"
#include "vault/account_repository.h"
#include "vault/exposure_repository.h"

#include <QHash>

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::Result;
using base::Status;
using model::Disposition;
using vault::FormerWords;

namespace {

/// Accounts by the service that they are at.
class AccountsAtServices
{
public:
    explicit AccountsAtServices(vault::Vault& vault) : m_vault(vault) {}

    /// Whether the service has another account beside that one.
    [[nodiscard]] Result<bool> hasOther(const model::Account& account)
    {
        if (m_counts.isEmpty()) {
            const auto all = vault::AccountRepository(m_vault.database()).all();
            if (!all)
                return all.error();
            for (const model::Account& each : *all)
                ++m_counts[model::serviceKey(each)];
        }
        return m_counts.value(model::serviceKey(account)) > 1;
    }

private:
    vault::Vault& m_vault;
    QHash<QString, int> m_counts;
};

bool isNeverMine(const std::vector<FormerWords::Exposure>& words)
{
    return std::any_of(words.begin(), words.end(), [](const auto& word) { return word.disposition == Disposition::NeverMine; });
}

} // namespace

std::vector<FormerWords::Name> namesOf(
    const model::Exposure& exposure, const model::Account& account, std::optional<bool> same, QDate on)
{
    std::vector<FormerWords::Name> names;
    if (!match::isFoundByName(exposure))
        return names;
    const QString shown = exposure.factsFor.constFirst().values.value(0);
    for (const QString& name : domains::organisationNames(shown)) {
        FormerWords::Name word{name, model::serviceKey(account), std::nullopt};
        if (same)
            word.word = model::NameWord{name, word.service, *same, shown, on};
        names.push_back(std::move(word));
    }
    return names;
}

Result<FormerWords> act(vault::Vault& vault, const FormerWords& words, QDate on)
{
    vault::Transaction transaction(vault.database());
    if (!transaction.begun())
        return transaction.begun().error();
    vault::WordHistory history(vault.database());
    auto former = history.say(words);
    if (!former)
        return former;
    if (const Status kept = history.push(*former, on); !kept)
        return kept.error();
    if (const Status done = transaction.commit(); !done)
        return done.error();
    return former;
}

Result<std::vector<FormerWords::Name>> taughtNames(
    vault::Vault& vault, const std::vector<FormerWords::Exposure>& words, QDate on)
{
    std::vector<FormerWords::Name> names;
    AccountsAtServices accounts(vault);
    IncidentWords records(vault);
    for (const FormerWords::Exposure& word : words) {
        const auto exposure = vault::ExposureRepository(vault.database()).byId(word.id);
        if (!exposure)
            return exposure.error();
        const bool never = word.disposition == Disposition::NeverMine;
        if (never == (exposure->disposition == Disposition::NeverMine) || !match::isFoundByName(*exposure))
            continue;
        const auto account = vault::AccountRepository(vault.database()).byId(exposure->account);
        if (!account)
            return account.error();
        const bool confirmed = exposure->factsFor.constFirst().code == match::fact::kNameConfirmed;
        if (never && confirmed)
            continue; // whose name it is was said; that this breach missed the account is another matter
        if (never) {
            const auto named = records.isFoundByDomain(*exposure, words);
            if (!named)
                return named.error();
            if (*named)
                continue; // the incident is this service's: it missed the account, and the name is the service's own
            // Whose account the word is about is known, whose the name is not: somebody else's may be at the same service.
            const auto shared = accounts.hasOther(*account);
            if (!shared)
                return shared.error();
            if (*shared)
                continue;
        }
        // What was refused by this word is asked again, or confirmed again if it was.
        const std::optional<bool> same = never ? std::optional(false) : confirmed ? std::optional(true) : std::nullopt;
        for (FormerWords::Name& name : namesOf(*exposure, *account, same, on))
            names.push_back(std::move(name));
    }
    return names;
}

Status matchAfter(Session& session, const FormerWords& former, const FormerWords& now)
{
    const bool changes = !now.names.empty() || isNeverMine(former.exposures) || isNeverMine(now.exposures);
    if (!changes)
        return {};
    const auto matched = matchEverything(session, base::Progress::none());
    if (!matched)
        return matched.error();
    return {};
}

} // namespace recourse::session
