// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_views.h"

#include "json_views.h"
#include "model/breach_period.h"
#include "model/names.h"
#include "view_words.h"

#include <QJsonArray>

namespace recourse::cli {

namespace {

QJsonValue countOf(qint64 count)
{
    return count < 0 ? QJsonValue() : QJsonValue(count);
}

QString peopleOf(const model::Breach& breach)
{
    return breach.affected < 0 ? QStringLiteral("number not known") : QStringLiteral("%1 %2").arg(breach.affected).arg(breach.affectedScope);
}

/// "this warning was withdrawn on …" where it was.
QString standing(const model::Breach& breach)
{
    return breach.withdrawnOn.isValid() ? QStringLiteral("; this warning was withdrawn on %1").arg(iso(breach.withdrawnOn)) : QString();
}

QString days(const model::Breach& breach)
{
    const QString period = model::breachPeriod(breach).text; // "2012", "2012-05-01/2012-06-03"
    return period.isEmpty() ? QStringLiteral("day not known") : QString(period).replace(u'/', QStringLiteral(" to "));
}

} // namespace

QJsonObject toJson(const model::Breach& breach)
{
    return {{key("feed"), breach.feed}, {key("id"), breach.feedId}, {key("number"), breach.id.value}, {key("title"), breach.title},
        {key("organisation"), breach.orgName}, {key("names"), QJsonArray::fromStringList(breach.orgNames)},
        {key("domains"), QJsonArray::fromStringList(breach.domains)}, {key("occurred_from"), iso(breach.occurredFrom)},
        {key("occurred_to"), iso(breach.occurredTo)}, {key("precision"), model::name(breach.precision)},
        {key("discovered"), iso(breach.discovered)}, {key("disclosed"), iso(breach.disclosed)}, {key("affected"), countOf(breach.affected)},
        {key("affected_scope"), breach.affectedScope}, {key("data_classes"), QJsonArray::fromStringList(breach.dataClasses)},
        {key("cause"), breach.cause}, {key("industry"), breach.industry}, {key("jurisdiction"), breach.jurisdiction},
        {key("reporter_role"), model::name(breach.reporterRole)}, {key("verified"), breach.flags.verified},
        {key("source_url"), breach.sourceUrl}, {key("notice_url"), breach.noticeUrl}, {key("licence"), breach.licence},
        {key("withdrawn_on"), iso(breach.withdrawnOn)}};
}

QJsonObject toJson(const session::IncidentView& view)
{
    return {{key("title"), view.sources.front().title}, {key("sources"), arrayOf(view.sources)}};
}

QJsonObject toJson(const session::FeedChangeView& view)
{
    return {{key("feed"), view.change.feed}, {key("id"), view.change.feedId}, {key("title"), view.breach.title}, {key("at"), iso(view.change.at)},
        {key("change"), model::name(view.change.kind)}, {key("fields"), QJsonArray::fromStringList(view.change.fields)},
        {key("withdrawn_on"), iso(view.breach.withdrawnOn)}};
}

QJsonObject toJson(const model::NewsItem& item)
{
    return {{key("feed"), item.feed}, {key("title"), item.title}, {key("link"), item.link}, {key("published"), iso(item.published)},
        {key("first_seen"), iso(item.firstSeen)}};
}

QJsonObject toJson(const session::PlannedRequest& request)
{
    return {{key("url"), request.url.toString(QUrl::FullyEncoded)}, {key("headers"), QJsonArray::fromStringList(request.headers)},
        {key("bytes"), QString::fromLatin1(request.bytes)}, {key("only_if_changed"), request.onlyIfChanged}};
}

QJsonObject toJson(const session::OwnFeedPreview& preview)
{
    QJsonObject guess;
    for (auto column = preview.guess.columns.cbegin(); column != preview.guess.columns.cend(); ++column)
        guess.insert(column.key(), column.value());
    return {{key("columns"), QJsonArray::fromStringList(preview.columns)}, {key("guess"), guess}, {key("entries"), preview.entries},
        {key("first"), arrayOf(preview.first)}, {key("warnings"), QJsonArray::fromStringList(preview.warnings)}};
}

QJsonObject toJson(const session::NamedIncident& named)
{
    if (!named.record)
        return {{key("name"), named.name}, {key("title"), QJsonValue()}, {key("domain"), QJsonValue()}, {key("date"), QJsonValue()},
            {key("data_classes"), QJsonArray()}};
    const model::Breach& breach = *named.record;
    return {{key("name"), named.name}, {key("title"), breach.title}, {key("domain"), breach.domains.value(0)},
        {key("date"), model::breachPeriod(breach).text}, {key("data_classes"), QJsonArray::fromStringList(breach.dataClasses)}};
}

QJsonObject toJson(const session::AnswerView& view)
{
    const model::AddressAnswer& answer = view.answer;
    return {{key("address"), answer.address}, {key("question"), model::name(answer.question)}, {key("asked"), iso(answer.asked)},
        {key("names"), QJsonArray::fromStringList(answer.names)}, {key("incidents"), arrayOf(view.named)}};
}

QString toText(const model::Breach& breach)
{
    return QStringLiteral("%1 (%2 %3): %4; %5%6\n").arg(safe(breach.title, kLine), breach.feed, safe(breach.feedId, kLine), days(breach), peopleOf(breach), standing(breach));
}

QString toText(const std::vector<session::IncidentView>& views)
{
    QString text;
    for (const session::IncidentView& view : views) {
        text += toText(view.sources.front());
        for (std::size_t i = 1; i < view.sources.size(); ++i)
            text += QStringLiteral("  also ") + toText(view.sources[i]);
    }
    return text.isEmpty() ? QStringLiteral("No breach is known. recourse-cli feeds sync fetches the lists.") : text;
}

QString toText(const std::vector<session::FeedChangeView>& views)
{
    QString text;
    for (const session::FeedChangeView& view : views) {
        text += QStringLiteral("%1  %2  %3: %4").arg(iso(view.change.at), view.change.feed, model::name(view.change.kind), safe(view.breach.title, kLine));
        text += view.change.fields.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(view.change.fields.join(QStringLiteral(", ")));
        text += standing(view.breach) + QLatin1Char('\n');
    }
    return text.isEmpty() ? QStringLiteral("No list has changed since it was first fetched.") : text;
}

QString toText(const std::vector<model::NewsItem>& items)
{
    QString text;
    for (const model::NewsItem& item : items)
        text += QStringLiteral("%1  %2: %3\n  %4\n").arg(iso(item.published.date()), item.feed, safe(item.title, kLine), safe(item.link, kLine));
    return text.isEmpty() ? QStringLiteral("No headlines. News feeds are off until you switch them on.") : text;
}

QString toText(const std::vector<session::PlannedRequest>& requests)
{
    QString text;
    for (const session::PlannedRequest& request : requests) {
        text += request.onlyIfChanged ? QStringLiteral("and, only if there is something new:\n") : QString();
        text += QStringLiteral("to %1:\n").arg(request.url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment));
        for (const QString& line : request.lines)
            text += QStringLiteral("  %1\n").arg(line);
    }
    return text.isEmpty() ? QStringLiteral("Nothing: this list is read from a file.") : text;
}

