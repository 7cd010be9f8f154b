// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/alias_repository.h"

#include "vault/database.h"
#include "vault/query.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("address given to a service");

// A service writes mails of several kinds: their counts are added, but of what several imports say about one kind the larger counts.
constexpr const char* kSeen
    = "SELECT e.recipient, c.key, sum(e.most), min(e.first), max(e.last) FROM (SELECT candidate_id, recipient, "
      "max(count) AS most, min(first) AS first, max(last) AS last FROM candidate_evidence WHERE recipient <> '' "
      "GROUP BY candidate_id, recipient, kind, source, via_relay) e JOIN candidates c ON c.id = e.candidate_id "
      "WHERE c.state <> 'not_mine' GROUP BY e.recipient, c.key";
constexpr const char* kSaid = "SELECT address, service_key, given FROM aliases";
constexpr const char* kLeakSigns
    = "SELECT address, given_to, sender, max(count), min(first), max(last) FROM leak_signs s WHERE NOT EXISTS "
      "(SELECT 1 FROM dismissed_leak_signs d WHERE d.address = s.address AND d.sender = s.sender) "
      "GROUP BY address, given_to, sender ORDER BY max(last) DESC, address, sender";
constexpr const char* kKnownSigns
    = "SELECT address, given_to, sender, max(count), min(first), max(last) FROM leak_signs GROUP BY address, given_to, sender";

model::Alias readSeen(const Statement& row)
{
    return {row.text(0), row.text(1), model::AliasOrigin::Import, static_cast<int>(row.integer(2)), row.dateTime(3), row.dateTime(4)};
}

model::LeakSign readSign(const Statement& row)
{
    return {row.text(0), row.text(1), row.text(2), static_cast<int>(row.integer(3)), row.dateTime(4), row.dateTime(5)};
}

using SignKey = std::tuple<QString, QString, QString>;

SignKey keyOf(const model::LeakSign& sign)
{
    return {sign.address, sign.givenTo, sign.sender};
}

bool addsTo(const model::LeakSign& known, const model::LeakSign& fresh)
{
    const bool earlier = fresh.first.isValid() && (!known.first.isValid() || fresh.first < known.first);
    const bool later = fresh.last.isValid() && (!known.last.isValid() || fresh.last > known.last);
    return fresh.count > known.count || earlier || later;
}

base::Result<AliasWord> wordOf(Database& database, const QString& address, const QString& service)
{
    Statement select = database.prepare("SELECT given FROM aliases WHERE address = ?1 AND service_key = ?2");
    select.bind(1, address).bind(2, service);
    const auto given = readAll(select, [](const Statement& row) { return row.boolean(0); });
    if (!given)
        return given.error();
    if (given->empty())
        return AliasWord::None;
    return given->front() ? AliasWord::Given : AliasWord::NotGiven;
}

} // namespace

base::Result<std::vector<model::Alias>> AliasRepository::all()
{
    Statement seen = m_database.prepare(kSeen);
    const auto shown = readAll(seen, readSeen);
    if (!shown)
        return shown.error();
    Statement said = m_database.prepare(kSaid);
    const auto words = readAll(said, [](const Statement& row) { return std::tuple(row.text(0), row.text(1), row.boolean(2)); });
    if (!words)
        return words.error();
    QMap<std::pair<QString, QString>, model::Alias> aliases;
    for (const model::Alias& alias : *shown)
        aliases.insert({alias.address, alias.service}, alias);
    for (const auto& [address, service, given] : *words) {
        if (!given) {
            aliases.remove({address, service});
            continue;
        }
        model::Alias& alias = aliases[{address, service}];
        alias.address = address;
        alias.service = service;
        alias.origin = model::AliasOrigin::Hand;
    }
    return std::vector<model::Alias>(aliases.cbegin(), aliases.cend());
}

base::Result<AliasWord> AliasRepository::say(const QString& address, const QString& service, AliasWord word)
{
    auto former = wordOf(m_database, address, service);
    if (!former)
        return former;
    Statement statement = m_database.prepare(word == AliasWord::None
            ? "DELETE FROM aliases WHERE address = ?1 AND service_key = ?2"
            : "INSERT INTO aliases (address, service_key, given) VALUES (?1, ?2, ?3) "
              "ON CONFLICT (address, service_key) DO UPDATE SET given = excluded.given");
    statement.bind(1, address).bind(2, service);
    if (word != AliasWord::None)
        statement.bind(3, word == AliasWord::Given);
    if (const base::Status done = write(m_database, statement, kWhat); !done)
        return done.error();
    return former;
}

base::Result<std::vector<model::LeakSign>> AliasRepository::leakSigns()
{
    Statement select = m_database.prepare(kLeakSigns);
    return readAll(select, readSign);
}

base::Result<int> AliasRepository::writeLeakSigns(model::ImportId import, const std::vector<model::LeakSign>& signs)
{
    Statement select = m_database.prepare(kKnownSigns);
    const auto stored = readAll(select, readSign);
    if (!stored)
        return stored.error();
    QMap<SignKey, model::LeakSign> known;
    for (const model::LeakSign& sign : *stored)
        known.insert(keyOf(sign), sign);
    Statement insert = m_database.prepare("INSERT INTO leak_signs (import_id, address, given_to, sender, count, first, last) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    int fresh = 0;
    for (const model::LeakSign& sign : signs) {
        const auto same = known.constFind(keyOf(sign));
        if (same != known.constEnd() && !addsTo(*same, sign))
            continue;
        insert.bind(1, import.value).bind(2, sign.address).bind(3, sign.givenTo).bind(4, sign.sender);
        insert.bind(5, sign.count).bind(6, sign.first).bind(7, sign.last);
        if (const base::Status done = write(m_database, insert, kWhat); !done)
            return done.error();
        ++fresh;
    }
    return fresh;
}

base::Status AliasRepository::dismissLeakSign(const QString& address, const QString& sender, bool dismissed)
{
    Statement statement = m_database.prepare(dismissed
            ? "INSERT INTO dismissed_leak_signs (address, sender) VALUES (?1, ?2) ON CONFLICT DO NOTHING"
            : "DELETE FROM dismissed_leak_signs WHERE address = ?1 AND sender = ?2");
    statement.bind(1, address).bind(2, sender);
    return write(m_database, statement, kWhat);
}

} // namespace recourse::vault
