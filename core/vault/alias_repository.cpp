// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/alias_repository.h"

#include "model/evidence.h"
#include "model/names.h"
#include "vault/database.h"
#include "vault/query.h"

#include <QMap>

#include <algorithm>
#include <tuple>
#include <utility>

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("address given to a service");

constexpr const char* kSeen
    = "SELECT e.recipient, c.key, e.kind, e.source, e.count, e.via_relay, e.first, e.last FROM candidate_evidence e "
      "JOIN candidates c ON c.id = e.candidate_id WHERE e.recipient <> '' AND c.state <> 'not_mine' ORDER BY e.id";
constexpr const char* kSeenOfSigns
    = "SELECT e.recipient, c.key, e.kind, e.source, e.count, e.via_relay, e.first, e.last "
      "FROM (SELECT DISTINCT address, sender FROM leak_signs) s JOIN candidates c ON c.key = s.sender "
      "JOIN candidate_evidence e ON e.candidate_id = c.id AND e.recipient = s.address ORDER BY e.id";
constexpr const char* kSaid = "SELECT address, service_key, given FROM aliases";
constexpr const char* kLeakSigns
    = "SELECT address, given_to, sender, max(count), min(first), max(last) FROM leak_signs s WHERE NOT EXISTS "
      "(SELECT 1 FROM dismissed_leak_signs d WHERE d.address = s.address AND d.sender = s.sender) "
      "GROUP BY address, given_to, sender";
constexpr const char* kKnownSigns
    = "SELECT address, given_to, sender, max(count), min(first), max(last) FROM leak_signs GROUP BY address, given_to, sender";

using AddressAndService = std::pair<QString, QString>;

/// One row of evidence of mail to an address.
struct SeenRow
{
    AddressAndService key;
    model::Evidence evidence;
};

SeenRow readSeen(const Statement& row)
{
    SeenRow seen{{row.text(0), row.text(1)}, {}};
    seen.evidence.kind = model::fromName<model::EvidenceKind>(row.text(2)).value_or(model::EvidenceKind::Newsletter);
    seen.evidence.source = row.text(3);
    seen.evidence.count = static_cast<int>(row.integer(4));
    seen.evidence.viaRelay = row.boolean(5);
    seen.evidence.first = row.dateTime(6);
    seen.evidence.last = row.dateTime(7);
    return seen;
}

/// A service writes mails of several kinds: their counts are added.
model::Alias aliasOf(const AddressAndService& key, const QList<model::Evidence>& evidence)
{
    model::Alias alias{key.first, key.second, model::AliasOrigin::Import, 0, {}, {}};
    for (const model::Evidence& one : model::folded(evidence)) {
        alias.count += one.count;
        if (one.first.isValid() && (!alias.first.isValid() || one.first < alias.first))
            alias.first = one.first;
        if (one.last.isValid() && (!alias.last.isValid() || one.last > alias.last))
            alias.last = one.last;
    }
    return alias;
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

void widen(model::LeakSign& sign, const model::Alias& seen)
{
    sign.count = std::max(sign.count, seen.count);
    if (seen.first.isValid() && (!sign.first.isValid() || seen.first < sign.first))
        sign.first = seen.first;
    if (seen.last.isValid() && (!sign.last.isValid() || seen.last > sign.last))
        sign.last = seen.last;
}

bool addsTo(const model::LeakSign& known, const model::LeakSign& fresh)
{
    const bool earlier = fresh.first.isValid() && (!known.first.isValid() || fresh.first < known.first);
    const bool later = fresh.last.isValid() && (!known.last.isValid() || fresh.last > known.last);
    return fresh.count > known.count || earlier || later;
}

using EvidenceByKey = QMap<AddressAndService, QList<model::Evidence>>;

base::Result<EvidenceByKey> readEvidence(Database& database, const char* sql)
{
    Statement select = database.prepare(sql);
    const auto rows = readAll(select, readSeen);
    if (!rows)
        return rows.error();
    EvidenceByKey evidence;
    for (const SeenRow& row : *rows)
        evidence[row.key].append(row.evidence);
    return evidence;
}

/// What the imports said by themselves, widened by the evidence of all of them, where mailboxes of days apart are added up.
base::Result<std::vector<model::LeakSign>> readSigns(Database& database, const char* sql)
{
    Statement select = database.prepare(sql);
    auto signs = readAll(select, readSign);
    if (!signs)
        return signs;
    const auto evidence = readEvidence(database, kSeenOfSigns);
    if (!evidence)
        return evidence.error();
    for (model::LeakSign& sign : *signs) {
        const AddressAndService key{sign.address, sign.sender};
        QList<model::Evidence> mail = evidence->value(key);
        mail.removeIf([](const model::Evidence& one) { return !model::isMail(one.kind); });
        widen(sign, aliasOf(key, mail));
    }
    return signs;
}

/// The latest first.
bool comesFirst(const model::LeakSign& one, const model::LeakSign& other)
{
    if (one.last != other.last)
        return one.last.isValid() && (!other.last.isValid() || one.last > other.last);
    return std::tie(one.address, one.sender) < std::tie(other.address, other.sender);
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
    auto evidence = readEvidence(m_database, kSeen);
    if (!evidence)
        return evidence.error();
    const auto said = words();
    if (!said)
        return said.error();
    const auto strangers = leakSigns();
    if (!strangers)
        return strangers.error();
    for (const model::LeakSign& sign : *strangers)
        evidence->remove({sign.address, sign.sender});
    QMap<AddressAndService, model::Alias> aliases;
    for (auto seen = evidence->cbegin(); seen != evidence->cend(); ++seen)
        aliases.insert(seen.key(), aliasOf(seen.key(), seen.value()));
    for (const auto& [address, service, given] : *said) {
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

base::Result<std::vector<AliasSaid>> AliasRepository::words()
{
    Statement select = m_database.prepare(kSaid);
    return readAll(select, [](const Statement& row) { return AliasSaid{row.text(0), row.text(1), row.boolean(2)}; });
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
    auto signs = readSigns(m_database, kLeakSigns);
    if (signs)
        std::sort(signs->begin(), signs->end(), comesFirst);
    return signs;
}

base::Result<int> AliasRepository::writeLeakSigns(model::ImportId import, const std::vector<model::LeakSign>& signs)
{
    const auto stored = readSigns(m_database, kKnownSigns);
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
        fresh += same == known.constEnd() || addsTo(*same, sign) ? 1 : 0;
        insert.bind(1, import.value).bind(2, sign.address).bind(3, sign.givenTo).bind(4, sign.sender);
        insert.bind(5, sign.count).bind(6, sign.first).bind(7, sign.last);
        if (const base::Status done = write(m_database, insert, kWhat); !done)
            return done.error();
    }
    return fresh;
}

base::Result<int> AliasRepository::dropLeakSigns(const std::vector<model::LeakSign>& signs)
{
    Statement drop = m_database.prepare("DELETE FROM leak_signs WHERE address = ?1 AND given_to = ?2 AND sender = ?3 AND NOT EXISTS "
        "(SELECT 1 FROM dismissed_leak_signs d WHERE d.address = leak_signs.address AND d.sender = leak_signs.sender)");
    int dropped = 0;
    for (const model::LeakSign& sign : signs) {
        drop.bind(1, sign.address).bind(2, sign.givenTo).bind(3, sign.sender);
        if (const base::Status done = write(m_database, drop, kWhat); !done)
            return done.error();
        dropped += m_database.changes() > 0 ? 1 : 0;
    }
    return dropped;
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
