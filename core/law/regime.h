// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace recourse::law {

/// How well a rule is checked: read in a dated source, general knowledge, or to be checked by a person before anything prints it.
enum class RuleState { Confirmed, Known, Uncertain };

/// The word of rules files and answers: "confirmed", "known", "uncertain".
[[nodiscard]] QString name(RuleState state);

/// Where a number or right comes from and when it holds.
struct Provenance
{
    QString cite; ///< law and article, as a person would cite it
    QString source; ///< the public text it was taken from
    RuleState state = RuleState::Uncertain;
    QDate asOf; ///< when it was last compared with the source
    QDate validFrom;
    QDate validTo; ///< invalid: no end known

    [[nodiscard]] bool inForce(QDate day) const;
};

enum class PeriodUnit { Month, CalendarDay, BusinessDay };
/// The event a period counts from.
enum class PeriodStart { Received, Sent, Discovered, Accepted };
/// What happens to an end on a day off: nothing; it moves to the next working day; it moves only off Sundays and holidays
/// (Canada's Interpretation Act, s. 26).
enum class Roll { None, NextWorkingDay, NextDayNotSundayOrHoliday };
/// Whose duty it is: the other side's, or a window in which the user must act.
enum class Side { Theirs, Users };

/// Why a clock may stand still.
enum class PauseReason { Identity, Clarification };
/// What standing still means: the law knows no pause; the period starts anew on the last day; its days are not counted.
enum class PauseEffect { None, Restart, NotCounted };

struct PauseRule
{
    PauseReason reason = PauseReason::Identity;
    PauseEffect effect = PauseEffect::None;
    Provenance provenance;
};

/// By how much the other side may lengthen a period, if it says so in time.
struct Extension
{
    int count = 0;
    PeriodUnit unit = PeriodUnit::CalendarDay;
    QString condition; ///< English
    bool chainedReading = false; ///< a stricter reading adds it to the end of the first period instead of the start
    Provenance provenance;
};

/// One period of a law, valid between two dates.
struct Period
{
    QString action; ///< own word, e.g. "answer", "ack", "optout"
    QString title; ///< English, what is to be done in it
    QStringList covers; ///< further words that mean this period, e.g. "access", "erasure"
    int count = 0;
    PeriodUnit unit = PeriodUnit::CalendarDay;
    PeriodStart start = PeriodStart::Received;
    Side side = Side::Theirs;
    Roll roll = Roll::None;
    QString calendar; ///< fixed by the law; empty: the addressee's
    Roll overdueRoll = Roll::NextWorkingDay; ///< of the most generous reading
    QString overdueCalendar; ///< further holidays of the most generous reading; may be empty
    bool strictIncludesFirstDay = false; ///< a stricter reading counts the day of the event
    bool countFromClause = false; ///< the contract's clause sets the number; `count` is the usual one
    std::optional<Extension> extension;
    QList<PauseRule> pauses;
    Provenance provenance;
};

/// A right of the person, e.g. "access", and where it stands.
struct Right
{
    QString right;
    Provenance provenance;
};

/// Which bodies an authority watches.
enum class AuthorityScope { General, Land, PublicBodies, Federal, Protestant, Catholic, Broadcasting, DeutscheWelle };

/// Whom to complain to.
struct Authority
{
    QString code; ///< own short name, e.g. "debaylda"; may be empty
    QString country; ///< ISO 3166 alpha-2; empty for the regime's only authority
    AuthorityScope scope = AuthorityScope::General;
    QStringList lands; ///< ISO 3166-2, e.g. "DE-BY", of an authority for a part of its country; empty: the whole
    QString name; ///< in its own language
    QString urlComplaint; ///< may be empty
    QString email; ///< may be empty
    QString post; ///< lines of the postal address; may be empty
    QStringList languages; ///< ISO 639-1, complaint language first
    bool englishAccepted = false; ///< complaints in English are usually accepted
    QString formNote; ///< English; what the form needs or which channel does not count; may be empty
    Provenance provenance;
};

/// A rule in words: fee, identity, silence, complaint, breach…
struct Topic
{
    QString topic;
    QString text; ///< English
    Provenance provenance;
};

struct LawText
{
    QString title;
    QString cite;
    QString url; ///< may be empty
};

/// Whom a law protects.
struct AppliesTo
{
    QStringList residences; ///< ISO codes as in `model::Profile`; "CA" also means every "CA-…" that is not excepted
    QMap<QString, QString> except; ///< residence to the reason why this law does not simply apply, English
    QStringList establishedIn; ///< an organisation established here must obey, wherever the person lives
    QStringList presentIn; ///< who was here when the service was used is protected, wherever the person lives
    QStringList sectors; ///< words such as "credit_bureau": only organisations of these kinds; empty: all
    QStringList notSectors; ///< organisations of these kinds are left to another law
    QStringList exceptUnless; ///< for organisations of these kinds the exceptions by residence do not hold
    bool beside = false; ///< stands beside the general law and is never chosen before it
    QString residenceReason; ///< English sentence
    QString establishmentReason; ///< English sentence; empty if `establishedIn` is
    QString presenceReason; ///< English sentence; empty if `presentIn` is
    QString abroadCaveat; ///< English sentence for organisations outside `establishedIn`
};

/// What letters of one language call this law and how they are polite under it.
using LetterWords = QMap<QString, QString>;

/// A kind of organisation or occasion that laws are made for or leave to others: a word of `AppliesTo::sectors`.
struct Sector
{
    QString word; ///< e.g. "credit_bureau"
    QString name; ///< English, e.g. "A credit bureau"
    bool occasion = false; ///< what a letter is about, e.g. a breach, not what an organisation is
};

/// One law with its rights, periods and authority: one record of the files regimes*.json.
struct Regime
{
    QString code; ///< e.g. "eu-gdpr"
    QString name;
    QString shortName;
    QList<LawText> laws;
    Authority authority;
    QList<Authority> authorities; ///< where each country has its own
    QList<Right> rights;
    AppliesTo appliesTo;
    QString defaultCalendar; ///< where the addressee's is not known
    QMap<QString, QList<Period>> actions;
    QList<Topic> topics;
    QMap<QString, LetterWords> letterWords; ///< by language
    QStringList notes;
    QString noLetters; ///< English; why no letter can be written under this law though it gives rights; empty: none such
    Provenance provenance;

    /// The period for this action, or for the period that covers it, in force on `day`. Null if there is none.
    [[nodiscard]] const Period* period(const QString& action, QDate day) const;
    /// The same whatever the day, for messages: the first record of that action. Null if there is none.
    [[nodiscard]] const Period* anyPeriod(const QString& action) const;
    [[nodiscard]] const Right* right(const QString& right) const;
    /// The record of this right in force on `day`. Null if there is none.
    [[nodiscard]] const Right* right(const QString& right, QDate day) const;
};

/// What the program assumes about the arrival of a message. Not law, and shown as an assumption.
struct ReceiptAssumption
{
    QString channel; ///< "email", "web", "letter_domestic", "letter_eu", "letter_overseas", "registered"
    int days = 0; ///< calendar days after sending
    QString text; ///< English
    Provenance provenance;
};

} // namespace recourse::law
