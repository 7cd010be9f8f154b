// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/candidate_list.h"
#include "model/names.h"
#include "sample_answers.h"

#include <QStringList>

#include <initializer_list>

/// Reading lists of candidates and saying them in words that can be compared.
namespace recourse::test {

inline base::Result<imports::CandidateList> readCandidates(
    const QByteArray& bytes, const QHash<QString, QString>& domainByName = {}, const QString& format = {})
{
    return imports::readCandidateListBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}, QStringLiteral("list"),
        {suffixList(), format, domainByName}, base::Progress::none());
}

inline QStringList texts(std::initializer_list<const char*> words)
{
    QStringList list;
    for (const char* word : words)
        list.append(QString::fromUtf8(word));
    return list;
}

/// "spotify.com/com.spotify.music/Spotify likely: history 12 2023-01-01..2023-02-01, connected_app 1 ann@example.com relay"
inline QString wordsOf(const model::Candidate& candidate)
{
    const auto day = [](const QDateTime& time) { return time.toUTC().toString(QStringLiteral("yyyy-MM-dd")); };
    QStringList evidence;
    for (const model::Evidence& one : candidate.evidence) {
        QString words = QStringLiteral("%1 %2").arg(model::name(one.kind)).arg(one.count);
        if (one.first.isValid() || one.last.isValid())
            words += u' ' + day(one.first) + QStringLiteral("..") + day(one.last);
        if (!one.recipient.isEmpty())
            words += u' ' + one.recipient;
        evidence.append(one.viaRelay ? words + QStringLiteral(" relay") : words);
    }
    return QStringLiteral("%1/%2/%3 %4: %5").arg(candidate.domain, candidate.appId, candidate.title, model::name(candidate.verdict), evidence.join(QStringLiteral(", ")));
}

inline QStringList wordsOf(const imports::CandidateList& list)
{
    QStringList words;
    for (const model::Candidate& candidate : list.candidates)
        words.append(wordsOf(candidate));
    return words;
}

/// "local 1, no_sign_in 2"
inline QString wordsOf(const QMap<QString, int>& counts)
{
    QStringList words;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        words.append(QStringLiteral("%1 %2").arg(count.key()).arg(count.value()));
    return words.join(QStringLiteral(", "));
}

/// What does not add up in a report; empty if it does.
inline QString sumFault(const imports::CandidateList& list)
{
    int skipped = 0;
    for (const int count : list.skipped)
        skipped += count;
    if (list.records != static_cast<int>(list.candidates.size()) + list.merged + skipped)
        return QStringLiteral("%1 records, but %2 + %3 + %4").arg(list.records).arg(list.candidates.size()).arg(list.merged).arg(skipped);
    if (static_cast<int>(list.lines.size()) != list.records)
        return QStringLiteral("%1 lines for %2 records").arg(list.lines.size()).arg(list.records);
    QMap<model::RecordFate, int> fates;
    for (const model::ImportLine& line : list.lines)
        ++fates[line.fate];
    const bool agree = fates[model::RecordFate::New] == static_cast<int>(list.candidates.size()) && fates[model::RecordFate::Merged] == list.merged
        && fates[model::RecordFate::Skipped] + fates[model::RecordFate::Failed] == skipped;
    return agree ? QString() : QStringLiteral("the lines' fates do not agree with the counts");
}

/// Every text that a list holds.
inline QString everyWord(const imports::CandidateList& list)
{
    QStringList words{list.format, list.encoding};
    words += list.skipped.keys() + list.warnings.keys();
    for (const imports::CandidateMember& member : list.members)
        words += QStringList{member.name, member.format};
    for (const model::Candidate& candidate : list.candidates) {
        words += QStringList{candidate.domain, candidate.appId, candidate.title};
        for (const model::Evidence& evidence : candidate.evidence)
            words += QStringList{evidence.source, evidence.recipient};
    }
    for (const model::ImportLine& line : list.lines)
        words += QStringList{line.title, line.reason};
    for (const imports::NamedBreach& breach : list.breaches)
        words += QStringList{breach.name, breach.address};
    return words.join(u'\n');
}

} // namespace recourse::test
