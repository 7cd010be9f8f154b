// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exposure_view.h"

#include "match/facts.h"
#include "model/notice.h"
#include "vault/account_repository.h"
#include "vault/breach_repository.h"
#include "vault/exposure_repository.h"

namespace recourse::session {

namespace {

QStringList sentences(const QList<model::Fact>& facts)
{
    QStringList texts;
    texts.reserve(facts.size());
    for (const model::Fact& fact : facts)
        texts << match::factText(fact);
    return texts;
}

bool hasAddress(const model::Account& account)
{
    return (QStringList{account.login} + account.also).join(u' ').contains(u'@');
}

/// Of the lists only this one and its stealer logs answer about addresses, and about sensitive, retired and withdrawn records they keep silent.
match::ListAnswers answersOf(const model::Account& account, const model::Breach& breach)
{
    const bool answers = breach.feed == QLatin1String("hibp") || breach.feed == model::kStealerFeed;
    const bool shown = answers && !breach.flags.sensitive && !breach.flags.retired && !breach.withdrawnOn.isValid();
    return shown && hasAddress(account) ? match::ListAnswers::Yes : match::ListAnswers::No;
}

QStringList remediesOf(const model::Exposure& exposure, match::ListAnswers list)
{
    const match::ServiceAnswers service = match::serviceAnswers(exposure);
    QStringList texts;
    for (const model::Fact& fact : exposure.unknown) {
        if (const QString text = match::factRemedy(fact, list, service); !text.isEmpty())
            texts << text;
    }
    return texts;
}

} // namespace

ExposureView exposureView(model::Exposure exposure, const model::Account& account, const model::Breach& breach)
{
    ExposureView view;
    view.account = account;
    view.breach = breach;
    view.factsFor = sentences(exposure.factsFor);
    view.factsAgainst = sentences(exposure.factsAgainst);
    view.unknown = sentences(exposure.unknown);
    view.remedies = remediesOf(exposure, answersOf(account, breach));
    view.exposure = std::move(exposure);
    return view;
}

base::Result<ExposureView> exposureView(vault::Vault& vault, model::ExposureId id)
{
    auto exposure = vault::ExposureRepository(vault.database()).byId(id);
    if (!exposure)
        return exposure.error();
    const auto account = vault::AccountRepository(vault.database()).byId(exposure->account);
    if (!account)
        return account.error();
    const auto breach = vault::BreachRepository(vault.database()).byId(exposure->breach);
    if (!breach)
        return breach.error();
    return exposureView(std::move(*exposure), *account, *breach);
}

} // namespace recourse::session
