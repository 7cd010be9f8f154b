// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/regime_choice.h"
#include "letters/letter_parts.h"
#include "letters/lint_checks.h"

#include <QLocale>
#include <QRegularExpression>

namespace recourse::letters {

namespace {

void checkBasis(const LintCase& letter, Findings& findings)
{
    const auto basis = letter.type->basisUnder(*letter.regime, letter.letter.date);
    if (!basis) {
        addError(findings, "law.no_basis", letter.regime->shortName,
            QT_TRANSLATE_NOOP("Lint", "This law gives no basis for this letter."));
        return;
    }
    const QDate day = letter.letter.date;
    if (!basis->provenance.inForce(day) || !letter.regime->provenance.inForce(day))
        addError(findings, "law.not_in_force", basis->provenance.cite,
            QT_TRANSLATE_NOOP("Lint", "This law or article is not in force on the date of the letter."));
    if (basis->provenance.state == law::RuleState::Uncertain)
        addError(findings, "law.uncertain", basis->provenance.cite,
            QT_TRANSLATE_NOOP("Lint", "A person must check this rule before a letter cites it."));
}

void checkPeriod(const LintCase& letter, Findings& findings)
{
    const LetterClock clock = letter.type->clockUnder(letter.regime->code);
    if (clock.action.isEmpty() || clock.ownDays > 0)
        return;
    const law::Period* period = letter.regime->period(clock.action, letter.letter.date);
    if (!period)
        addError(findings, "law.not_in_force", clock.action,
            QT_TRANSLATE_NOOP("Lint", "The law has no such period on the date of the letter."));
    else if (period->provenance.state == law::RuleState::Uncertain && !clock.silent)
        addError(findings, "law.uncertain_number", period->provenance.cite,
            QT_TRANSLATE_NOOP("Lint", "The letter prints a number that a person must check first."));
}

/// Every calendar day the text names, in the ways that letters and people write days.
QList<QDate> datesIn(const QString& text, const QString& language)
{
    static const QRegularExpression iso(QStringLiteral("\\b\\d{4}-\\d{2}-\\d{2}\\b"));
    static const QRegularExpression dayFirst(QStringLiteral("\\b(\\d{1,2})(?:\\.|er)? (?:de )?(\\p{L}+),? (?:de )?(\\d{4})\\b"));
    static const QRegularExpression monthFirst(QStringLiteral("\\b(\\p{L}+) (\\d{1,2}), (\\d{4})\\b"));
    static const QString form = QStringLiteral("d MMMM yyyy");
    const QLocale locale(language);
    QList<QDate> dates;
    for (auto match = iso.globalMatch(text); match.hasNext();)
        dates.append(QDate::fromString(match.next().captured(), Qt::ISODate));
    for (auto match = dayFirst.globalMatch(text); match.hasNext();) {
        const auto m = match.next();
        dates.append(locale.toDate(QStringLiteral("%1 %2 %3").arg(m.captured(1), m.captured(2), m.captured(3)), form));
    }
    for (auto match = monthFirst.globalMatch(text); match.hasNext();) {
        const auto m = match.next();
        dates.append(locale.toDate(QStringLiteral("%1 %2 %3").arg(m.captured(2), m.captured(1), m.captured(3)), form));
    }
    dates.removeAll(QDate());
    return dates;
}

} // namespace

void checkLaw(const LintCase& letter, Findings& findings)
{
    if (!letter.type || !letter.regime) {
        addError(findings, "law.no_basis", letter.letter.regime,
            QT_TRANSLATE_NOOP("Lint", "Recourse's tables have no such letter or law any more. Draft the letter again."));
        return;
    }
    const QString& residence = letter.request.profile.residence;
    // A contract's own clause binds wherever the parties live.
    const bool anywhere = letter.regime->appliesTo.residences.isEmpty() && letter.regime->appliesTo.establishedIn.isEmpty();
    if (!anywhere && !law::regimeFits(*letter.regime, residence, letter.request.service.country, letter.letter.date))
        addError(findings, "law.wrong_regime", letter.regime->shortName,
            QT_TRANSLATE_NOOP("Lint",
                "This law does not fit your residence and this organisation. Check the residence in your "
                "profile, or choose another law."));
    checkBasis(letter, findings);
    checkPeriod(letter, findings);
}

void checkDates(const LintCase& letter, Findings& findings)
{
    const model::Letter& text = letter.letter;
    const LetterClock clock = letter.type ? letter.type->clockUnder(text.regime) : LetterClock{};
    const bool owesDate = !clock.silent || !clock.action.isEmpty();
    if (owesDate && (!text.due.isValid() || text.due < letter.request.today))
        addError(findings, "deadline.past", text.due.toString(Qt::ISODate),
            clock.silent ? QT_TRANSLATE_NOOP("Lint", "The time to send this letter is over, or the day it began is missing.")
                         : QT_TRANSLATE_NOOP("Lint", "The date to answer by is past. Draft the letter again."));
    if (text.date < letter.request.today)
        addWarning(findings, "date.old", text.date.toString(Qt::ISODate),
            QT_TRANSLATE_NOOP("Lint", "The letter carries an earlier date than today, so the date to answer by may be too early."));
    bool named = false;
    for (const QDate& date : datesIn(text.body, text.language)) {
        named = named || date == text.due;
        if (date > text.date && date != text.due && !clock.silent)
            addError(findings, "deadline.several", date.toString(Qt::ISODate),
                QT_TRANSLATE_NOOP("Lint", "The letter names another future date besides the one to answer by. Leave only one."));
    }
    if (!named && !clock.silent)
        addError(findings, "deadline.missing", text.due.toString(Qt::ISODate),
            QT_TRANSLATE_NOOP("Lint", "The letter does not name the date to answer by."));
}

} // namespace recourse::letters
