// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table_sources.h"

#include "base/detail.h"
#include "base/limits.h"
#include "base/redact.h"
#include "formats/json.h"

namespace recourse::feeds {

using base::Code;
using base::Detail;
using base::fail;
using formats::JsonType;
using formats::JsonView;

namespace {

/// How deep a list of records may lie, and how deep the members of a record are looked at.
constexpr int kListDepth = 4;
constexpr int kMemberDepth = 3;
/// Records in which all columns must have shown, since a record may leave out what it has no value for.
constexpr int kSampleRecords = 200;
constexpr int kReasonCharacters = 200;

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text);
}

QString scalar(JsonView value)
{
    switch (value.type()) {
    case JsonType::String:
        return value.text();
    case JsonType::Number:
    case JsonType::Bool:
        return QString::fromUtf8(value.serialised());
    default:
        return {};
    }
}

/// Calls `use` with name and text of each scalar inside a record.
void forEachCell(JsonView record, const QString& prefix, int depth, const std::function<void(const QString&, const QString&)>& use)
{
    record.forEachMember([&](std::string_view key, JsonView value) {
        const QString name = prefix.isEmpty() ? utf8(key) : prefix + QLatin1Char('.') + utf8(key);
        if (value.isObject()) {
            if (depth < kMemberDepth)
                forEachCell(value, name, depth + 1, use);
        } else if (value.isArray()) {
            QStringList parts;
            value.forEach([&](JsonView element) {
                if (const QString part = scalar(element); !part.isEmpty())
                    parts.append(part);
                return true;
            });
            use(name, parts.join(QStringLiteral("; ")));
        } else {
            use(name, scalar(value));
        }
        return true;
    });
}

bool fits(JsonView list, const FeedTable::Shape& shape)
{
    QHash<QString, int> columns;
    int looked = 0;
    list.forEach([&](JsonView record) {
        if (record.isObject())
            forEachCell(record, {}, 0, [&](const QString& name, const QString&) { columns.insert(columnKey(name), 0); });
        return ++looked < kSampleRecords && !hasColumns(columns, shape);
    });
    return hasColumns(columns, shape) && !columns.isEmpty();
}

/// The first list whose records have the columns, nearest to the root first.
JsonView findList(JsonView value, const FeedTable::Shape& shape, int depth)
{
    if (value.isArray() && fits(value, shape))
        return value;
    JsonView found;
    const auto look = [&](JsonView inner) {
        if (depth < kListDepth && (inner.isArray() || inner.isObject()))
            found = findList(inner, shape, depth + 1);
        return !found.exists();
    };
    if (value.isObject())
        value.forEachMember([&](std::string_view, JsonView inner) { return look(inner); });
    else if (value.isArray() && value.size() <= 8) // an envelope, not a list of records
        value.forEach(look);
    return found;
}

JsonView atPath(JsonView value, const QString& path)
{
    for (const QString& step : path.split(QLatin1Char('.'), Qt::SkipEmptyParts)) {
        const QByteArray key = step.toUtf8();
        value = value[{key.constData(), static_cast<std::size_t>(key.size())}];
    }
    return value;
}

/// Why there is no list, where the answer itself tells: nothing in it, or a server's own reason. Empty if it does not.
QString refusalOf(JsonView root)
{
    if (root.isArray())
        return root.size() == 0 ? Detail::tr("the list is empty") : QString();
    const bool refused = root["error"].boolean().value_or(false) || root["error"].isString() || root["errorCode"].exists() || root["code"].exists();
    const QString reason = base::printable(root["message"].text().isEmpty() ? root["error"].text() : root["message"].text(), kReasonCharacters);
    return refused && !reason.isEmpty() ? Detail::tr("the server says “%1”").arg(reason) : QString();
}

} // namespace

base::Result<TableCells> cellsOfJson(std::string_view bytes, const FeedTable::Shape& shape)
{
    base::JsonLimits limits = base::kFeedJsonLimits;
    limits.bytes = base::kFeedCsvLimits.fileBytes;
    const auto document = formats::JsonDocument::parse(bytes, limits);
    if (!document)
        return fail(document.error().code == Code::InputTooLarge ? Code::NetTooLarge : Code::FeedNotJson, document.error().where);
    const JsonView list = shape.path.isEmpty() ? findList(document->root(), shape, 0) : atPath(document->root(), shape.path);
    if (const QString why = refusalOf(document->root()); !list.isArray() && !why.isEmpty())
        return fail(Code::FeedMalformed, why);
    if (!list.isArray()) {
        const QStringList wanted = shape.columns + shape.oneOf;
        return fail(Code::FeedMalformed, shape.path.isEmpty() ? Detail::tr("no list of records with “%1”").arg(wanted.join(QStringLiteral("”, “")))
                                                              : Detail::tr("no list at “%1”").arg(shape.path));
    }
    TableCells cells;
    base::Status added;
    list.forEach([&](JsonView record) {
        std::vector<QString> row;
        forEachCell(record, {}, 0, [&](const QString& name, const QString& text) {
            const bool room = static_cast<std::size_t>(cells.titles.size()) < base::kFeedCsvLimits.columns;
            if (!room && !cells.columns.contains(columnKey(name)))
                return;
            const auto place = static_cast<std::size_t>(cells.column(name));
            if (row.size() <= place)
                row.resize(place + 1);
            row[place] = text;
        });
        added = cells.add(std::move(row));
        return added.ok();
    });
    if (!added)
        return added.error();
    return cells;
}

} // namespace recourse::feeds
