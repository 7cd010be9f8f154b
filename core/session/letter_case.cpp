// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/letter_case.h"

#include "cases/case_history.h"
#include "cases/complaint.h"
#include "cases/evidence.h"
#include "law/authority_choice.h"
#include "letters/letter_parts.h"
#include "session/case_clock.h"

#include <algorithm>

namespace recourse::session {

namespace {

using letters::LetterRequest;
using letters::LetterType;

/// A letter being written in a case that is there.
struct Further
{
    LetterRequest& material;
    const LetterType& type;
    const model::Case& matter;
    const std::vector<model::Letter>& letters;
    const Rules& rules;

    void fill(const char* field, const QString& value) const
    {
        const QString key = QLatin1String(field);
        const bool known = type.required.contains(key) || type.optional.contains(key);
        if (known && !value.isEmpty() && !material.fields.contains(key))
            material.fields.insert(key, value);
    }
    void fill(const char* field, QDate day) const { fill(field, day.isValid() ? day.toString(Qt::ISODate) : QString()); }
};

/// The day of the first event of that kind; invalid if there is none.
QDate firstDayOf(const model::Case& matter, const QString& kind)
{
    const auto found = std::find_if(
        matter.events.begin(), matter.events.end(), [&kind](const model::CaseEvent& event) { return event.kind == kind; });
    return found != matter.events.end() ? found->at.date() : QDate();
}

/// The day of their last word that was an answer of some kind.
QDate lastAnswer(const model::Case& matter)
{
    QDate last;
    for (const char* kind : {"answered", "refused", "identity_asked"}) {
        const QDate day = cases::lastDayOf(matter, QLatin1String(kind));
        if (day.isValid() && (!last.isValid() || day > last))
            last = day;
    }
    return last;
}

/// Whether the first letter set a date of the sender's own, since its law has no period for that.
bool setItsOwnDate(const Further& letter)
{
    const model::Letter* first = letter.letters.empty() ? nullptr : &letter.letters.front();
    const LetterType* type = letter.rules.letters.types.find(first != nullptr ? first->type : letter.matter.matter);
    return type != nullptr && type->clockUnder(letter.matter.regime).ownDays > 0;
}

void fillEarlier(const Further& letter)
{
    const model::Case& matter = letter.matter;
    const QDate sent = firstDayOf(matter, QStringLiteral("sent"));
    const model::Letter* first = letter.letters.empty() ? nullptr : &letter.letters.front();
    letter.fill("first_date", sent.isValid() || first == nullptr ? sent : first->date);
    const LetterWay way = letterWay(letter.rules, letter.material.profile.residence, letter.material.service);
    const QDate due = firstLetterDue(letter.rules, matter, letter.letters, way);
    letter.fill("first_due", due.isValid() || first == nullptr ? due : first->due);
    letter.fill("own_date", setItsOwnDate(letter) ? QStringLiteral("yes") : QString());
    letter.fill("first_subject", first != nullptr ? first->reference : QString());
    letter.fill("first_received", firstDayOf(matter, QStringLiteral("received")));
    letter.fill("reminded_on", cases::lastDayOf(matter, QStringLiteral("reminded")));
    letter.fill("complained_on", cases::lastDayOf(matter, QStringLiteral("complained")));
    letter.fill("answer_date", lastAnswer(matter));
    letter.fill("refused_on", cases::lastDayOf(matter, QStringLiteral("refused")));
}

/// Which form of the letter answers their last reply.
void fillVariant(const Further& letter)
{
    const model::CaseEvent* reply = cases::openReply(letter.matter);
    const cases::ReplyAnswer* answer = reply != nullptr
        ? letter.rules.cases.replies.answerTo(reply->reply, letter.material.regime, letter.material.today)
        : nullptr;
    if (answer != nullptr && answer->letter == letter.type.id)
        letter.fill("variant", answer->variant);
}

/// The first of the authorities that may take a complaint and can be written to.
void fillAuthority(const Further& letter, const law::Regime& regime)
{
    law::AuthorityQuestion question;
    question.residence = letter.material.profile.residence;
    question.seat = letter.material.service.country;
    question.day = letter.material.today;
    for (const law::AuthorityOption& option : law::authoritiesFor(regime, question)) {
        if (law::canBeWrittenTo(option.authority))
            return letter.fill("authority", option.authority.name);
    }
}

/// What a letter asks for again, in its own language, while the request is not answered in full.
void fillAsks(const Further& letter, const QString& language)
{
    const QDate sent = firstDayOf(letter.matter, QStringLiteral("sent"));
    if (!sent.isValid())
        return;
    const auto words = [&](const char* key) {
        return letter.rules.cases.words.word(language, QLatin1String(key)).arg(cases::CaseWords::dayText(language, sent));
    };
    if (letter.type.required.contains(QStringLiteral("missing")) && !lastAnswer(letter.matter).isValid())
        letter.fill("missing", words("missing.silence"));
    letter.fill("relief", words("relief.answer"));
}

/// A complaint tells the facts in the language of the authority.
void fillFacts(const Further& letter, const QString& language)
{
    const bool tells = letter.type.required.contains(QStringLiteral("facts")) && letter.type.required.contains(QStringLiteral("infringed"));
    if (!tells || cases::firstBrokenEvent(letter.matter))
        return;
    const CaseRules& rules = letter.rules.cases;
    const cases::PathRules path{rules.escalation, rules.replies, letter.rules.letters.regimes, letter.rules.letters.holidays};
    const cases::PackContents pack = cases::packContents(letter.matter, letter.letters, rules.words, language);
    const cases::ComplaintParts parts
        = cases::complaintParts(letter.matter, pack, {}, path, rules.words, language, letter.material.today);
    letter.fill("facts", parts.facts.join(QLatin1Char('\n')));
    const char* duty = lastAnswer(letter.matter).isValid() ? "duty.answer" : "duty.period";
    letter.fill("infringed", rules.words.word(language, QLatin1String(duty)));
}

} // namespace

void fillFromCase(LetterRequest& material, const model::Case& matter, const std::vector<model::Letter>& letters, const Rules& rules)
{
    const LetterType* type = rules.letters.types.find(material.type);
    const law::Regime* regime = rules.letters.regimes.find(material.regime);
    if (type == nullptr)
        return;
    const Further letter{material, *type, matter, letters, rules};
    fillEarlier(letter);
    fillVariant(letter);
    if (regime == nullptr)
        return;
    fillAuthority(letter, *regime);
    const QString language = letters::completed(material, *type, *regime, rules.letters).language;
    fillAsks(letter, language);
    fillFacts(letter, language);
}

} // namespace recourse::session
