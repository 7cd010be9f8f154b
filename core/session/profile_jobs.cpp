// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profile_jobs.h"

#include "vault/setting_repository.h"

#include <QRegularExpression>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;
using base::Status;

namespace {

QStringList linesOf(QString address)
{
    address.replace(QStringLiteral("\\n"), QStringLiteral("\n")).replace(QStringLiteral("; "), QStringLiteral("\n"));
    QStringList lines;
    for (const QString& line : address.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines << line.trimmed();
    return lines;
}

/// ISO 3166-1 alpha-2, with the part of the country for the United States and Canada ("US-CA"). "UK" is taken for GB.
QString residenceOf(const QString& value)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Z]{2}(-[A-Z0-9]{1,3})?$"));
    QString residence = value.trimmed().toUpper();
    if (residence == QStringLiteral("UK"))
        residence = QStringLiteral("GB");
    return shape.match(residence).hasMatch() ? residence : QString();
}

} // namespace

QStringList profileFields()
{
    return {QStringLiteral("name"), QStringLiteral("address"), QStringLiteral("email"), QStringLiteral("residence"),
        QStringLiteral("language")};
}

Status setProfileFields(model::Profile& profile, const QMap<QString, QString>& fields)
{
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        const QString& value = field.value();
        if (field.key() == QStringLiteral("name"))
            profile.fullName = value.trimmed();
        else if (field.key() == QStringLiteral("address"))
            profile.postalAddress = linesOf(value);
        else if (field.key() == QStringLiteral("email"))
            profile.email = value.trimmed();
        else if (field.key() == QStringLiteral("language"))
            profile.language = value.trimmed().toLower();
        else if (field.key() == QStringLiteral("residence"))
            profile.residence = residenceOf(value);
        else
            return fail(Code::BadArgument, field.key());
        if (field.key() == QStringLiteral("residence") && profile.residence.isEmpty() && !value.isEmpty())
            return fail(Code::BadArgument, QStringLiteral("residence"));
    }
    return {};
}

Job<model::Profile> readProfile(Session& session)
{
    return session.start<model::Profile>([&session](base::Progress&) {
        return session.withVault<model::Profile>(
            [](vault::Vault& vault) { return vault::SettingRepository(vault.database()).profile(); });
    });
}

Job<model::Profile> setProfile(Session& session, QMap<QString, QString> fields)
{
    return session.start<model::Profile>([&session, fields](base::Progress&) {
        return session.withVault<model::Profile>([&](vault::Vault& vault) -> Result<model::Profile> {
            vault::SettingRepository settings(vault.database());
            auto profile = settings.profile();
            if (!profile)
                return profile;
            if (const Status set = setProfileFields(*profile, fields); !set)
                return set.error();
            if (const Status stored = settings.setProfile(*profile); !stored)
                return stored.error();
            return profile;
        });
    });
}

} // namespace recourse::session
