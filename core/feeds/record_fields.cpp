// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/record_fields.h"

#include <QDate>

namespace recourse::feeds {

using formats::JsonView;

RecordFields::RecordFields(JsonView record)
    : m_record(record)
{
}

QString RecordFields::text(std::string_view field)
{
    const QString value = optionalText(field);
    expect(!value.isEmpty(), field);
    return value;
}

QString RecordFields::optionalText(std::string_view field)
{
    const JsonView value = m_record[field];
    expect(value.isString() || !value.exists(), field);
    return value.text();
}

QUrl RecordFields::httpsUrl(std::string_view field)
{
    const QUrl url(text(field), QUrl::StrictMode);
    expect(url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty(), field);
    return url;
}

QUrl RecordFields::optionalHttpsUrl(std::string_view field)
{
    return m_record[field].exists() ? httpsUrl(field) : QUrl();
}

QStringList RecordFields::texts(std::string_view field)
{
    const JsonView value = m_record[field];
    const QStringList found = value.texts();
    expect(!value.exists() || (value.isArray() && static_cast<std::size_t>(found.size()) == value.size()), field);
    return found;
}

bool RecordFields::flag(std::string_view field, bool otherwise)
{
    const JsonView value = m_record[field];
    const auto found = value.boolean();
    expect(!value.exists() || found, field);
    return found.value_or(otherwise);
}

qint64 RecordFields::optionalCount(std::string_view field)
{
    return m_record[field].exists() ? atLeast(field, 1) : 0;
}

qint64 RecordFields::atLeast(std::string_view field, qint64 least)
{
    const auto value = m_record[field].integer();
    expect(value && *value >= least && *value <= 1'000'000'000, field);
    return value.value_or(0);
}

double RecordFields::share(std::string_view field)
{
    const auto value = m_record[field].number();
    expect(value && *value > 0 && *value < 1, field);
    return value.value_or(0);
}

QString RecordFields::day(std::string_view field)
{
    const QString value = text(field);
    expect(QDate::fromString(value, Qt::ISODate).isValid() && value.size() == 10, field);
    return value;
}

void RecordFields::expect(bool holds, std::string_view field)
{
    if (!holds && m_fault.isEmpty())
        m_fault = QString::fromUtf8(field);
}

} // namespace recourse::feeds
