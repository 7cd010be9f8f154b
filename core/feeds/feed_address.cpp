// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/refresh.h"

namespace recourse::feeds {

namespace {

/// `path` may have a query.
QUrl below(QUrl base, const QString& path)
{
    QString folder = base.path(QUrl::FullyEncoded);
    if (!folder.endsWith(QLatin1Char('/')))
        folder += QLatin1Char('/');
    const qsizetype mark = path.indexOf(QLatin1Char('?'));
    base.setPath(folder + (mark < 0 ? path : path.left(mark)), QUrl::TolerantMode);
    base.setQuery(mark < 0 ? QString() : path.mid(mark + 1));
    return base;
}

QString fileNameOf(const QString& path)
{
    return path.section(QLatin1Char('?'), 0, 0).section(QLatin1Char('/'), -1);
}

/// "…/breaches" and "…/my-copy.json" are addresses of a list; "…/api/v3" is what a list stands below.
bool namesTheList(const RefreshInput& input)
{
    const QString file = input.baseOverride.fileName();
    const bool copy = file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) || file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
        || file.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive);
    return copy || (!file.isEmpty() && file == fileNameOf(input.definition.listPath));
}

} // namespace

QUrl listUrl(const RefreshInput& input)
{
    if (input.baseOverride.isEmpty())
        return below(input.definition.base, input.definition.listPath);
    return namesTheList(input) ? input.baseOverride : below(input.baseOverride, input.definition.listPath);
}

QUrl pageUrl(const RefreshInput& input, qint64 skip)
{
    QUrl url = listUrl(input);
    QString query = url.query(QUrl::FullyEncoded);
    query += (query.isEmpty() ? QString() : QStringLiteral("&")) + input.definition.pageParameter + QLatin1Char('=') + QString::number(skip);
    url.setQuery(query);
    return url;
}

QUrl detailsUrl(const RefreshInput& input)
{
    if (input.definition.detailsPath.isEmpty() || (!input.baseOverride.isEmpty() && namesTheList(input)))
        return {};
    return below(input.baseOverride.isEmpty() ? input.definition.base : input.baseOverride, input.definition.detailsPath);
}

QUrl cheapUrl(const RefreshInput& input)
{
    if (input.definition.cheapPath.isEmpty())
        return {};
    if (input.baseOverride.isEmpty())
        return below(input.definition.base, input.definition.cheapPath);
    if (!namesTheList(input))
        return below(input.baseOverride, input.definition.cheapPath);
    if (input.baseOverride.fileName() != fileNameOf(input.definition.listPath))
        return {};
    return input.baseOverride.adjusted(QUrl::RemoveFilename).resolved(QUrl(input.definition.cheapPath));
}

} // namespace recourse::feeds
