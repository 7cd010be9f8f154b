// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/refresh.h"

namespace recourse::feeds {

namespace {

QUrl below(QUrl base, const QString& path)
{
    QString folder = base.path();
    if (!folder.endsWith(QLatin1Char('/')))
        folder += QLatin1Char('/');
    base.setPath(folder + path);
    return base;
}

/// "…/breaches" and "…/my-copy.json" are addresses of a list; "…/api/v3" is what a list stands below.
bool namesTheList(const RefreshInput& input)
{
    const QString file = input.baseOverride.fileName();
    return file == input.definition.listPath || file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

} // namespace

QUrl listUrl(const RefreshInput& input)
{
    if (input.baseOverride.isEmpty())
        return below(input.definition.base, input.definition.listPath);
    return namesTheList(input) ? input.baseOverride : below(input.baseOverride, input.definition.listPath);
}

QUrl cheapUrl(const RefreshInput& input)
{
    if (input.definition.cheapPath.isEmpty())
        return {};
    if (input.baseOverride.isEmpty())
        return below(input.definition.base, input.definition.cheapPath);
    if (!namesTheList(input))
        return below(input.baseOverride, input.definition.cheapPath);
    if (input.baseOverride.fileName() != input.definition.listPath)
        return {};
    return input.baseOverride.adjusted(QUrl::RemoveFilename).resolved(QUrl(input.definition.cheapPath));
}

} // namespace recourse::feeds
