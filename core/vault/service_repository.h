// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/service.h"

#include <vector>

namespace recourse::vault {

class Database;

/// The services that hold data about the user. A service's `key` is unique.
class ServiceRepository
{
public:
    explicit ServiceRepository(Database& database) : m_database(database) {}

    /// Every service, ordered by key.
    [[nodiscard]] base::Result<std::vector<model::Service>> all();
    /// Errors: NotFound.
    [[nodiscard]] base::Result<model::Service> byId(model::ServiceId id);
    /// `key` exactly as stored. Errors: NotFound.
    [[nodiscard]] base::Result<model::Service> byKey(const QString& key);
    /// Updates the service with that id if it has one, else the one with that key, else inserts. A saved service is the
    /// user's: undoing the import that created it leaves it alone. Errors: NotFound (no such id), AlreadyThere (the key
    /// is another's).
    [[nodiscard]] base::Result<model::ServiceId> save(const model::Service& service);
    /// A service that is stored for certain.
    struct Ensured
    {
        model::ServiceId id;
        bool made = false; ///< it was not there before
    };
    /// The service with that key; if there is none, `service` is stored as the user's. One that is there is left as it is.
    [[nodiscard]] base::Result<Ensured> ensure(const model::Service& service);
    /// Deletes a service that nothing refers to; answers whether it is gone now.
    enum class Left { Gone, InUse };
    [[nodiscard]] base::Result<Left> removeUnused(model::ServiceId id);
    /// Services whose key, name or a domain contains `text`, ignoring case; equal ones first, then those that begin so.
    [[nodiscard]] base::Result<std::vector<model::Service>> search(const QString& text);

private:
    Database& m_database;
};

} // namespace recourse::vault