QString toText(const session::OwnFeedPreview& preview)
{
    QString text = QStringLiteral("Columns: %1\n").arg(safe(preview.columns.join(QStringLiteral(", ")), kLine));
    for (auto column = preview.guess.columns.cbegin(); column != preview.guess.columns.cend(); ++column)
        text += QStringLiteral("  perhaps %1=%2\n").arg(column.key(), safe(column.value(), kLine));
    if (preview.entries > 0)
        text += QStringLiteral("%1 entries, the first:\n").arg(preview.entries);
    for (const model::Breach& breach : preview.first)
        text += QStringLiteral("  ") + toText(breach);
    return text;
}

QString toText(const std::vector<session::AnswerView>& views)
{
    QString text;
    for (const session::AnswerView& view : views) {
        const model::AddressAnswer& answer = view.answer;
        text += QStringLiteral("%1 (%2, %3): %4\n").arg(safe(answer.address, kLine), model::name(answer.question), iso(answer.asked),
            answer.names.isEmpty() ? QStringLiteral("nothing known there") : safe(answer.names.join(QStringLiteral(", ")), kLine));
        for (const session::NamedIncident& named : view.named) {
            if (named.record)
                text += QStringLiteral("  %1: %2, %3: %4\n").arg(safe(named.name, kLine), safe(named.record->title, kLine), days(*named.record),
                    named.record->dataClasses.isEmpty() ? QStringLiteral("kinds of data not known") : named.record->dataClasses.join(QStringLiteral(", ")));
        }
    }
    return text.isEmpty() ? QStringLiteral("No address was asked about.") : text;
}

} // namespace recourse::cli
