// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account_fields.h"

#include "model/names.h"

#include <QHash>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Status;
using model::Account;

namespace {

struct FieldSetter
{
    /// False if the value cannot be one of this field.
    bool (*set)(Account& account, const QString& value);
};

QStringList listOf(const QString& value)
{
    QStringList parts;
    for (const QString& part : value.split(QLatin1Char(','), Qt::SkipEmptyParts))
        parts << part.trimmed();
    return parts;
}

bool setMoment(QDateTime& target, const QString& value)
{
    QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
    if (value.size() == 10)
        moment = QDateTime(QDate::fromString(value, Qt::ISODate), QTime(0, 0), Qt::UTC);
    if (value.isEmpty() || moment.isValid())
        target = moment.toUTC();
    return value.isEmpty() || moment.isValid();
}

bool setState(Account& account, const QString& value)
{
    const auto state = model::fromName<model::AccountState>(value);
    if (state)
        account.state = *state;
    return state.has_value();
}

bool setClosed(Account& account, const QString& value)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    account.closedOn = day;
    if (day.isValid())
        account.state = model::AccountState::Closed;
    return day.isValid() || value.isEmpty();
}

/// A later day than the one known is that of another password: what is known of the former says nothing about it.
bool setPasswordChanged(Account& account, const QString& value)
{
    const QDateTime former = account.passwordChanged;
    if (!setMoment(account.passwordChanged, value))
        return false;
    if (former.isValid() && account.passwordChanged.toUTC().date() > former.toUTC().date())
        account.password = {};
    return true;
}

const QHash<QString, FieldSetter>& setters()
{
    static const QHash<QString, FieldSetter> table{
        {QStringLiteral("title"), {[](Account& a, const QString& v) { a.title = v; return true; }}},
        {QStringLiteral("login"), {[](Account& a, const QString& v) { a.login = v; return true; }}},
        {QStringLiteral("person"), {[](Account& a, const QString& v) { a.person = v; return true; }}},
        {QStringLiteral("also"), {[](Account& a, const QString& v) { a.also = listOf(v); return true; }}},
        {QStringLiteral("tags"), {[](Account& a, const QString& v) { a.tags = listOf(v); return true; }}},
        {QStringLiteral("state"), {setState}},
        {QStringLiteral("closed"), {setClosed}},
        {QStringLiteral("created"), {[](Account& a, const QString& v) { return setMoment(a.created, v); }}},
        {QStringLiteral("last_used"), {[](Account& a, const QString& v) { return setMoment(a.lastUsed, v); }}},
        {QStringLiteral("changed"), {setPasswordChanged}},
    };
    return table;
}

bool isServiceField(const QString& field)
{
    static const QStringList fields{QStringLiteral("service"), QStringLiteral("legal_entity"), QStringLiteral("country"),
        QStringLiteral("sector"), QStringLiteral("privacy_email"), QStringLiteral("postal_address")};
    return fields.contains(field);
}

Status setAddress(Account& account, const QString& url, const domains::SuffixList& suffixes)
{
    const domains::Site site = domains::siteOf(url.toUtf8().toStdString(), suffixes);
    const QString app = account.kind == model::AccountKind::App ? account.host : QString();
    switch (site.kind) {
    case domains::SiteKind::Web:
        account.kind = model::AccountKind::Web;
        break;
    case domains::SiteKind::App:
        account.kind = model::AccountKind::App;
        break;
    case domains::SiteKind::Local:
        account.kind = model::AccountKind::Local;
        break;
    default:
        return fail(Code::BadArgument, QStringLiteral("url"));
    }
    account.host = site.host;
    account.domain = site.domain;
    if (!app.isEmpty() && account.kind != model::AccountKind::App && !account.otherHosts.contains(app))
        account.otherHosts.append(app); // the site has an app; that it is one and the same account is still known
    return {};
}

} // namespace

Status setAccountFields(Account& account, const QMap<QString, QString>& fields, const domains::SuffixList& suffixes)
{
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (isServiceField(field.key()))
            continue;
        if (field.key() == QStringLiteral("url")) {
            if (const Status set = setAddress(account, field.value(), suffixes); !set)
                return set;
            continue;
        }
        const auto setter = setters().constFind(field.key());
        if (setter == setters().constEnd() || !setter->set(account, field.value()))
            return fail(Code::BadArgument, field.key());
    }
    return {};
}

void setServiceFields(model::Service& service, const QMap<QString, QString>& fields)
{
    const auto take = [&](const char* name, QString& target) {
        const auto field = fields.constFind(QLatin1String(name));
        if (field != fields.cend())
            target = *field;
    };
    take("service", service.name);
    take("legal_entity", service.legalEntity);
    take("country", service.country);
    take("sector", service.sector);
    take("privacy_email", service.privacyEmail);
    take("postal_address", service.postalAddress);
    service.postalAddress.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
}

} // namespace recourse::session
