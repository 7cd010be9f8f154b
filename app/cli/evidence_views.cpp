// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_views.h"

#include "model/names.h"
#include "view_words.h"

#include <algorithm>

namespace recourse::cli {

namespace {

QJsonObject counts(const QMap<QString, int>& map)
{
    QJsonObject object;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

QString wordsOf(const QMap<QString, int>& map)
{
    QStringList parts;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        parts << QStringLiteral("%1 %2").arg(entry.value()).arg(entry.key());
    return parts.join(QStringLiteral(", "));
}

/// All evidence for one service together.
struct Sum
{
    QStringList kinds;
    QStringList recipients;
    QDateTime first;
    QDateTime last;
    qint64 count = 0;
};

Sum sumOf(const model::Candidate& candidate)
{
    Sum sum;
    for (const model::Evidence& evidence : candidate.evidence) {
        sum.kinds.append(model::name(evidence.kind));
        if (!evidence.recipient.isEmpty())
            sum.recipients.append(evidence.recipient);
        if (evidence.first.isValid() && (!sum.first.isValid() || evidence.first < sum.first))
            sum.first = evidence.first;
        if (evidence.last.isValid() && (!sum.last.isValid() || evidence.last > sum.last))
            sum.last = evidence.last;
        sum.count += evidence.count;
    }
    sum.kinds.removeDuplicates();
    sum.recipients.removeDuplicates();
    return sum;
}

QJsonObject toJson(const model::Candidate& candidate)
{
    const Sum sum = sumOf(candidate);
    return {{key("domain"), candidate.domain}, {key("app"), candidate.appId}, {key("title"), candidate.title},
        {key("verdict"), model::name(candidate.verdict)}, {key("kinds"), QJsonArray::fromStringList(sum.kinds)},
        {key("recipients"), QJsonArray::fromStringList(sum.recipients)}, {key("first_seen"), iso(sum.first)}, {key("last_seen"), iso(sum.last)},
        {key("count"), sum.count}};
}

QJsonObject toJson(const imports::CandidateMember& member)
{
    return {{key("name"), member.name}, {key("format"), member.format}, {key("records"), member.records}};
}

QJsonObject toJson(const imports::NamedBreach& breach)
{
    return {{key("name"), breach.name}, {key("address"), breach.address}};
}

template <class List> QJsonArray listOf(const List& list)
{
    QJsonArray array;
    for (const auto& entry : list)
        array.append(toJson(entry));
    return array;
}

QString lineOf(const model::Candidate& candidate)
{
    const Sum sum = sumOf(candidate);
    const QString name = candidate.domain.isEmpty() ? (candidate.title.isEmpty() ? candidate.appId : candidate.title) : candidate.domain;
    return QStringLiteral("  %1  %2  (%3)\n").arg(model::name(candidate.verdict), -9).arg(safe(name), sum.kinds.join(QStringLiteral(", ")));
}

QString breachLine(const imports::NamedBreach& breach)
{
    return QStringLiteral("  breach %1%2\n").arg(safe(breach.name), breach.address.isEmpty() ? QString() : QStringLiteral(" names ") + safe(breach.address));
}

QStringList linesOfKind(const imports::LeftOut& members, const QString& kind)
{
    constexpr qsizetype kNamed = 5;
    QStringList names;
    int more = 0;
    for (const imports::LeftOutMember& member : members) {
        if (member.kind == kind)
            names.append(safe(member.name, 300));
        more += member.kind == kind ? member.more : 0;
    }
    more += static_cast<int>(std::max<qsizetype>(names.size() - kNamed, 0));
    if (more > 0)
        return {QStringLiteral("%1 and %2 more (%3)").arg(QStringList(names.mid(0, kNamed)).join(QStringLiteral(", "))).arg(more).arg(kind)};
    for (QString& name : names)
        name += QStringLiteral(" (%1)").arg(kind);
    return names;
}

} // namespace

QJsonObject toJson(const session::EvidenceReport& report, ImportItems items)
{
    const imports::CandidateList& list = report.list;
    const model::ImportRun& run = report.candidates.run;
    QJsonObject object{{key("format"), list.format}, {key("encoding"), list.encoding}, {key("records"), list.records},
        {key("merged"), run.format.isEmpty() ? list.merged : run.merged}, {key("skipped"), counts(list.skipped)}, {key("warnings"), counts(list.warnings)},
        {key("members"), listOf(list.members)}, {key("breaches"), listOf(list.breaches)}, {key("new"), run.added},
        {key("changed"), run.changed}, {key("known"), run.known}};
    if (!list.leftOut.isEmpty())
        object.insert(key("left_out"), toJson(list.leftOut));
    if (run.id.stored())
        object.insert(key("import"), run.id.value);
    if (items == ImportItems::Include)
        object.insert(key("candidates"), listOf(list.candidates));
    return object;
}

QString toText(const session::EvidenceReport& report)
{
    const imports::CandidateList& list = report.list;
    QString text = QStringLiteral("%1, %2: %3 records, %4 services that may hold an account\n")
                       .arg(list.format, list.encoding).arg(list.records).arg(list.candidates.size());
    const model::ImportRun& run = report.candidates.run;
    if (!run.format.isEmpty())
        text += QStringLiteral("  to decide on %1, with new evidence %2, nothing new %3, merged %4\n")
                    .arg(run.added).arg(run.changed).arg(run.known).arg(run.merged);
    if (!list.skipped.isEmpty())
        text += QStringLiteral("  skipped: %1\n").arg(wordsOf(list.skipped));
    if (!list.warnings.isEmpty())
        text += QStringLiteral("  warnings: %1\n").arg(wordsOf(list.warnings));
    for (const model::Verdict verdict : {model::Verdict::Confirmed, model::Verdict::Likely, model::Verdict::Possible}) {
        for (const model::Candidate& candidate : list.candidates)
            text += candidate.verdict == verdict ? lineOf(candidate) : QString();
    }
    for (const imports::NamedBreach& breach : list.breaches)
        text += breachLine(breach);
    return text + toText(list.leftOut);
}

QJsonArray toJson(const imports::LeftOut& members)
{
    QJsonArray array;
    for (const imports::LeftOutMember& member : members) {
        QJsonObject object{{key("member"), member.name}, {key("kind"), member.kind}};
        if (member.more > 0)
            object.insert(key("more"), member.more);
        array.append(object);
    }
    return array;
}

QStringList leftOutLines(const imports::LeftOut& members)
{
    QStringList lines;
    QStringList kinds;
    for (const imports::LeftOutMember& member : members) {
        if (!kinds.contains(member.kind)) {
            kinds.append(member.kind);
            lines += linesOfKind(members, member.kind);
        }
    }
    return lines;
}

QString toText(const imports::LeftOut& members)
{
    QString text;
    for (const QString& line : leftOutLines(members))
        text += QStringLiteral("  left out of the archive: %1\n").arg(line);
    const auto isMailbox = [](const imports::LeftOutMember& member) { return member.kind == u"mailbox"; };
    if (std::any_of(members.begin(), members.end(), isMailbox))
        text += QStringLiteral("  To search the mailbox, unpack the archive: recourse-cli discover FILE\n");
    return text;
}

} // namespace recourse::cli
