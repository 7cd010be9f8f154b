// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_views.h"

#include "base/clock.h"
#include "model/breach_period.h"
#include "model/data_class.h"
#include "model/names.h"
#include "model/password_risk.h"
#include "view_words.h"

#include <QLocale>

namespace recourse::cli {

namespace {

QString day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("date unknown");
}

/// As exact as its list knows it: "2012-05-05", "2012-05", "2012", "2012-05-01/2012-06-03".
QString periodOf(const model::Breach& breach)
{
    const QString period = model::breachPeriod(breach).text;
    return period.isEmpty() ? day({}) : period;
}

/// "Account: login at service", with what is there.
QString nameOf(const model::Account& account)
{
    const QString place = account.domain.isEmpty() ? (account.title.isEmpty() ? account.host : account.title) : account.domain;
    return account.login.isEmpty() ? safe(place) : safe(account.login) + QStringLiteral(" at ") + safe(place);
}

QString indented(const QString& mark, const QStringList& sentences)
{
    QString text;
    for (const QString& sentence : sentences)
        text += QStringLiteral("    %1 %2\n").arg(mark, safe(sentence, 300));
    return text;
}

QString classesOf(const QStringList& classes)
{
    QStringList texts;
    for (const QString& word : classes)
        texts << model::dataClassText(word);
    return texts.join(QStringLiteral(", "));
}

/// Kinds of data that nothing is known of stand behind "Other data", as the list says them.
QString leakedIn(const session::ExposureView& view)
{
    if (view.exposure.dataClasses.isEmpty())
        return QStringLiteral("the list does not say what");
    const QStringList unknown = model::unknownDataClasses(view.breach.dataClassesRaw);
    const bool areShown = !unknown.isEmpty() && view.exposure.dataClasses.constLast() == model::data_class::kOther;
    return classesOf(view.exposure.dataClasses) + (areShown ? QStringLiteral(" (%1)").arg(safe(unknown.join(QStringLiteral(", ")), 300)) : QString());
}

QString countsOf(const QMap<QString, int>& counts)
{
    QStringList parts;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry)
        parts << QStringLiteral("%1 %2").arg(entry.value()).arg(entry.key());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString toText(const session::ImportReport& report)
{
    QString text = QStringLiteral("%1, %2: %3 records, %4 accounts, %5 merged inside the file\n")
                       .arg(report.list.format, report.list.encoding)
                       .arg(report.list.records)
                       .arg(report.list.accounts.size())
                       .arg(report.list.merged);
    text += QStringLiteral("  new %1, changed %2, already known %3\n").arg(report.run.added).arg(report.run.changed).arg(report.run.known);
    if (!report.list.skipped.isEmpty())
        text += QStringLiteral("  skipped: %1\n").arg(countsOf(report.list.skipped));
    if (!report.list.warnings.isEmpty())
        text += QStringLiteral("  warnings: %1\n").arg(countsOf(report.list.warnings));
    const auto& lines = report.plan.lines.empty() ? report.list.lines : report.plan.lines;
    for (const model::ImportLine& line : lines) {
        const bool left = line.fate == model::RecordFate::Skipped || line.fate == model::RecordFate::Failed;
        if (left || !line.reason.isEmpty()) // a warning, where it was taken
            text += QStringLiteral("  record %1%2: %3 (%4) %5\n")
                        .arg(QString::number(line.record), line.line > 0 ? QStringLiteral(", line %1").arg(line.line) : QString(),
                            model::name(line.fate), line.reason, safe(line.title));
    }
    return text;
}

QString toText(const std::vector<session::AccountView>& views)
{
    QString text;
    for (const session::AccountView& view : views) {
        text += QStringLiteral("%1  %2  [%3]").arg(view.account.id.value, 6).arg(nameOf(view.account), model::name(view.account.state));
        if (model::isWeak(view.account.password))
            text += QStringLiteral("  weak password");
        if (model::isReused(view.account.password))
            text += QStringLiteral("  password used %1 times").arg(view.account.password.reusedCount);
        if (model::isExposed(view.account.password))
            text += QStringLiteral("  password leaked %1 times").arg(view.account.password.pwnedCount);
        if (model::passwordAge(view.account, base::SystemClock().today()) == model::PasswordAge::OverThreeYears)
            text += QStringLiteral("  password older than 3 years");
        text += QLatin1Char('\n');
    }
    return text.isEmpty() ? QStringLiteral("No accounts yet. Import an export of your browser or password manager: recourse-cli import FILE") : text;
}

QString toText(const std::vector<session::ExposureView>& views)
{
    QString text;
    QStringList sources;
    for (const session::ExposureView& view : views) {
        text += QStringLiteral("%1  %2: %3, %4 (%5)\n").arg(view.exposure.id.value, 6)
                    .arg(model::name(view.exposure.band).toUpper(), safe(view.breach.title), periodOf(view.breach), nameOf(view.account));
        text += QStringLiteral("    leaked: %1\n").arg(leakedIn(view));
        if (view.stale)
            text += QStringLiteral("    the newest lists no longer name this incident for the account; it is kept for what you noted, with what was said then\n");
        text += indented(QStringLiteral("+"), view.factsFor) + indented(QStringLiteral("-"), view.factsAgainst)
            + indented(QStringLiteral("?"), view.unknown) + (view.stale ? QString() : indented(QStringLiteral(">"), view.remedies));
        if (view.exposure.disposition != model::Disposition::Open)
            text += QStringLiteral("    you said: %1\n").arg(model::name(view.exposure.disposition));
        const QString source = view.breach.licence.isEmpty() ? QStringLiteral("your own entries") : view.breach.licence;
        if (!sources.contains(source))
            sources << source;
    }
    return text + QStringLiteral("Sources: %1\n").arg(sources.join(QStringLiteral("; ")));
}

QString toText(const std::vector<session::FeedView>& views)
{
    QString text;
    for (const session::FeedView& view : views) {
        text += QStringLiteral("%1: %2, %3 entries, as of %4%5\n").arg(view.definition.id, view.state.state).arg(view.state.entries)
                    .arg(view.state.asOf.isValid() ? view.state.asOf.toString(Qt::ISODate) : QStringLiteral("never"),
                        view.definition.fileOnly ? QStringLiteral(" (read from files)") : view.switchedOn ? QString() : QStringLiteral(" (off)"));
        if (view.refresh && view.refresh->unchanged)
            text += QStringLiteral("  nothing new (%1 requests, %2 bytes)\n").arg(view.refresh->requests).arg(view.refresh->bytes);
        else if (view.refresh)
            text += QStringLiteral("  added %1, changed %2, withdrawn %3 (%4 requests, %5 bytes)\n").arg(view.refresh->added)
                        .arg(view.refresh->changed).arg(view.refresh->withdrawnCount).arg(view.refresh->requests).arg(view.refresh->bytes);
        if (view.refresh) {
            for (const QString& note : view.refresh->notes)
                text += QStringLiteral("  %1\n").arg(safe(note, 300));
        }
        if (view.error)
            text += QStringLiteral("  %1\n").arg(view.error->text());
        text += QStringLiteral("  %1 (%2)\n").arg(view.definition.attribution, view.definition.licence);
    }
    return text;
}

QString toText(const std::vector<model::LedgerEntry>& entries)
{
    QString text;
    for (const model::LedgerEntry& entry : entries)
        text += QStringLiteral("%1  %2  %3 %4  sent %5, received %6, status %7 %8\n")
                    .arg(entry.at.toString(Qt::ISODate), entry.feed, entry.method, safe(entry.url, 200))
                    .arg(entry.sentBytes).arg(entry.receivedBytes).arg(entry.status).arg(entry.error);
    return text.isEmpty() ? QStringLiteral("Nothing has left this computer.") : text;
}

QString toText(const std::vector<session::StepView>& views)
{
    QString text;
    int number = 0;
    for (const session::StepView& view : views) {
        const model::Step& step = view.step;
        text += QStringLiteral("%1. [%2, %3 min] %4").arg(++number).arg(model::name(step.urgency)).arg(step.minutes).arg(safe(step.title, 200));
        if (step.due.isValid())
            text += QStringLiteral(" (by %1)").arg(day(step.due));
        if (step.state != model::StepState::Open)
            text += QStringLiteral(" – %1").arg(model::name(step.state));
        for (const QString& account : view.about)
            text += QStringLiteral("\n    - %1").arg(safe(account));
        for (const session::DirectoryPage& page : view.pages)
            text += QStringLiteral("\n    %1: %2 (%3)").arg(safe(page.domain), safe(page.url, 300), safe(page.source));
        text += QStringLiteral("\n    %1\n    %2\n    id: %3\n").arg(safe(step.why, 300), step.url, safe(step.id));
    }
    return text.isEmpty() ? QStringLiteral("Nothing to do.") : text;
}

namespace {

/// What else was taken in with an import is found by the run's first one.
QString runWords(const model::ImportRun& run)
{
    return run.run == run.id ? QString() : QStringLiteral(" – together with %1").arg(run.run.value);
}

} // namespace

QString toText(const std::vector<model::ImportRun>& runs)
{
    QString text;
    for (const model::ImportRun& run : runs)
        text += QStringLiteral("%1  %2  %3 (%4): %5 records, %6 new, %7 changed, %8 known%9\n").arg(run.id.value, 4)
                    .arg(run.at.toString(Qt::ISODate), safe(run.fileName), run.format).arg(run.records).arg(run.added).arg(run.changed)
                    .arg(run.known).arg(runWords(run) + (run.undone ? QStringLiteral(" – undone") : QString()));
    return text.isEmpty() ? QStringLiteral("Nothing was imported yet.") : text;
}

QString toText(const std::vector<session::LetterTypeView>& views)
{
    QString text;
    for (const session::LetterTypeView& view : views)
        text += QStringLiteral("%1  %2\n    laws: %3\n    fields: %4\n").arg(view.id, -16).arg(view.title,
            view.regimes.join(QStringLiteral(", ")), view.optional.join(QStringLiteral(", ")));
    return text;
}

QString toText(const session::DraftedLetter& drafted)
{
    const model::Letter& letter = drafted.letter;
    QString text = QStringLiteral("Letter %1 (%2, %3), case %4, reference %5\n").arg(letter.id.value)
                       .arg(letter.type, letter.regime).arg(letter.matter.value).arg(letter.reference);
    text += QStringLiteral("To: %1\nSubject: %2\n\n%3\n").arg(safe(letter.recipient.join(QStringLiteral(", ")), 300), safe(letter.subject, 300), letter.body);
    for (const model::LintFinding& finding : letter.lint)
        text += QStringLiteral("note: %1\n").arg(finding.message);
    text += QStringLiteral("\nAnswer due %1 (if sent today). Read it, sign it, send it; then: recourse-cli cases log %2 sent\n")
                .arg(day(letter.due)).arg(letter.matter.value);
    if (!drafted.file.isEmpty())
        text += QStringLiteral("Written to %1\n").arg(drafted.file);
    return text;
}

} // namespace recourse::cli
