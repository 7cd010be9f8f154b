// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/incident_words.h"

#include "feeds/incidents.h"
#include "match/facts.h"
#include "vault/breach_repository.h"
#include "vault/exposure_repository.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace recourse::session {

using base::Code;
using base::Result;
using model::Disposition;
using model::Exposure;

namespace {

using Word = IncidentWords::Word;

/// Whether a word about `said` is one about `other`, a record of the same incident, too.
bool carries(Disposition disposition, const Exposure& said, const Exposure& other)
{
    if (disposition != Disposition::NeverMine || match::isFoundByName(other))
        return true;
    return !said.factsFor.isEmpty() && !other.factsFor.isEmpty() && said.factsFor.constFirst() == other.factsFor.constFirst();
}

bool isAboutTheAccount(Disposition disposition)
{
    return disposition == Disposition::NeverMine || disposition == Disposition::ClosedBefore;
}

bool saysTheSame(const Exposure& one, const Exposure& other)
{
    return one.disposition != Disposition::Open && one.disposition == other.disposition && one.disposedOn == other.disposedOn
        && one.note == other.note;
}

/// The last word among records of one incident that is one about a new record of it; nothing if there is none.
const Exposure* wordFor(const Exposure& added, const std::vector<Exposure>& others)
{
    const Exposure* last = nullptr;
    for (const Exposure& other : others) {
        if (other.disposition == Disposition::Open || !carries(other.disposition, other, added))
            continue;
        if (last == nullptr || std::tie(last->disposedOn, last->id) < std::tie(other.disposedOn, other.id))
            last = &other;
    }
    if (last == nullptr || isAboutTheAccount(last->disposition))
        return last;
    const bool known = std::all_of(added.dataClasses.begin(), added.dataClasses.end(), [&](const QString& each) {
        return std::any_of(others.begin(), others.end(),
            [&](const Exposure& other) { return other.disposition == last->disposition && other.dataClasses.contains(each); });
    });
    return known ? last : nullptr;
}

QSet<qint64> idsOf(const std::vector<Word>& words)
{
    QSet<qint64> ids;
    for (const Word& word : words)
        ids.insert(word.id.value);
    return ids;
}

} // namespace

Result<std::vector<Word>> IncidentWords::about(
    const std::vector<model::ExposureId>& ids, Disposition disposition, const std::optional<QString>& note, QDate on)
{
    std::vector<Word> words;
    std::vector<Exposure> said;
    for (const model::ExposureId id : ids) {
        auto exposure = vault::ExposureRepository(m_vault.database()).byId(id);
        if (!exposure)
            return exposure.error();
        words.push_back({id, disposition, note.value_or(exposure->note), on});
        said.push_back(std::move(*exposure));
    }
    QSet<qint64> known = idsOf(words);
    for (const Exposure& exposure : said) {
        const auto records = others(exposure);
        if (!records)
            return records.error();
        for (const Exposure& other : *records) {
            if (known.contains(other.id.value) || !carries(disposition, exposure, other))
                continue;
            known.insert(other.id.value);
            words.push_back({other.id, disposition, note && !note->isEmpty() ? *note : other.note, on});
        }
    }
    return words;
}

Result<std::vector<Word>> IncidentWords::back(const std::vector<Word>& words)
{
    std::vector<Word> all;
    QSet<qint64> known = idsOf(words);
    for (const Word& word : words) {
        const auto exposure = vault::ExposureRepository(m_vault.database()).byId(word.id);
        if (!exposure && exposure.error().code == Code::NotFound)
            continue;
        if (!exposure)
            return exposure.error();
        all.push_back(word);
        const auto records = others(*exposure);
        if (!records)
            return records.error();
        for (const Exposure& other : *records) {
            if (known.contains(other.id.value) || !saysTheSame(*exposure, other))
                continue;
            known.insert(other.id.value);
            all.push_back({other.id, word.disposition, word.note, word.on});
        }
    }
    return all;
}

Result<std::vector<Word>> IncidentWords::takeOver(model::ExposureId newest)
{
    if (!newest.stored())
        return std::vector<Word>(); // there was nothing yet to say something about
    const auto added = vault::ExposureRepository(m_vault.database()).unsaidSince(newest);
    if (!added)
        return added.error();
    std::vector<Word> words;
    for (const Exposure& exposure : *added) {
        const auto records = others(exposure);
        if (!records)
            return records.error();
        if (const Exposure* word = wordFor(exposure, *records); word != nullptr)
            words.push_back({exposure.id, word->disposition, word->note, word->disposedOn});
    }
    return words;
}

Result<int> IncidentWords::count(const std::vector<Word>& words)
{
    if (words.size() < 2)
        return static_cast<int>(words.size());
    QSet<std::pair<qint64, qsizetype>> incidents;
    for (const Word& word : words) {
        const auto exposure = vault::ExposureRepository(m_vault.database()).byId(word.id);
        if (!exposure)
            return exposure.error();
        const auto incident = incidentOf(exposure->breach);
        if (!incident)
            return incident.error();
        incidents.insert({exposure->account.value, *incident});
    }
    return static_cast<int>(incidents.size());
}

Result<bool> IncidentWords::isFoundByDomain(const Exposure& exposure, const std::vector<Word>& words)
{
    const auto records = others(exposure);
    if (!records)
        return records.error();
    const QSet<qint64> said = idsOf(words);
    return std::any_of(records->begin(), records->end(),
        [&](const Exposure& other) { return said.contains(other.id.value) && !match::isFoundByName(other); });
}

Result<std::vector<Exposure>> IncidentWords::others(const Exposure& exposure)
{
    const auto standing = ofAccount(exposure.account);
    if (!standing)
        return standing.error();
    std::vector<Exposure> records;
    if ((*standing)->size() < 2)
        return records; // most accounts; the lists need not be read
    const auto incident = incidentOf(exposure.breach);
    if (!incident)
        return incident.error();
    for (const Exposure& each : **standing) {
        const auto other = incidentOf(each.breach);
        if (!other)
            return other.error();
        if (each.id != exposure.id && *other == *incident)
            records.push_back(each);
    }
    return records;
}

Result<const std::vector<Exposure>*> IncidentWords::ofAccount(model::AccountId account)
{
    auto known = m_standing.find(account.value);
    if (known == m_standing.end()) {
        auto read = vault::ExposureRepository(m_vault.database()).standingOf(account);
        if (!read)
            return read.error();
        known = m_standing.insert(account.value, std::move(*read));
    }
    return &*known;
}

Result<qsizetype> IncidentWords::incidentOf(model::BreachId record)
{
    if (!m_incidents) {
        const auto breaches = vault::BreachRepository(m_vault.database()).all();
        if (!breaches)
            return breaches.error();
        m_incidents.emplace();
        qsizetype number = 0;
        for (const feeds::Incident& incident : feeds::incidentsOf(*breaches)) {
            for (const std::size_t source : incident.sources)
                m_incidents->insert((*breaches)[source].id.value, number);
            ++number;
        }
    }
    return m_incidents->value(record.value, -1);
}

} // namespace recourse::session
