// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/said_words.h"

#include "domains/organisation_name.h"
#include "match/facts.h"
#include "model/service_key.h"
#include "vault/account_repository.h"
#include "vault/exposure_repository.h"

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::Result;
using base::Status;
using model::Disposition;
using vault::FormerWords;

namespace {

bool foundByName(const model::Exposure& exposure)
{
    const QString code = exposure.factsFor.isEmpty() ? QString() : exposure.factsFor.constFirst().code;
    return code == match::fact::kNameSame || code == match::fact::kNameConfirmed;
}

bool isNeverMine(const std::vector<FormerWords::Exposure>& words)
{
    return std::any_of(words.begin(), words.end(), [](const auto& word) { return word.disposition == Disposition::NeverMine; });
}

} // namespace

std::vector<FormerWords::Name> namesOf(
    const model::Exposure& exposure, const model::Account& account, std::optional<bool> same, QDate on)
{
    std::vector<FormerWords::Name> names;
    if (!foundByName(exposure))
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
    for (const FormerWords::Exposure& word : words) {
        const auto exposure = vault::ExposureRepository(vault.database()).byId(word.id);
        if (!exposure)
            return exposure.error();
        const bool never = word.disposition == Disposition::NeverMine;
        if (never == (exposure->disposition == Disposition::NeverMine) || !foundByName(*exposure))
            continue;
        const auto account = vault::AccountRepository(vault.database()).byId(exposure->account);
        if (!account)
            return account.error();
        // What was refused by this word is asked again, or confirmed again if it was.
        const bool confirmed = exposure->factsFor.constFirst().code == match::fact::kNameConfirmed;
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
