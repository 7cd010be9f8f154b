// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sending_list.h"

#include "export/letter_blocks.h"
#include "formats/csv.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace recourse::documents {

namespace {

using base::Code;

struct BatchWords
{
    Q_DECLARE_TR_FUNCTIONS(BatchWords)
};

bool isBlocked(const model::Letter& letter)
{
    return std::any_of(letter.lint.begin(), letter.lint.end(),
        [](const model::LintFinding& finding) { return finding.severity == model::LintFinding::Severity::Error; });
}

QStringList findingsOf(const model::Letter& letter)
{
    QStringList errors;
    QStringList others;
    for (const model::LintFinding& finding : letter.lint)
        (finding.severity == model::LintFinding::Severity::Error ? errors : others) += finding.message;
    return errors + others;
}

BatchEntry entryOf(const model::Letter& letter, int position, QDate send)
{
    const model::Letter clean = cleaned(letter);
    const QString recipient = clean.recipient.isEmpty() ? QString() : clean.recipient.first();
    return {position, letter.service, recipient, clean.recipientEmail, clean.subject, clean.reference, send, letter.due, isBlocked(letter),
        findingsOf(letter)};
}

/// The article that lets a controller refuse, where one of the letters rests on it.
QString excessCite(const std::vector<model::Letter>& letters)
{
    const auto under = [&](const char* begin) {
        return std::any_of(letters.begin(), letters.end(), [&](const model::Letter& letter) { return letter.regime.startsWith(QLatin1String(begin)); });
    };
    if (under("eu-"))
        return QStringLiteral("Article 12(5) GDPR");
    return under("uk-") ? QStringLiteral("Article 12(5) UK GDPR") : QString();
}

void warnOfMany(BatchPlan& plan, const std::vector<model::Letter>& letters)
{
    if (letters.size() < static_cast<std::size_t>(kManyLetters))
        return;
    const QString cite = excessCite(letters);
    const QString law = cite.isEmpty()
        ? BatchWords::tr("A service that shows requests to be excessive may refuse them under many of these laws.")
        : BatchWords::tr("A service that shows requests to be manifestly unfounded or excessive may refuse them or ask a fee (%1).").arg(cite);
    plan.warnings += {QStringLiteral("batch.many"),
        BatchWords::tr("These are %n letters. ", nullptr, static_cast<int>(letters.size())) + law + QLatin1Char(' ')
            + BatchWords::tr("Letters in bulk make that easier to argue: write to those that hold what matters to you, and keep to the days of "
                             "the sending list.")};
    plan.needsConsent = true;
}

void warnOfRepeated(BatchPlan& plan, const std::vector<model::Letter>& letters)
{
    QSet<QPair<qint64, QString>> seen;
    int repeated = 0;
    for (const model::Letter& letter : letters) {
        const QPair<qint64, QString> key(letter.service.value, letter.type);
        repeated += letter.service.stored() && seen.contains(key) ? 1 : 0;
        seen.insert(key);
    }
    if (repeated == 0)
        return;
    plan.warnings += {QStringLiteral("batch.repeated"),
        BatchWords::tr("%n letter(s) ask a service for what another letter of this batch asks it already. Leave out all but one.", nullptr, repeated)};
    plan.needsConsent = true;
}

void warnOfSoonAgain(BatchPlan& plan, const std::vector<model::Letter>& letters, const std::vector<SentBefore>& before)
{
    int again = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        again += std::any_of(before.begin(), before.end(), [&](const SentBefore& sent) {
            const qint64 days = sent.on.daysTo(plan.entries[i].send);
            return sent.service == letters[i].service && sent.type == letters[i].type && days >= 0 && days < kSoonAgain;
        }) ? 1 : 0;
    }
    if (again == 0)
        return;
    plan.warnings += {QStringLiteral("batch.soon_again"),
        BatchWords::tr("%n service(s) had the same request from you less than %1 days before. Repeated requests are the first to be refused; a "
                       "reminder is the better letter.",
            nullptr, again)
            .arg(kSoonAgain)};
    plan.needsConsent = true;
}

void warnOfBlocked(BatchPlan& plan)
{
    const auto blocked = std::count_if(plan.entries.begin(), plan.entries.end(), [](const BatchEntry& entry) { return entry.blocked; });
    if (blocked == 0)
        return;
    plan.warnings += {QStringLiteral("batch.blocked"),
        BatchWords::tr("%n letter(s) are not ready to leave and are left out. Open them to see why.", nullptr, static_cast<int>(blocked))};
}

void warnOfDates(BatchPlan& plan, const std::vector<model::Letter>& letters)
{
    int other = 0;
    for (std::size_t i = 0; i < letters.size(); ++i)
        other += letters[i].date.isValid() && letters[i].date != plan.entries[i].send ? 1 : 0;
    if (other == 0)
        return;
    plan.warnings += {QStringLiteral("batch.date"),
        BatchWords::tr("%n letter(s) carry another date than the day on which they are to leave. Draft them again, so that the due date is counted "
                       "from the right day.",
            nullptr, other)};
}

std::string field(const QString& text)
{
    return text.toStdString();
}

} // namespace

base::Result<QList<QDate>> sendingDays(int count, const SendingPace& pace)
{
    if (!pace.first.isValid())
        return base::fail(Code::BadArgument, QStringLiteral("first day"));
    if (pace.perDay < 1 || pace.perDay > kMostPerDay)
        return base::fail(Code::BadArgument, BatchWords::tr("1 to %1 letters a day").arg(kMostPerDay));
    if (count < 0)
        return base::fail(Code::BadArgument, QStringLiteral("count"));
    QList<QDate> days;
    QDate day = pace.first;
    const auto skipWeekend = [&] {
        while (pace.weekdaysOnly && day.dayOfWeek() > Qt::Friday)
            day = day.addDays(1);
    };
    skipWeekend();
    for (int i = 0; i < count; ++i) {
        if (i > 0 && i % pace.perDay == 0) {
            day = day.addDays(1);
            skipWeekend();
        }
        days += day;
    }
    return days;
}

base::Result<BatchPlan> planBatch(
    const std::vector<model::Letter>& letters, const SendingPace& pace, const std::vector<SentBefore>& before)
{
    const auto days = sendingDays(static_cast<int>(letters.size()), pace);
    if (!days)
        return days.error();
    BatchPlan plan;
    for (std::size_t i = 0; i < letters.size(); ++i)
        plan.entries.push_back(entryOf(letters[i], static_cast<int>(i) + 1, days->at(static_cast<qsizetype>(i))));
    if (!days->isEmpty())
        plan.last = days->last();
    warnOfMany(plan, letters);
    warnOfRepeated(plan, letters);
    warnOfSoonAgain(plan, letters, before);
    warnOfBlocked(plan);
    warnOfDates(plan, letters);
    return plan;
}

QByteArray renderSendingList(const BatchPlan& plan)
{
    std::string list = formats::writeCsvRow({field(BatchWords::tr("No.")), field(BatchWords::tr("Send on")), field(BatchWords::tr("Recipient")),
        field(BatchWords::tr("E-mail")), field(BatchWords::tr("Subject")), field(BatchWords::tr("Reference")), field(BatchWords::tr("Answer due"))});
    for (const BatchEntry& entry : plan.entries) {
        if (entry.blocked)
            continue;
        list += formats::writeCsvRow({std::to_string(entry.position), field(entry.send.toString(Qt::ISODate)), field(entry.recipient),
            field(entry.email), field(entry.subject), field(entry.reference), field(entry.due.toString(Qt::ISODate))});
    }
    return QByteArray::fromStdString(list);
}

} // namespace recourse::documents
