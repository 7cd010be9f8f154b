// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/rule_record.h"

#include <algorithm>
#include <iterator>

namespace recourse::law {

namespace {

QString qstring(std::string_view text)
{
    return QString::fromUtf8(text);
}

/// Where a number comes from and when it holds is never taken from another record.
bool ownOnly(std::string_view key)
{
    static constexpr std::string_view kOwn[] = {"cite", "source", "state", "as_of", "valid_from", "valid_to"};
    return std::find(std::begin(kOwn), std::end(kOwn), key) != std::end(kOwn);
}

} // namespace

void RuleFault::report(const QString& where)
{
    if (!m_error)
        m_error = base::fail(base::Code::RuleMalformed, where);
}

RuleRecord::RuleRecord(RuleFault& fault, QString name, formats::JsonView view, formats::JsonView like)
    : m_fault(&fault)
    , m_name(std::move(name))
    , m_view(view)
    , m_like(like)
{
    if (!m_view.isObject() && (m_view.exists() || !m_like.isObject()))
        m_fault->report(m_name + QStringLiteral(" is no record"));
}

formats::JsonView RuleRecord::member(std::string_view key) const
{
    const formats::JsonView own = m_view[key];
    return own.exists() || ownOnly(key) ? own : m_like[key];
}

void RuleRecord::report(std::string_view key, const char* what) const
{
    m_fault->report(QStringLiteral("%1: %2 %3").arg(m_name, qstring(key), QLatin1String(what)));
}

bool RuleRecord::has(std::string_view key) const
{
    return member(key).exists();
}

RuleRecord RuleRecord::record(std::string_view key) const
{
    return RuleRecord(*m_fault, m_name + QLatin1Char('/') + qstring(key), m_view[key], m_like[key]);
}

QString RuleRecord::text(std::string_view key) const
{
    const QString value = member(key).text().trimmed();
    if (value.isEmpty())
        report(key, "is missing");
    return value;
}

QString RuleRecord::optionalText(std::string_view key) const
{
    const formats::JsonView value = member(key);
    if (value.exists() && !value.isNull() && !value.isString())
        report(key, "is no text");
    return value.text().trimmed();
}

QStringList RuleRecord::texts(std::string_view key) const
{
    const formats::JsonView value = member(key);
    const QStringList texts = value.texts();
    if (value.exists() && (!value.isArray() || static_cast<std::size_t>(texts.size()) != value.size()))
        report(key, "is no list of texts");
    return texts;
}

int RuleRecord::integer(std::string_view key, int least, int most) const
{
    const std::optional<std::int64_t> value = member(key).integer();
    if (!value || *value < least || *value > most) {
        report(key, value ? "is out of range" : "is missing");
        return least;
    }
    return static_cast<int>(*value);
}

bool RuleRecord::flag(std::string_view key) const
{
    const formats::JsonView value = member(key);
    if (value.exists() && !value.boolean())
        report(key, "is neither true nor false");
    return value.boolean().value_or(false);
}

QDate RuleRecord::date(std::string_view key) const
{
    const QDate date = QDate::fromString(text(key), Qt::ISODate);
    if (!date.isValid())
        report(key, "is no date");
    return date;
}

QDate RuleRecord::optionalDate(std::string_view key) const
{
    const formats::JsonView value = member(key);
    return !value.exists() || value.isNull() ? QDate() : date(key);
}

QMap<QString, QString> RuleRecord::textMap(std::string_view key) const
{
    QMap<QString, QString> map;
    for (const formats::JsonView& source : {m_like[key], m_view[key]}) {
        source.forEachMember([&](std::string_view name, formats::JsonView value) {
            if (!value.isString())
                report(key, "holds something that is no text");
            map.insert(qstring(name), value.text());
            return true;
        });
    }
    return map;
}

Provenance RuleRecord::provenance() const
{
    Provenance provenance;
    provenance.cite = text("cite");
    provenance.source = text("source");
    provenance.state = word<RuleState>(
        "state", {{"confirmed", RuleState::Confirmed}, {"known", RuleState::Known}, {"uncertain", RuleState::Uncertain}});
    provenance.asOf = date("as_of");
    provenance.validFrom = date("valid_from");
    if (!has("valid_to"))
        report("valid_to", "is missing");
    provenance.validTo = optionalDate("valid_to");
    if (provenance.validTo.isValid() && provenance.validTo < provenance.validFrom)
        report("valid_to", "is before valid_from");
    return provenance;
}

void RuleRecord::forEach(std::string_view key, const std::function<void(const RuleRecord&)>& use) const
{
    const formats::JsonView list = m_view[key];
    if (list.exists() && !list.isArray())
        report(key, "is no list");
    int number = 0;
    list.forEach([&](formats::JsonView element) {
        ++number;
        use(RuleRecord(*m_fault, QStringLiteral("%1/%2 %3").arg(m_name, qstring(key)).arg(number), element));
        return true;
    });
}

void RuleRecord::forEachMember(
    std::string_view key, const std::function<void(const QString&, const RuleRecord&)>& use) const
{
    const formats::JsonView object = m_view[key];
    if (object.exists() && !object.isObject())
        report(key, "is no record");
    const formats::JsonView followed = m_like[key];
    object.forEachMember([&](std::string_view name, formats::JsonView value) {
        const QString memberName = qstring(name);
        const QString place = QStringLiteral("%1/%2/%3").arg(m_name, qstring(key), memberName);
        if (!value.isArray()) {
            const formats::JsonView like = followed[name];
            use(memberName, RuleRecord(*m_fault, place, value, like.isObject() ? like : formats::JsonView()));
            return true;
        }
        value.forEach([&](formats::JsonView element) {
            use(memberName, RuleRecord(*m_fault, place, element));
            return true;
        });
        return true;
    });
}

} // namespace recourse::law
