// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/alias.h"
#include "model/ids.h"

#include <vector>

namespace recourse::vault {

class Database;

/// The user's word on whether a service was given an address.
enum class AliasWord {
    None, ///< nothing said: what mail shows counts
    Given,
    NotGiven, ///< whatever mail shows
};

/// What the user said about one address and service.
struct AliasSaid
{
    QString address;
    QString service; ///< as `Service::key`
    bool given = false;
};

/// Which address was given to which service, as mail shows and the user says, and signs that one leaked. Addresses in lower case.
class AliasRepository
{
public:
    explicit AliasRepository(Database& database) : m_database(database) {}

    /// One for each address and service, ordered by address, then service. Not those of candidates that are not the user's, nor the
    /// strangers of leak signs.
    [[nodiscard]] base::Result<std::vector<model::Alias>> all();
    [[nodiscard]] base::Result<std::vector<AliasSaid>> words();
    /// Answers the former word.
    [[nodiscard]] base::Result<AliasWord> say(const QString& address, const QString& service, AliasWord word);

    /// One for each address, service and sender: the largest count and the widest span of all imports, and of the sender's stored
    /// evidence at the address; the latest first. Dismissed ones are left out.
    [[nodiscard]] base::Result<std::vector<model::LeakSign>> leakSigns();
    /// Stores what an import tells by itself, what is known as well, so that it stays when another is undone; a count of 0 where the
    /// sender's mail is that of others. Answers how many signs are new or wider, if its evidence is stored after them. For the
    /// transaction of `ImportRepository::apply`. Errors: NotFound (no such import).
    [[nodiscard]] base::Result<int> writeLeakSigns(model::ImportId import, const std::vector<model::LeakSign>& signs);
    /// Forgets signs of all imports, but not those that the user dismissed. Answers how many there were.
    [[nodiscard]] base::Result<int> dropLeakSigns(const std::vector<model::LeakSign>& signs);
    /// Keeps a sender's mail to an address from being listed, or lists it again.
    [[nodiscard]] base::Status dismissLeakSign(const QString& address, const QString& sender, bool dismissed);

private:
    Database& m_database;
};

} // namespace recourse::vault
