// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof_views.h"

#include "base/rule_text.h"
#include "view_words.h"

#include <QJsonArray>

namespace recourse::cli {

namespace {

QString moneyOf(const model::Loss& loss)
{
    return loss.amount == 0 ? QString() : cases::amountText(loss.amount, loss.currency);
}

QString timeOf(qint64 minutes)
{
    constexpr int kHour = 60;
    return QStringLiteral("%1:%2 h").arg(minutes / kHour).arg(minutes % kHour, 2, 10, QLatin1Char('0'));
}

QJsonArray numbersOf(const QList<int>& numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QJsonObject asJson(const cases::PackExhibit& exhibit)
{
    return {{key("number"), exhibit.number}, {key("title"), exhibit.title}, {key("on"), iso(exhibit.day)}, {key("file"), exhibit.fileName},
        {key("type"), exhibit.mediaType}, {key("size"), exhibit.size}, {key("sha256"), QString::fromLatin1(exhibit.sha256)}};
}

QJsonObject asJson(const cases::CriterionScore& criterion)
{
    QJsonArray facts;
    for (const cases::ConductPoint& point : criterion.facts) {
        QJsonObject fact = toJson(point.fact);
        fact.insert(key("points"), point.points);
        facts.append(fact);
    }
    return {{key("criterion"), criterion.criterion}, {key("title"), criterion.title}, {key("weight"), criterion.weight},
        {key("points"), criterion.points}, {key("facts"), facts}};
}

QString englishOf(const QString& text)
{
    return base::ruleText(base::RuleTexts::Cases, text);
}

QJsonObject asJson(const cases::ConductCriterion& criterion)
{
    QJsonArray answers;
    for (const cases::ConductAnswer& answer : criterion.answers) {
        if (!criterion.countsDays)
            answers.append(QJsonObject{{key("value"), answer.value}, {key("title"), englishOf(answer.title)}});
    }
    return {{key("criterion"), criterion.id}, {key("title"), englishOf(criterion.title)}, {key("days"), criterion.countsDays},
        {key("answers"), answers}};
}

QString sumsText(const cases::LossSums& sums)
{
    QStringList parts;
    for (auto sum = sums.amounts.cbegin(); sum != sums.amounts.cend(); ++sum)
        parts << cases::amountText(sum.value(), sum.key());
    if (sums.minutes > 0)
        parts << timeOf(sums.minutes);
    QString text = QStringLiteral("In all: %1\n").arg(parts.join(QStringLiteral(", ")));
    if (sums.withoutProof > 0)
        text += QStringLiteral("%1 of %2 rows have money and no proof.\n").arg(sums.withoutProof).arg(sums.rows);
    return text;
}

QString leftText(int days)
{
    if (days < 0)
        return QStringLiteral("%1 days ago").arg(-days);
    return days == 0 ? QStringLiteral("today") : QStringLiteral("in %1 days").arg(days);
}

QString scoreText(std::optional<int> score)
{
    return score ? QStringLiteral("%1 of 100").arg(*score) : QStringLiteral("not enough facts");
}

QString answersText(const cases::ConductCriterion& criterion)
{
    if (criterion.countsDays)
        return QStringLiteral("a number of days");
    QStringList values;
    for (const cases::ConductAnswer& answer : criterion.answers)
        values << answer.value;
    return values.join(QStringLiteral(", "));
}

QStringList moneyOf(const cases::PackLosses& losses)
{
    QStringList sums;
    for (const cases::PackMoney& sum : losses.sums)
        sums += sum.text();
    return sums;
}

QJsonObject lossesJson(const cases::PackLosses& losses)
{
    return {{key("rows"), static_cast<qint64>(losses.rows.size())}, {key("sums"), QJsonArray::fromStringList(moneyOf(losses))},
        {key("minutes"), losses.minutes}};
}

QString sumsOf(const cases::PackLosses& losses)
{
    QStringList sums = moneyOf(losses);
    if (losses.minutes > 0)
        sums << timeOf(losses.minutes);
    return sums.join(QStringLiteral(", "));
}

} // namespace

QJsonObject toJson(const session::DueClock& clock, QDate today)
{
    const law::DueDates& dates = clock.dates;
    return {{key("case"), clock.matter.value}, {key("service"), clock.service}, {key("about"), clock.about},
        {key("reference"), clock.reference}, {key("kind"), session::clockWord(clock.kind)},
        {key("side"), clock.isMine() ? key("mine") : key("theirs")}, {key("due"), iso(dates.due)}, {key("overdue_from"), iso(dates.overdueFrom)},
        {key("from"), clock.fromAuthority ? key("authority") : key("service")}, {key("days_left"), clock.daysLeft(today)}, {key("stands_still"), clock.standsStill},
        {key("extension_notice_by"), iso(dates.extensionNoticeBy)}, {key("extension_due"), iso(dates.extensionDue)},
        {key("rule"), dates.rule}, {key("words"), dates.words}, {key("cite"), dates.cite}, {key("state"), dates.state},
        {key("as_of"), dates.asOf}};
}

QJsonObject toJson(const session::PackPreview& preview)
{
    QJsonArray timeline;
    for (const cases::PackLine& line : preview.contents.timeline)
        timeline.append(QJsonObject{{key("on"), iso(line.day)}, {key("what"), line.what}, {key("exhibits"), numbersOf(line.exhibits)}});
    QJsonArray exhibits;
    for (const cases::PackExhibit& exhibit : preview.contents.exhibits)
        exhibits.append(asJson(exhibit));
    return {{key("case"), preview.matter.value}, {key("opponent"), preview.opponent}, {key("about"), preview.about}, {key("language"), preview.language},
        {key("languages"), QJsonArray::fromStringList(preview.languages)}, {key("timeline"), timeline}, {key("exhibits"), exhibits},
        {key("losses"), lossesJson(preview.contents.losses)}, {key("chain"), QString::fromLatin1(preview.contents.chainHead)}, {key("chain_intact"), !preview.contents.brokenEvent.has_value()},
        {key("redactable"), QJsonArray::fromStringList(preview.redactable)}};
}

QJsonObject toJson(const session::WrittenPack& pack)
{
    return {{key("file"), pack.file}, {key("language"), pack.language}, {key("bytes"), pack.bytes},
        {key("exhibits"), static_cast<qint64>(pack.contents.exhibits.size())}, {key("redacted"), QJsonArray::fromStringList(pack.redacted)},
        {key("losses"), lossesJson(pack.contents.losses)}, {key("chain"), QString::fromLatin1(pack.contents.chainHead)}};
}

QJsonObject toJson(const model::Loss& loss)
{
    return {{key("id"), loss.id.value}, {key("on"), iso(loss.on)}, {key("category"), loss.category},
        {key("amount"), moneyOf(loss).section(QLatin1Char(' '), 0, 0)}, {key("currency"), loss.currency}, {key("minutes"), loss.minutes},
        {key("note"), loss.note}, {key("proof"), loss.source.value}};
}

QJsonObject toJson(const session::LossLedger& ledger)
{
    QJsonArray rows;
    for (const model::Loss& loss : ledger.rows)
        rows.append(toJson(loss));
    QJsonObject amounts;
    for (auto sum = ledger.sums.amounts.cbegin(); sum != ledger.sums.amounts.cend(); ++sum)
        amounts.insert(sum.key(), cases::decimalText(sum.value(), sum.key()));
    QJsonArray proofs;
    for (const model::CaseAttachment& file : ledger.proofs)
        proofs.append(QJsonObject{{key("id"), file.id.value}, {key("name"), file.name}});
    return {{key("rows"), rows},
        {key("sums"), QJsonObject{{key("amounts"), amounts}, {key("minutes"), ledger.sums.minutes}, {key("rows"), ledger.sums.rows},
                          {key("without_proof"), ledger.sums.withoutProof}}},
        {key("proofs"), proofs}};
}

QJsonObject toJson(const model::ConductFact& fact)
{
    return {{key("id"), fact.id.value}, {key("criterion"), fact.criterion}, {key("value"), fact.value}, {key("on"), iso(fact.on)},
        {key("source"), fact.source}, {key("note"), fact.note}};
}

QJsonObject toJson(const session::ConductView& view)
{
    QJsonArray criteria;
    for (const cases::CriterionScore& criterion : view.score.criteria)
        criteria.append(asJson(criterion));
    QJsonArray uncounted;
    for (const cases::UncountedFact& one : view.score.uncounted) {
        QJsonObject fact = toJson(one.fact);
        fact.insert(key("why"), one.why);
        uncounted.append(fact);
    }
    QJsonArray offered;
    for (const model::ConductFact& fact : view.offered)
        offered.append(toJson(fact));
    QJsonArray lookedAt;
    for (const cases::ConductCriterion& criterion : view.criteria)
        lookedAt.append(asJson(criterion));
    return {{key("service"), view.service.name}, {key("score"), view.score.score ? QJsonValue(*view.score.score) : QJsonValue()},
        {key("facts"), view.score.facts}, {key("facts_needed"), view.score.factsNeeded}, {key("criteria_needed"), view.score.criteriaNeeded},
        {key("rules_as_of"), iso(view.score.rulesAsOf)}, {key("criteria"), criteria}, {key("uncounted"), uncounted},
        {key("offered"), offered}, {key("looked_at"), lookedAt}};
}

QJsonObject toJson(const session::ConductSummary& summary)
{
    return {{key("id"), summary.service.value}, {key("service"), summary.name},
        {key("score"), summary.score ? QJsonValue(*summary.score) : QJsonValue()}, {key("facts"), summary.facts}};
}

QString toText(const std::vector<session::DueClock>& clocks, QDate today)
{
    QString text;
    for (const session::DueClock& clock : clocks) {
        text += QStringLiteral("%1  %2  %3: %4 (case %5, %6)\n").arg(iso(clock.dates.due),
            clock.isMine() ? QStringLiteral("YOURS ") : QStringLiteral("theirs"), safe(clock.service, kLine), safe(clock.about, kLine),
            QString::number(clock.matter.value), leftText(clock.daysLeft(today)));
        QStringList rule{clock.dates.words, base::ruleText(base::RuleTexts::Law, clock.dates.cite), clock.dates.state};
        rule.removeAll(QString());
        text += QStringLiteral("    %1\n").arg(safe(rule.join(QStringLiteral("; ")), 500));
        if (clock.standsStill)
            text += QStringLiteral("    stands still until you have shown who you are\n");
    }
    return text.isEmpty() ? QStringLiteral("No clock is running. One starts when a letter is sent: recourse-cli cases log ID sent") : text;
}

QString toText(const session::PackPreview& preview)
{
    QString text = QStringLiteral("%1, in “%2” (also: %3)\n").arg(safe(preview.opponent, kLine), preview.language, preview.languages.join(QStringLiteral(", ")));
    for (const cases::PackLine& line : preview.contents.timeline)
        text += QStringLiteral("  %1  %2\n").arg(iso(line.day), safe(line.what, kLine));
    for (const cases::PackExhibit& exhibit : preview.contents.exhibits)
        text += QStringLiteral("  exhibit %1: %2\n").arg(exhibit.number).arg(safe(exhibit.title, kLine));
    if (!preview.contents.losses.rows.empty())
        text += QStringLiteral("  losses: %1 lines, %2\n").arg(preview.contents.losses.rows.size()).arg(sumsOf(preview.contents.losses));
    if (preview.contents.brokenEvent)
        text += QStringLiteral("  The record of event %1 was changed afterwards: such a pack proves nothing.\n").arg(*preview.contents.brokenEvent + 1);
    for (const QString& word : preview.redactable)
        text += QStringLiteral("  --redact can black out: %1\n").arg(safe(word, kLine));
    return text;
}

QString toText(const session::WrittenPack& pack)
{
    QString text = QStringLiteral("Written: %1, %2 exhibits, %3 bytes.\n").arg(safe(pack.file, 500)).arg(pack.contents.exhibits.size()).arg(pack.bytes);
    if (!pack.redacted.isEmpty())
        text += QStringLiteral("Blacked out: %1 words; pictures and files that cannot be blacked out are only named.\n").arg(pack.redacted.size());
    return text;
}

QString toText(const model::Loss& loss)
{
    const QString what = loss.minutes == 0 ? moneyOf(loss) : moneyOf(loss) + QStringLiteral("  ") + timeOf(loss.minutes);
    return QStringLiteral("%1  %2  %3  %4  %5\n").arg(loss.id.value, 4).arg(iso(loss.on), cases::lossCategoryText(loss.category), what.trimmed(), safe(loss.note, kLine));
}

QString toText(const session::LossLedger& ledger)
{
    if (ledger.rows.empty())
        return QStringLiteral("Nothing is noted yet: recourse-cli cases losses ID add --category post --amount 4.85 --currency EUR");
    QString text;
    for (const model::Loss& loss : ledger.rows)
        text += toText(loss);
    return text + sumsText(ledger.sums);
}

QString toText(const model::ConductFact& fact)
{
    const QString number = fact.id.stored() ? QStringLiteral("%1  ").arg(fact.id.value, 4) : QString();
    return number + QStringLiteral("%1  %2: %3 (%4)\n").arg(iso(fact.on), fact.criterion, fact.value, safe(fact.source, kLine));
}

QString toText(const session::ConductView& view)
{
    const cases::ConductScore& score = view.score;
    QString text = QStringLiteral("%1: %2, from %3 facts about %4 things (%5 about %6 are needed)\n").arg(safe(view.service.name, kLine), scoreText(score.score))
        .arg(score.facts).arg(score.criteria.size()).arg(score.factsNeeded).arg(score.criteriaNeeded);
    for (const cases::CriterionScore& criterion : score.criteria) {
        text += QStringLiteral("  %1: %2 of 100, weight %3\n").arg(criterion.title).arg(criterion.points, 0, 'f', 0).arg(criterion.weight);
        for (const cases::ConductPoint& point : criterion.facts)
            text += QStringLiteral("    ") + toText(point.fact);
    }
    for (const cases::UncountedFact& one : score.uncounted)
        text += QStringLiteral("  does not count: %1    %2\n").arg(one.why, toText(one.fact).trimmed());
    for (const model::ConductFact& fact : view.offered)
        text += QStringLiteral("  could be added: %1").arg(toText(fact).trimmed()) + QLatin1Char('\n');
    for (const cases::ConductCriterion& criterion : view.criteria)
        text += QStringLiteral("  add %1 … %2\n").arg(criterion.id, answersText(criterion));
    return text;
}

QString toText(const std::vector<session::ConductSummary>& summaries)
{
    QString text;
    for (const session::ConductSummary& summary : summaries)
        text += QStringLiteral("%1: %2 (%3 facts)\n").arg(safe(summary.name, kLine), scoreText(summary.score)).arg(summary.facts);
    return text.isEmpty() ? QStringLiteral("No facts are noted yet: recourse-cli cases score SERVICE") : text;
}

} // namespace recourse::cli
