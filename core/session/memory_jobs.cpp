// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/memory_jobs.h"

#include "vault/database.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace recourse::session {

Job<Done> giveMemoryBack(Session& session)
{
    return session.start<Done>([&session](base::Progress&) -> base::Result<Done> {
        const base::Status given = session.withVault<void>([](vault::Vault& vault) -> base::Status {
            vault.database().releaseMemory();
            return {};
        });
        if (!given && given.error().code != base::Code::VaultLocked)
            return given.error();
#ifdef __GLIBC__
        malloc_trim(0);
#endif
        return Done{};
    });
}

} // namespace recourse::session
