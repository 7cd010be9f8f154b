// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory_views.h"

#include "json_views.h"

#include "model/names.h"
#include "view_words.h"

namespace recourse::cli {

namespace {

using imports::DuplicatePasswords;
using imports::DuplicateReason;

QStringList kindsOf(const model::Candidate& candidate)
{
    QStringList kinds;
    for (const model::Evidence& evidence : candidate.evidence)
        kinds << model::name(evidence.kind);
    kinds.removeDuplicates();
    return kinds;
}

QString nameOf(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::AlsoLogin:
        return key("also_login");
    case DuplicateReason::Renamed:
        return key("renamed");
    case DuplicateReason::SharedLogin:
        return key("shared_login");
    case DuplicateReason::LocalPart:
        return key("local_part");
    case DuplicateReason::SameTitle:
        return key("same_title");
    case DuplicateReason::FormerlyShared:
        return key("formerly_shared");
    }
    return {};
}

QString nameOf(DuplicatePasswords passwords)
{
    return passwords == DuplicatePasswords::Same ? key("same") : passwords == DuplicatePasswords::Different ? key("different") : key("unknown");
}

QString day(const QDateTime& moment)
{
    return moment.isValid() ? moment.date().toString(Qt::ISODate) : QStringLiteral("?");
}

} // namespace

QJsonArray numbers(const std::vector<model::AccountId>& ids)
{
    QJsonArray array;
    for (const model::AccountId id : ids)
        array.append(id.value);
    return array;
}

QJsonObject toJson(const session::CandidateView& view)
{
    const model::Candidate& candidate = view.candidate;
    return {{key("id"), candidate.id.value}, {key("domain"), candidate.domain}, {key("app"), candidate.appId}, {key("title"), candidate.title},
        {key("service"), view.service}, {key("verdict"), model::name(candidate.verdict)}, {key("state"), model::name(candidate.state)},
        {key("kinds"), QJsonArray::fromStringList(kindsOf(candidate))}, {key("recipients"), QJsonArray::fromStringList(view.recipients)},
        {key("first_seen"), iso(view.first)}, {key("last_seen"), iso(view.last)}, {key("messages"), view.messages},
        {key("account"), view.account.value}, {key("accounts"), numbers(view.accounts)}, {key("further"), QJsonArray::fromStringList(view.further)},
        {key("sharing"), numbers(view.sharing)}};
}

QJsonObject toJson(const session::DuplicateView& view)
{
    QJsonArray accounts;
    for (const vault::AccountRow& row : view.rows)
        accounts.append(QJsonObject{{key("id"), row.id.value}, {key("site"), row.site}, {key("login"), row.login}});
    return {{key("accounts"), accounts}, {key("reason"), nameOf(view.proposal.reason)}, {key("passwords"), nameOf(view.proposal.passwords)},
        {key("why"), view.why}};
}

QJsonObject toJson(const session::AliasView& view)
{
    return {{key("address"), view.alias.address}, {key("service"), view.alias.service}, {key("name"), view.service},
        {key("origin"), model::name(view.alias.origin)}, {key("messages"), view.alias.count}, {key("first_seen"), iso(view.alias.first)},
        {key("last_seen"), iso(view.alias.last)}, {key("accounts"), numbers(view.accounts)}, {key("own_use"), view.isOwnUse},
        {key("leak_signs"), view.leakSigns}};
}

QJsonObject toJson(const session::LeakSignView& view)
{
    return {{key("address"), view.sign.address}, {key("given_to"), view.sign.givenTo}, {key("name"), view.givenTo},
        {key("sender"), view.sign.sender}, {key("messages"), view.sign.count}, {key("first_seen"), iso(view.sign.first)},
        {key("last_seen"), iso(view.sign.last)}};
}

QString toText(const std::vector<session::CandidateView>& views)
{
    QString text;
    for (const session::CandidateView& view : views) {
        text += QStringLiteral("%1  %2 (%3)  [%4]  %5\n").arg(view.candidate.id.value, 6).arg(safe(view.service), model::name(view.candidate.verdict),
            model::name(view.candidate.state), kindsOf(view.candidate).join(QStringLiteral(", ")));
        text += QStringLiteral("        %1 to %2, %3 messages %4\n").arg(day(view.first), day(view.last)).arg(view.messages)
                    .arg(safe(view.recipients.join(QStringLiteral(", ")), 200));
        if (!view.further.isEmpty())
            text += QStringLiteral("        no account there has %1\n").arg(safe(view.further.join(QStringLiteral(", ")), 200));
    }
    return text;
}

QString toText(const std::vector<session::DuplicateView>& views)
{
    QString text;
    for (const session::DuplicateView& view : views) {
        text += safe(view.why, 300) + QLatin1Char('\n');
        for (const vault::AccountRow& row : view.rows)
            text += QStringLiteral("%1  %2 at %3\n").arg(row.id.value, 6).arg(safe(row.login), safe(row.site));
    }
    return text.isEmpty() ? QStringLiteral("No accounts look as if they were one.") : text;
}

QString toText(const std::vector<session::AliasView>& views)
{
    QString text;
    for (const session::AliasView& view : views) {
        text += QStringLiteral("%1: %2 (%3), %4 messages").arg(safe(view.alias.address), safe(view.service), safe(view.alias.service)).arg(view.alias.count);
        if (view.leakSigns > 0)
            text += QStringLiteral(", %1 strangers write to it").arg(view.leakSigns);
        text += QLatin1Char('\n');
    }
    return text.isEmpty() ? QStringLiteral("No address is known to be given to a service.") : text;
}

QString toText(const std::vector<session::LeakSignView>& views)
{
    QString text;
    for (const session::LeakSignView& view : views)
        text += QStringLiteral("%1, given to %2: %3 writes to it (%4 messages, %5 to %6)\n").arg(safe(view.sign.address), safe(view.givenTo), safe(view.sign.sender))
                    .arg(view.sign.count).arg(day(view.sign.first), day(view.sign.last));
    return text.isEmpty() ? QStringLiteral("No stranger writes to an address that only one service has.") : text;
}

} // namespace recourse::cli
