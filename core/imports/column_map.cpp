// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/column_map.h"

#include "base/detail.h"
#include "imports/source.h"

#include <algorithm>
#include <array>

namespace recourse::imports {

namespace {

using base::Code;
using base::Detail;
using base::fail;

struct FieldName
{
    ColumnField field;
    const char* name;
};

constexpr auto kFieldNames = std::to_array<FieldName>({{ColumnField::Title, "title"}, {ColumnField::Url, "url"}, {ColumnField::Login, "login"},
    {ColumnField::Email, "email"}, {ColumnField::Password, "password"}, {ColumnField::OneTimeCode, "otp"}, {ColumnField::Note, "note"},
    {ColumnField::Tag, "tag"}, {ColumnField::Created, "created"}, {ColumnField::LastUsed, "lastUsed"}, {ColumnField::Changed, "changed"},
    {ColumnField::Ignore, "ignore"}});

/// Place of a column by the header's name for it, else by its number; -1 if there is none.
int placeOf(const QString& column, const Source& source)
{
    const std::string wanted = columnWord(column.toStdString());
    const auto& names = source.header.names();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (columnWord(names[i]) == wanted)
            return static_cast<int>(i);
    }
    bool isNumber = false;
    const int number = column.trimmed().toInt(&isNumber);
    const int columns = std::max(source.sample.columns, source.header.size());
    return isNumber && number >= 1 && number <= columns ? number - 1 : -1;
}

/// What can be named: the header's words if it surely is one, else what stands there may be an account's.
QString columnsOf(const Source& source)
{
    constexpr qsizetype kMost = 20;
    if (source.headless || source.sample.firstRowWords == 0)
        return Detail::tr("columns 1 to %1").arg(std::max(source.sample.columns, source.header.size()));
    QStringList names;
    for (const std::string& name : source.header.names())
        names.append(QString::fromStdString(name));
    const QString most = names.mid(0, kMost).join(QStringLiteral(", "));
    return names.size() > kMost ? most + QStringLiteral(", …") : most;
}

} // namespace

QStringList columnFieldNames()
{
    QStringList names;
    for (const FieldName& field : kFieldNames)
        names.append(QString::fromLatin1(field.name));
    return names;
}

QString columnFieldName(ColumnField field)
{
    const auto found = std::find_if(kFieldNames.begin(), kFieldNames.end(), [field](const FieldName& known) { return known.field == field; });
    return found == kFieldNames.end() ? QString() : QString::fromLatin1(found->name);
}

std::optional<ColumnField> columnFieldNamed(QStringView name)
{
    const auto found = std::find_if(kFieldNames.begin(), kFieldNames.end(),
        [name](const FieldName& known) { return name.trimmed().compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0; });
    return found == kFieldNames.end() ? std::nullopt : std::optional(found->field);
}

base::Result<ColumnChoice> columnChoiceFromWords(const QString& words)
{
    const qsizetype equals = words.lastIndexOf(u'=');
    const auto field = columnFieldNamed(QStringView(words).mid(equals + 1));
    if (equals < 1 || !field || QStringView(words).left(equals).trimmed().isEmpty())
        return fail(Code::BadArgument, words);
    return ColumnChoice{words.left(equals).trimmed(), *field};
}

ColumnFields ColumnGuesses::fields() const
{
    ColumnFields fields;
    for (const ColumnGuess& column : columns)
        fields.push_back(column.field);
    return fields;
}

base::Status checkColumns(const ColumnFields& fields)
{
    const bool named = std::any_of(fields.begin(), fields.end(), [](ColumnField field) { return field == ColumnField::Url || field == ColumnField::Title; });
    return named ? base::Status() : fail(Code::InputMissingColumn, QStringLiteral("url or title"));
}

base::Result<ColumnFields> resolveColumns(const std::vector<ColumnChoice>& choices, const Source& source)
{
    ColumnFields fields;
    std::vector<bool> chosen;
    for (const ColumnChoice& choice : choices) {
        const int place = placeOf(choice.column, source);
        if (place < 0)
            return fail(Code::NotFound, Detail::tr("%1; the file has: %2").arg(choice.column, columnsOf(source)));
        const auto at = static_cast<std::size_t>(place);
        fields.resize(std::max(fields.size(), at + 1), ColumnField::Ignore);
        chosen.resize(fields.size(), false);
        if (chosen[at])
            return fail(Code::BadArgument, choice.column);
        chosen[at] = true;
        fields[at] = choice.field;
    }
    if (const auto usable = checkColumns(fields); !usable)
        return usable.error();
    return fields;
}

} // namespace recourse::imports
