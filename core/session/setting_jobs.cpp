// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/setting_jobs.h"

#include "vault/setting_repository.h"

namespace recourse::session {

using base::Result;

Job<QString> readSetting(Session& session, QString key)
{
    return session.start<QString>([&session, key](base::Progress&) {
        return session.withVault<QString>(
            [&](vault::Vault& vault) { return vault::SettingRepository(vault.database()).value(key); });
    });
}

Job<Done> writeSetting(Session& session, QString key, QString value)
{
    return session.start<Done>([&session, key, value](base::Progress&) -> Result<Done> {
        const base::Status stored = session.withVault<void>(
            [&](vault::Vault& vault) { return vault::SettingRepository(vault.database()).setValue(key, value); });
        if (!stored)
            return stored.error();
        return Done{};
    });
}

} // namespace recourse::session
