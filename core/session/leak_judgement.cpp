// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/leak_judgement.h"

#include "imports/mail_alias.h"
#include "model/evidence.h"
#include "session/mail_rule_files.h"
#include "session/rules.h"
#include "vault/alias_repository.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <deque>
#include <string>
#include <utility>

namespace recourse::session {

using base::Result;
using imports::MailUse;

namespace {

std::int64_t secondsOf(const QDateTime& time)
{
    return time.isValid() ? time.toSecsSinceEpoch() : INT64_MIN;
}

/// Uses with the texts that they point to.
class Uses
{
public:
    void add(const QString& domain, const QList<model::Evidence>& evidence, bool isNotMine)
    {
        for (const model::Evidence& one : evidence) {
            if (one.recipient.isEmpty() || !model::isMail(one.kind))
                continue;
            const std::uint16_t kind = imports::kindBit(imports::mailKind(one.kind));
            m_uses.push_back({keep(one.recipient), keep(domain), kind, one.count, secondsOf(one.first), secondsOf(one.last), isNotMine, one.viaRelay});
        }
    }

    void add(const imports::MailVisit& visit)
    {
        m_uses.push_back({keep(visit.address), keep(visit.domain), visit.kinds, visit.count, secondsOf(visit.first), secondsOf(visit.last)});
    }

    [[nodiscard]] std::vector<MailUse> taken() { return std::move(m_uses); }

private:
    std::string_view keep(const QString& text) { return m_texts.emplace_back(text.toStdString()); }

    std::deque<std::string> m_texts;
    std::vector<MailUse> m_uses;
};

/// All evidence of one domain, and whether the user said that there is no account.
struct Said
{
    QList<model::Evidence> evidence;
    bool isNotMine = false;
};

using SaidByDomain = QMap<QString, Said>;

void collect(SaidByDomain& said, const std::vector<model::Candidate>& candidates)
{
    for (const model::Candidate& candidate : candidates) {
        if (candidate.domain.isEmpty())
            continue;
        Said& of = said[candidate.domain];
        of.evidence.append(candidate.evidence);
        of.isNotMine = of.isNotMine || candidate.state == model::CandidateState::NotMine;
    }
}

/// The addresses that the findings tell of.
QSet<QString> addressesOf(const std::vector<model::Candidate>& found, const std::vector<imports::MailVisit>& visits)
{
    QSet<QString> addresses;
    for (const model::Candidate& candidate : found) {
        for (const model::Evidence& evidence : candidate.evidence) {
            if (model::isMail(evidence.kind))
                addresses.insert(evidence.recipient);
        }
    }
    for (const imports::MailVisit& visit : visits)
        addresses.insert(visit.address);
    addresses.remove(QString());
    return addresses;
}

void add(model::LeakSign& sign, int count, const QDateTime& first, const QDateTime& last)
{
    sign.count += count;
    if (first.isValid() && (!sign.first.isValid() || first < sign.first))
        sign.first = first;
    if (last.isValid() && (!sign.last.isValid() || last > sign.last))
        sign.last = last;
}

/// What the findings alone say of each sign.
std::vector<model::LeakSign> ownOf(
    const std::vector<model::LeakSign>& signs, const std::vector<model::Candidate>& found, const std::vector<imports::MailVisit>& visits)
{
    using AddressAndSender = std::pair<QString, QString>;
    QMap<AddressAndSender, std::size_t> places;
    std::vector<model::LeakSign> own;
    for (const model::LeakSign& sign : signs) {
        places.insert({sign.address, sign.sender}, own.size());
        own.push_back({sign.address, sign.givenTo, sign.sender, 0, {}, {}});
    }
    const auto note = [&](const AddressAndSender& key, int count, const QDateTime& first, const QDateTime& last) {
        const auto place = places.constFind(key);
        if (place != places.constEnd())
            add(own[*place], count, first, last);
    };
    for (const model::Candidate& candidate : found) {
        for (const model::Evidence& one : candidate.evidence) {
            if (model::isMail(one.kind))
                note({one.recipient, candidate.domain}, one.count, one.first, one.last);
        }
    }
    for (const imports::MailVisit& visit : visits)
        note({visit.address, visit.domain}, visit.count, visit.first, visit.last);
    return own;
}

Result<imports::AliasKnowledge> knowledgeOf(vault::Vault& vault)
{
    vault::AliasRepository repository(vault.database());
    const auto words = repository.words();
    if (!words)
        return words.error();
    auto signs = repository.leakSigns();
    if (!signs)
        return signs.error();
    imports::AliasKnowledge known;
    for (const vault::AliasSaid& said : *words)
        known.words.push_back({said.address, said.service, said.given});
    known.signs = std::move(*signs);
    return known;
}

} // namespace

Result<LeakJudgement> judgeLeaks(vault::Vault& vault, const std::vector<model::Candidate>& stored, const std::vector<model::Candidate>& found,
    const std::vector<imports::MailVisit>& visits, const Rules& rules)
{
    const QSet<QString> addresses = addressesOf(found, visits);
    if (addresses.isEmpty())
        return LeakJudgement{};
    const auto mail = readMailRules();
    if (!mail)
        return mail.error();
    const auto known = knowledgeOf(vault);
    if (!known)
        return known.error();
    SaidByDomain said;
    collect(said, stored);
    collect(said, found);
    Uses uses;
    for (auto of = said.cbegin(); of != said.cend(); ++of)
        uses.add(of.key(), model::folded(of->evidence), of->isNotMine);
    for (const imports::MailVisit& visit : visits)
        uses.add(visit);
    imports::MailSenders senders(*mail, rules.suffixes);
    imports::AliasFindings judged = imports::findAliases(uses.taken(), senders, *known);
    std::erase_if(judged.signs, [&](const model::LeakSign& sign) { return !addresses.contains(sign.address); });
    auto own = ownOf(judged.signs, found, visits);
    return LeakJudgement{std::move(judged.signs), std::move(own), std::move(judged.refuted)};
}

} // namespace recourse::session
