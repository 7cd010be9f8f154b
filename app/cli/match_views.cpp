// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_views.h"

#include "json_views.h"

#include "view_words.h"

namespace recourse::cli {

namespace {

QString answerOf(const session::NameView& view)
{
    if (!view.same)
        return {};
    return *view.same ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

QJsonArray toJson(const std::vector<session::NameView>& views)
{
    QJsonArray array;
    for (const session::NameView& view : views) {
        QJsonArray exposures;
        for (const model::ExposureId id : view.exposures)
            exposures.append(id.value);
        array.append(QJsonObject{{QStringLiteral("name"), view.name}, {QStringLiteral("service"), view.service},
            {QStringLiteral("service_name"), view.serviceName}, {QStringLiteral("answer"), answerOf(view)},
            {QStringLiteral("said_on"), iso(view.saidOn)}, {QStringLiteral("exposures"), exposures}});
    }
    return array;
}

QString toText(const std::vector<session::NameView>& views)
{
    QString text;
    for (const session::NameView& view : views) {
        QStringList ids;
        for (const model::ExposureId id : view.exposures)
            ids << QString::number(id.value);
        const QString answer = view.same ? QStringLiteral("you said %1").arg(answerOf(view)) : QStringLiteral("is it the same? say confirm or refuse");
        text += QStringLiteral("%1 = %2 (%3): %4").arg(safe(view.name), safe(view.serviceName), safe(view.service), answer);
        text += ids.isEmpty() ? QStringLiteral("\n") : QStringLiteral("; exposures %1\n").arg(ids.join(QStringLiteral(", ")));
    }
    return text.isEmpty() ? QStringLiteral("No breach was found by name alone.") : text;
}

} // namespace recourse::cli
