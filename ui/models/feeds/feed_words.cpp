// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feeds/feed_words.h"

#include "ui/text.h"
#include "ui/widgets/places.h"

#include <QLocale>

namespace recourse::ui {

namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
constexpr int kStaleDays = 14;
constexpr int kFirstBadStatus = 400;
const QString kSuffixList = QStringLiteral("suffix_list");

} // namespace

FeedWords::Standing FeedWords::standing(const session::FeedView& view, const QDateTime& now)
{
    const model::FeedState& state = view.state;
    if (view.error.has_value() ? view.error->code != base::Code::NetOffline : !state.lastError.isEmpty())
        return Standing::Failed;
    if (!view.switchedOn && !view.definition.fileOnly)
        return Standing::Off;
    if (!state.asOf.isValid())
        return view.definition.fileOnly ? Standing::ByFile : Standing::Never;
    if (state.sha256.isEmpty())
        return Standing::Starter;
    const bool old = state.asOf.daysTo(now) > kStaleDays || state.state == QLatin1String("stale");
    return old ? Standing::Stale : Standing::Current;
}

QString FeedWords::standingText(Standing standing)
{
    switch (standing) {
    case Standing::Never:
        return tr("Never fetched");
    case Standing::Starter:
        return tr("Starter list");
    case Standing::Current:
        return tr("Up to date");
    case Standing::Stale:
        return tr("Getting old");
    case Standing::Failed:
        return tr("Last try failed");
    case Standing::Off:
        return tr("Switched off");
    case Standing::ByFile:
        return tr("File needed");
    }
    return {};
}

Badge FeedWords::standingBadge(Standing standing)
{
    switch (standing) {
    case Standing::Never:
    case Standing::Stale:
        return Badge::Warning;
    case Standing::Starter:
    case Standing::ByFile:
        return Badge::Info;
    case Standing::Off:
        return Badge::Muted;
    case Standing::Current:
        return Badge::Good;
    case Standing::Failed:
        return Badge::Danger;
    }
    return Badge::None;
}

QString FeedWords::kindWord(const feeds::FeedDefinition& definition)
{
    if (definition.kind == feeds::feed_kind::kNews)
        return tr("News");
    if (definition.kind == feeds::feed_kind::kBreaches)
        return definition.jurisdiction.isEmpty() ? tr("Incidents") : tr("Register of incidents");
    return definition.kind == kSuffixList ? tr("Technical") : tr("Directory");
}

QString FeedWords::kindText(const feeds::FeedDefinition& definition)
{
    if (definition.kind == feeds::feed_kind::kNews)
        return tr("Headlines, for context only: they are never compared with your accounts.");
    if (definition.kind == kSuffixList)
        return tr("Where the names of websites end, so that addresses of one service are known as such.");
    if (definition.kind != feeds::feed_kind::kBreaches)
        return tr("A public directory of services: how to delete, whom to write to, how to log in.");
    if (definition.jurisdiction.isEmpty())
        return tr("A public list of incidents in which services lost data.");
    return tr("A public register of notified incidents (%1).").arg(placeName(definition.jurisdiction));
}

QString FeedWords::entries(const session::FeedView& view)
{
    const int count = view.state.entries;
    if (view.definition.kind == feeds::feed_kind::kBreaches)
        return tr("%Ln incident(s)", nullptr, count);
    if (view.definition.kind == feeds::feed_kind::kNews)
        return tr("%Ln headline(s)", nullptr, count);
    return tr("%Ln entry(ies)", nullptr, count);
}

QString FeedWords::change(model::FeedChangeKind kind)
{
    switch (kind) {
    case model::FeedChangeKind::Added:
        return tr("New");
    case model::FeedChangeKind::Changed:
        return tr("Corrected");
    case model::FeedChangeKind::Withdrawn:
        return tr("Withdrawn");
    case model::FeedChangeKind::Returned:
        return tr("Stands again");
    }
    return {};
}

Badge FeedWords::changeBadge(model::FeedChangeKind kind)
{
    switch (kind) {
    case model::FeedChangeKind::Added:
        return Badge::Info;
    case model::FeedChangeKind::Changed:
        return Badge::Warning;
    case model::FeedChangeKind::Withdrawn:
    case model::FeedChangeKind::Returned:
        break;
    }
    return Badge::Muted;
}

QString FeedWords::changedFields(const QStringList& fields)
{
    QStringList words;
    for (const QString& field : fields) {
        words << (field == QLatin1String("title")      ? tr("name")
                : field == QLatin1String("name")       ? tr("organisation")
                : field == QLatin1String("occurred")   ? tr("day")
                : field == QLatin1String("disclosed")  ? tr("day it became public")
                : field == QLatin1String("affected")   ? tr("number of people")
                : field == QLatin1String("data_classes") ? tr("what leaked")
                : field == QLatin1String("domains")    ? tr("websites")
                : field == QLatin1String("description") ? tr("description")
                : field == QLatin1String("flags")      ? tr("quality")
                                                       : tr("other details"));
    }
    words.removeDuplicates();
    return words.isEmpty() ? QString() : QLocale().createSeparatedList(words);
}

QString FeedWords::age(const QDateTime& moment, const QDateTime& now)
{
    if (!moment.isValid())
        return tr("never");
    const qint64 seconds = qMax<qint64>(0, moment.secsTo(now));
    if (seconds < kHour)
        return tr("less than an hour ago");
    if (seconds < kDay)
        return tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / kHour));
    return tr("%n day(s) ago", nullptr, static_cast<int>(seconds / kDay));
}

QString FeedWords::changes(const feeds::Refresh& refresh)
{
    if (refresh.unchanged || refresh.added + refresh.changed + refresh.withdrawnCount == 0)
        return tr("Nothing has changed since the last time.");
    const QLocale locale;
    return tr("Added: %1. Corrected: %2. Withdrawn: %3.")
        .arg(locale.toString(refresh.added), locale.toString(refresh.changed), locale.toString(refresh.withdrawnCount));
}

QString FeedWords::trouble(const session::FeedView& view, const QDateTime& now)
{
    if (view.error.has_value())
        return view.error->text();
    if (view.state.lastError.isEmpty())
        return {};
    const QString what = errorText(view.state.lastError);
    return view.state.lastTried.isValid() ? tr("Last try, %1: %2").arg(age(view.state.lastTried, now), what) : what;
}

bool FeedWords::wentWell(const model::LedgerEntry& entry)
{
    return entry.error.isEmpty() && entry.status > 0 && entry.status < kFirstBadStatus;
}

QString FeedWords::outcome(const model::LedgerEntry& entry)
{
    if (!entry.error.isEmpty())
        return errorText(entry.error);
    if (entry.status == 0)
        return tr("There was no answer.");
    if (entry.status == 304)
        return tr("Nothing new");
    if (entry.status >= kFirstBadStatus)
        return tr("The server refused (HTTP %1).").arg(entry.status);
    return entry.status >= 300 ? tr("Sent on to another address") : tr("Received");
}

QString FeedWords::errorText(const QString& codeName)
{
    for (int code = 0; code <= static_cast<int>(base::Code::Internal); ++code) {
        if (base::codeName(static_cast<base::Code>(code)) != codeName)
            continue;
        // The place is not stored: what stands in brackets for it goes.
        QString text = base::userText(static_cast<base::Code>(code), QStringLiteral("\x01"));
        return text.remove(QStringLiteral(" (\x01)")).remove(QLatin1Char('\x01')).simplified();
    }
    return codeName;
}

} // namespace recourse::ui
