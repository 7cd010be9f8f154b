// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_views.h"

#include "base/clock.h"
#include "model/breach_period.h"
#include "model/names.h"
#include "model/password_risk.h"

namespace recourse::cli {

namespace {

using S = QString;

QJsonObject counts(const QMap<QString, int>& map)
{
    QJsonObject object;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

QJsonArray words(const QStringList& list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject itemOf(const model::Account& account)
{
    return {{key("class"), model::name(account.kind)}, {key("host"), account.host}, {key("domain"), account.domain},
        {key("login"), account.login}, {key("also"), words(account.also)}, {key("otp"), account.oneTimeCode},
        {key("state"), account.archived ? S(QStringLiteral("archived")) : S(QStringLiteral("active"))},
        {key("title"), account.title}, {key("created"), iso(account.created)}, {key("last_used"), iso(account.lastUsed)},
        {key("changed"), iso(account.passwordChanged)}, {key("other_hosts"), words(account.otherHosts)}};
}

QJsonValue known(int value)
{
    return value < 0 ? QJsonValue() : QJsonValue(value);
}

QJsonObject passwordOf(const model::Account& account)
{
    const model::PasswordJudgement& password = account.password;
    return {{key("changed"), iso(account.passwordChanged)}, {key("strength"), known(password.strength)},
        {key("reused"), password.reusedCount < 1 ? QJsonValue() : QJsonValue(password.reusedCount)},
        {key("pwned"), known(password.pwnedCount)},
        {key("age"), model::name(model::passwordAge(account, base::SystemClock().today()))}};
}

} // namespace

QJsonObject toJson(const session::ImportReport& report, ImportItems items)
{
    QJsonObject object{{key("format"), report.list.format}, {key("encoding"), report.list.encoding},
        {key("records"), report.list.records}, {key("accounts"), static_cast<int>(report.list.accounts.size())},
        {key("merged"), report.list.merged}, {key("skipped"), counts(report.list.skipped)},
        {key("warnings"), counts(report.list.warnings)}, {key("new"), report.run.added},
        {key("changed"), report.run.changed}, {key("known"), report.run.known}};
    if (report.run.id.stored()) {
        object.insert(key("import"), report.run.id.value);
        object.insert(key("run"), report.run.run.value);
    }
    if (!report.list.member.isEmpty())
        object.insert(key("member"), report.list.member);
    if (!report.list.ownAddresses.isEmpty())
        object.insert(key("own_addresses"), words(report.list.ownAddresses));
    if (items == ImportItems::LeaveOut)
        return object;
    QJsonArray array;
    for (const model::Account& account : report.list.accounts)
        array.append(itemOf(account));
    object.insert(key("items"), array);
    return object;
}

QJsonObject toJson(const model::ImportRun& run)
{
    return {{key("id"), run.id.value}, {key("file"), run.fileName}, {key("format"), run.format}, {key("at"), iso(run.at)},
        {key("records"), run.records}, {key("new"), run.added}, {key("merged"), run.merged}, {key("known"), run.known},
        {key("changed"), run.changed}, {key("skipped"), run.skipped}, {key("failed"), run.failed},
        {key("kind"), model::name(run.kind)}, {key("undone"), run.undone}, {key("run"), run.run.value}};
}

QJsonObject toJson(const session::AccountView& view)
{
    const model::Account& account = view.account;
    QJsonArray held;
    for (const model::DataHeld& data : view.dataHeld)
        held.append(QJsonObject{{key("class"), data.dataClass}, {key("layer"), model::name(data.layer)}, {key("source"), data.source}});
    return {{key("id"), account.id.value}, {key("class"), model::name(account.kind)}, {key("domain"), account.domain},
        {key("host"), account.host}, {key("service"), view.service.name}, {key("title"), account.title},
        {key("login"), account.login}, {key("also"), words(account.also)}, {key("state"), model::name(account.state)},
        {key("created"), iso(account.created)}, {key("closed"), iso(account.closedOn)},
        {key("last_used"), iso(account.lastUsed)}, {key("password"), passwordOf(account)}, {key("data_held"), held},
        {key("tags"), words(account.tags)}, {key("person"), account.person}, {key("other_hosts"), words(account.otherHosts)},
        {key("to_delete"), view.toDelete}};
}

QJsonObject toJson(const session::ExposureView& view)
{
    const model::Exposure& exposure = view.exposure;
    return {{key("id"), exposure.id.value},
        {key("account"), QJsonObject{{key("id"), view.account.id.value}, {key("domain"), view.account.domain}, {key("login"), view.account.login},
                              {key("person"), view.account.person}}},
        {key("breach"), QJsonObject{{key("feed"), view.breach.feed}, {key("id"), view.breach.feedId}, {key("title"), view.breach.title},
            {key("domain"), view.breach.domains.value(0)}, {key("date"), iso(view.breach.occurredFrom)},
            {key("period"), model::breachPeriod(view.breach).text},
            {key("disclosed"), iso(view.breach.disclosed)}, {key("sensitive"), view.breach.flags.sensitive},
            {key("withdrawn"), iso(view.breach.withdrawnOn)}, {key("source"), view.breach.sourceUrl}, {key("licence"), view.breach.licence}}},
        {key("band"), model::name(exposure.band)}, {key("for"), words(view.factsFor)}, {key("against"), words(view.factsAgainst)},
        {key("unknown"), words(view.unknown)}, {key("data_classes"), words(exposure.dataClasses)},
        {key("data_classes_raw"), words(view.breach.dataClassesRaw)},
        {key("disposition"), model::name(exposure.disposition)}, {key("note"), exposure.note}, {key("stale"), view.stale},
        {key("unconfirmed"), model::awaitsConfirmation(exposure)}, {key("remedies"), words(view.remedies)}};
}

QJsonObject toJson(const session::FeedView& view)
{
    QJsonObject object{{key("id"), view.definition.id}, {key("name"), view.definition.name}, {key("state"), view.state.state},
        {key("entries"), view.state.entries}, {key("added"), 0}, {key("changed"), 0}, {key("withdrawn"), 0},
        {key("bytes"), view.traffic.receivedBytes}, {key("requests"), view.traffic.requests}, {key("as_of"), iso(view.state.asOf)}, {key("licence"), view.definition.licence},
        {key("attribution"), view.definition.attribution}, {key("last_tried"), iso(view.state.lastTried)},
        {key("kind"), view.definition.kind}, {key("switched_on"), view.switchedOn}, {key("file_only"), view.definition.fileOnly}};
    if (view.refresh) {
        object.insert(key("unchanged"), view.refresh->unchanged);
        object.insert(key("added"), view.refresh->added);
        object.insert(key("changed"), view.refresh->changed);
        object.insert(key("withdrawn"), view.refresh->withdrawnCount);
        object.insert(key("notes"), words(view.refresh->notes));
    }
    if (view.error)
        object.insert(key("error"), QJsonObject{{key("code"), base::codeName(view.error->code)},
            {key("message"), view.error->text()}, {key("where"), view.error->where}});
    return object;
}

QJsonObject toJson(const model::LedgerEntry& entry)
{
    return {{key("at"), iso(entry.at)}, {key("feed"), entry.feed}, {key("method"), entry.method}, {key("url"), entry.url},
        {key("sent_bytes"), entry.sentBytes}, {key("received_bytes"), entry.receivedBytes}, {key("status"), entry.status},
        {key("error"), entry.error}};
}

QJsonObject toJson(const session::StepView& view)
{
    const model::Step& step = view.step;
    QJsonArray because;
    for (const model::ExposureId id : step.because)
        because.append(id.value);
    QJsonArray accounts;
    for (const model::AccountId id : step.accounts)
        accounts.append(id.value);
    QJsonArray pages;
    for (const session::DirectoryPage& page : view.pages)
        pages.append(QJsonObject{{key("kind"), model::name(page.kind)}, {key("domain"), page.domain}, {key("url"), page.url}, {key("source"), page.source}});
    return {{key("id"), step.id}, {key("title"), step.title}, {key("why"), step.why}, {key("urgency"), model::name(step.urgency)},
        {key("minutes"), step.minutes}, {key("after"), words(step.after)}, {key("because"), because}, {key("accounts"), accounts},
        {key("about"), words(view.about)}, {key("jurisdiction"), step.jurisdiction}, {key("url"), step.url}, {key("source"), step.source},
        {key("source_read_on"), step.sourceReadOn}, {key("state"), model::name(step.state)}, {key("due"), iso(step.due)},
        {key("done_on"), iso(step.doneOn)}, {key("reason"), step.reason}, {key("pages"), pages}};
}

QJsonObject toJson(const session::LetterTypeView& view)
{
    return {{key("id"), view.id}, {key("title"), view.title}, {key("regimes"), words(view.regimes)},
        {key("required"), words(view.required)}, {key("optional"), words(view.optional)}, {key("variants"), words(view.variants)},
        {key("languages"), words(view.languages)}};
}

QJsonObject toJson(const model::Letter& letter)
{
    QJsonArray lint;
    for (const model::LintFinding& finding : letter.lint) {
        const bool error = finding.severity == model::LintFinding::Severity::Error;
        lint.append(QJsonObject{{key("severity"), error ? S(QStringLiteral("error")) : S(QStringLiteral("warning"))},
            {key("code"), finding.code}, {key("where"), finding.where}, {key("message"), finding.message}});
    }
    return {{key("id"), letter.id.value}, {key("case"), letter.matter.value}, {key("type"), letter.type}, {key("regime"), letter.regime},
        {key("lang"), letter.language}, {key("reference"), letter.reference}, {key("recipient"), letter.recipient.join(QLatin1Char('\n'))},
        {key("recipient_email"), letter.recipientEmail}, {key("subject"), letter.subject}, {key("body"), letter.body},
        {key("cites"), words(letter.cites)}, {key("lint"), lint}, {key("date"), iso(letter.date)}, {key("due"), iso(letter.due)},
        {key("overdue_from"), iso(letter.overdueFrom)}, {key("state"), model::name(letter.state)}};
}

} // namespace recourse::cli
