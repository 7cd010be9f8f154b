// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accounts/account_words.h"

#include "session/account_rows.h"
#include "session/import_jobs.h"
#include "ui/text.h"

#include <QLocale>

namespace recourse::ui {

bool isWeak(int strength)
{
    constexpr int kStrongEnough = 3;
    return strength >= 0 && strength < kStrongEnough;
}

bool isReused(int reusedCount)
{
    return reusedCount > 1;
}

QString AccountWords::state(model::AccountState state)
{
    switch (state) {
    case model::AccountState::Open:
        return tr("Open");
    case model::AccountState::Dormant:
        return tr("Not used any more");
    case model::AccountState::Closed:
        return tr("Closed");
    }
    return {};
}

QString AccountWords::standing(model::AccountState state, bool toDelete)
{
    if (!toDelete)
        return AccountWords::state(state);
    return state == model::AccountState::Closed ? tr("Closed, to be deleted") : tr("To be deleted");
}

QString AccountWords::person(const QString& person)
{
    return person.isEmpty() ? tr("Me", "the owner of the vault, as the one an account belongs to") : person;
}

QString AccountWords::layer(model::DataLayer layer)
{
    switch (layer) {
    case model::DataLayer::Gave:
        return tr("You gave");
    case model::DataLayer::TheySay:
        return tr("They said");
    case model::DataLayer::Leaked:
        return tr("A breach proved");
    }
    return {};
}

QString AccountWords::passwordShort(int strength, int reusedCount, int pwnedCount)
{
    if (pwnedCount > 0)
        return isReused(reusedCount) ? tr("Leaked, used %n×", "by how many accounts", reusedCount) : tr("Leaked", "a password");
    if (isReused(reusedCount) && isWeak(strength))
        return tr("Weak, used %n×", "by how many accounts", reusedCount);
    if (isReused(reusedCount))
        return tr("Used %n×", "by how many accounts", reusedCount);
    if (isWeak(strength))
        return tr("Weak");
    return strength < 0 ? QString() : tr("Good");
}

Badge AccountWords::passwordBadge(int strength, int reusedCount, int pwnedCount)
{
    if (pwnedCount > 0 || (isReused(reusedCount) && isWeak(strength)))
        return Badge::Danger;
    if (isReused(reusedCount) || isWeak(strength))
        return Badge::Warning;
    return strength < 0 ? Badge::None : Badge::Good;
}

QString AccountWords::age(const QDateTime& since, QDate today)
{
    if (!since.isValid() || !today.isValid())
        return {};
    constexpr int kMonths = 12;
    const QDate day = since.toLocalTime().date();
    int months = (today.year() - day.year()) * kMonths + today.month() - day.month();
    if (today.day() < day.day())
        --months;
    if (months >= kMonths)
        return tr("%n year(s)", "how long ago", months / kMonths);
    return months < 1 ? tr("Under a month", "how long ago") : tr("%n month(s)", "how long ago", months);
}

QString AccountWords::password(const model::PasswordJudgement& judgement)
{
    QStringList sentences;
    if (isReused(judgement.reusedCount) && isWeak(judgement.strength))
        sentences << tr("Weak, and used at %n accounts. Whoever learns it can open all of them.", nullptr, judgement.reusedCount);
    else if (isReused(judgement.reusedCount))
        sentences << tr("Hard to guess, but used at %n accounts. Whoever learns it can open all of them.", nullptr, judgement.reusedCount);
    else if (isWeak(judgement.strength))
        sentences << tr("Weak: a computer guesses it quickly.");
    else if (judgement.strength >= 0)
        sentences << tr("Hard to guess, and not used at another account of the same list.");
    else
        sentences << tr("Nothing is known about the password.");
    if (judgement.pwnedCount > 0)
        sentences << tr("It was found %n time(s) in public lists of leaked passwords.", nullptr, judgement.pwnedCount);
    if (judgement.strength >= 0)
        sentences << tr("The password itself was not kept.");
    return sentences.join(QLatin1Char(' '));
}

QString AccountWords::secondFactor(bool oneTimeCode, bool passkey)
{
    if (passkey && oneTimeCode)
        return tr("Passkey and one-time code");
    if (passkey)
        return tr("Passkey");
    return oneTimeCode ? tr("One-time code") : QString();
}

QString AccountWords::exposures(int open)
{
    return tr("%n open incident(s)", nullptr, open);
}

QString AccountWords::exposureTip(int confirmed, int likely, int possible)
{
    QStringList lines;
    if (confirmed > 0)
        lines << tr("%Ln confirmed incident(s)", nullptr, confirmed);
    if (likely > 0)
        lines << tr("%Ln likely incident(s)", nullptr, likely);
    if (possible > 0)
        lines << tr("%Ln possible incident(s)", nullptr, possible);
    return lines.join(QLatin1Char('\n'));
}

QString AccountWords::origin(const QString& source)
{
    if (source.isEmpty())
        return tr("Added by hand", "an account");
    return source == session::kFromProposal ? tr("Proposal you kept", "where an account comes from") : session::programText(source);
}

QString AccountWords::source(const model::DataHeld& held)
{
    switch (held.layer) {
    case model::DataLayer::Gave:
        return held.since.isValid() ? tr("Known since %1").arg(dateText(held.since)) : QString();
    case model::DataLayer::TheySay:
        return held.since.isValid() ? tr("Their answer of %1").arg(dateText(held.since)) : tr("From their answer");
    case model::DataLayer::Leaked:
        return held.since.isValid() ? tr("Incident of %1").arg(dateText(held.since)) : tr("Incident without a known date");
    }
    return {};
}

} // namespace recourse::ui
