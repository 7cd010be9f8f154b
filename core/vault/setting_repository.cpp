// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/setting_repository.h"

#include "vault/query.h"

namespace recourse::vault {

namespace {

model::Profile readProfile(const Statement& statement)
{
    model::Profile profile;
    profile.fullName = statement.text(0);
    profile.postalAddress = statement.texts(1);
    profile.email = statement.text(2);
    profile.residence = statement.text(3);
    profile.language = statement.text(4);
    return profile;
}

} // namespace

base::Result<QString> SettingRepository::value(const QString& key)
{
    Statement select = m_database.prepare("SELECT value FROM settings WHERE key = ?1");
    select.bind(1, key);
    base::Result<QString> stored = readOne(select, key, [](const Statement& row) { return row.text(0); });
    if (!stored && stored.error().code == base::Code::NotFound)
        return QString();
    return stored;
}

base::Status SettingRepository::setValue(const QString& key, const QString& value)
{
    Statement upsert = m_database.prepare(
        "INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    upsert.bind(1, key).bind(2, value);
    return write(m_database, upsert, QStringLiteral("setting"));
}

base::Result<model::Profile> SettingRepository::profile()
{
    Statement select
        = m_database.prepare("SELECT full_name, postal_address, email, residence, language FROM profile WHERE id = 1");
    base::Result<model::Profile> stored = readOne(select, QStringLiteral("profile"), readProfile);
    if (!stored && stored.error().code == base::Code::NotFound)
        return model::Profile();
    return stored;
}

base::Status SettingRepository::setProfile(const model::Profile& profile)
{
    Statement upsert = m_database.prepare(
        "INSERT INTO profile (id, full_name, postal_address, email, residence, language) "
        "VALUES (1, ?1, ?2, ?3, ?4, ?5) ON CONFLICT (id) DO UPDATE SET full_name = excluded.full_name, "
        "postal_address = excluded.postal_address, email = excluded.email, residence = excluded.residence, "
        "language = excluded.language");
    upsert.bind(1, profile.fullName).bind(2, profile.postalAddress).bind(3, profile.email);
    upsert.bind(4, profile.residence).bind(5, profile.language);
    return write(m_database, upsert, QStringLiteral("profile"));
}

} // namespace recourse::vault
