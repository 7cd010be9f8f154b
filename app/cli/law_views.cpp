// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_views.h"

#include "session/case_arrival_jobs.h"
#include "view_words.h"

#include <utility>

namespace recourse::cli {

namespace {

QJsonArray words(const QStringList& list)
{
    return QJsonArray::fromStringList(list);
}

/// "in_force", "not_yet" or "over".
QString standing(const law::Provenance& law, QDate today)
{
    if (law.inForce(today))
        return QStringLiteral("in_force");
    return today < law.validFrom ? QStringLiteral("not_yet") : QStringLiteral("over");
}

QString standingText(const law::Provenance& law, QDate today)
{
    if (today < law.validFrom)
        return QStringLiteral("not yet in force: from %1").arg(iso(law.validFrom));
    if (!law.inForce(today))
        return QStringLiteral("no longer in force: until %1").arg(iso(law.validTo));
    const QString since = QStringLiteral("in force since %1").arg(iso(law.validFrom));
    return law.validTo.isValid() ? since + QStringLiteral(" until %1").arg(iso(law.validTo)) : since;
}

QString kindWord(law::LawReason::Kind kind)
{
    static constexpr std::pair<law::LawReason::Kind, const char*> kWords[] = {{law::LawReason::Residence, "residence"},
        {law::LawReason::Presence, "presence"}, {law::LawReason::Establishment, "establishment"}, {law::LawReason::Sector, "sector"},
        {law::LawReason::Caveat, "caveat"}, {law::LawReason::Excepted, "excepted"}, {law::LawReason::OtherSector, "other_sector"},
        {law::LawReason::NotYetInForce, "not_yet"}, {law::LawReason::NoLongerInForce, "over"}, {law::LawReason::Chosen, "chosen"},
        {law::LawReason::ChosenAgainstTable, "chosen_against_table"}};
    for (const auto& [known, word] : kWords) {
        if (known == kind)
            return QLatin1String(word);
    }
    return {};
}

QString reasonWord(law::AuthorityOption::Reason reason)
{
    switch (reason) {
    case law::AuthorityOption::SpecialBody: return QStringLiteral("special_body");
    case law::AuthorityOption::Seat: return QStringLiteral("seat");
    case law::AuthorityOption::Residence: return QStringLiteral("residence");
    case law::AuthorityOption::Work: return QStringLiteral("work");
    case law::AuthorityOption::Infringement: return QStringLiteral("infringement");
    case law::AuthorityOption::OnlyOne: break;
    }
    return QStringLiteral("only_one");
}

QJsonObject toJson(const law::Regime& regime, QDate today)
{
    QJsonArray rights;
    for (const law::Right& right : regime.rights)
        rights.append(QJsonObject{{key("right"), right.right}, {key("cite"), right.provenance.cite}, {key("state"), law::name(right.provenance.state)}});
    return {{key("code"), regime.code}, {key("name"), regime.name}, {key("authority"), regime.authority.name},
        {key("complaint"), regime.authority.urlComplaint}, {key("rights"), rights}, {key("actions"), words(regime.actions.keys())},
        {key("state"), law::name(regime.provenance.state)}, {key("as_of"), iso(regime.provenance.asOf)},
        {key("valid_from"), iso(regime.provenance.validFrom)}, {key("valid_to"), iso(regime.provenance.validTo)},
        {key("standing"), standing(regime.provenance, today)}};
}

QJsonObject toJson(const law::DueDates& dates)
{
    return {{key("due"), iso(dates.due)}, {key("overdue_from"), iso(dates.overdueFrom)}, {key("extension_due"), iso(dates.extensionDue)},
        {key("extension_overdue_from"), iso(dates.extensionOverdueFrom)}, {key("extension_notice_by"), iso(dates.extensionNoticeBy)},
        {key("extended"), dates.extended}, {key("first_due"), iso(dates.firstDue)}, {key("earliest_reading"), iso(dates.earliestReading)},
        {key("assumed_received"), iso(dates.assumedReceived)}, {key("assumption"), dates.assumption}, {key("rule"), dates.rule},
        {key("side"), dates.side == law::Side::Users ? QStringLiteral("mine") : QStringLiteral("theirs")}, {key("words"), dates.words},
        {key("notes"), words(dates.notes)}, {key("cite"), dates.cite}, {key("source"), dates.source}, {key("state"), dates.state},
        {key("as_of"), dates.asOf}};
}

QJsonObject toJson(const session::ComplaintRule& rule)
{
    return {{key("text"), rule.text}, {key("cite"), rule.cite}, {key("state"), rule.state}, {key("as_of"), rule.asOf}};
}

QJsonArray rulesJson(const std::vector<session::ComplaintRule>& rules)
{
    QJsonArray array;
    for (const session::ComplaintRule& rule : rules)
        array.append(toJson(rule));
    return array;
}

QString rulesText(const char* title, const std::vector<session::ComplaintRule>& rules)
{
    QString text;
    for (const session::ComplaintRule& rule : rules)
        text += QStringLiteral("%1: %2 (%3, %4, as of %5)\n").arg(QLatin1String(title), safe(rule.text, kSentence), safe(rule.cite, kSentence), rule.state, rule.asOf);
    return text;
}

QJsonObject toJson(const law::AuthorityOption& option)
{
    const law::Authority& authority = option.authority;
    return {{key("name"), authority.name}, {key("reason"), reasonWord(option.reason)}, {key("why"), option.text},
        {key("country"), authority.country}, {key("lands"), words(authority.lands)}, {key("complaint"), authority.urlComplaint},
        {key("email"), authority.email}, {key("post"), authority.post}, {key("languages"), words(authority.languages)},
        {key("english"), authority.englishAccepted}, {key("form"), authority.formNote}, {key("source"), authority.provenance.source},
        {key("state"), law::name(authority.provenance.state)}, {key("as_of"), iso(authority.provenance.asOf)}};
}

QString optionText(const law::AuthorityOption& option)
{
    const law::Authority& authority = option.authority;
    QString text = QStringLiteral("%1\n    %2\n").arg(safe(authority.name, kSentence), option.text);
    const std::pair<const char*, QString> lines[] = {{"complaint", authority.urlComplaint}, {"e-mail", authority.email},
        {"post", QString(authority.post).replace(QLatin1Char('\n'), QStringLiteral(", "))},
        {"languages", authority.languages.join(QStringLiteral(", "))}, {"form", authority.formNote}};
    for (const auto& [word, value] : lines) {
        if (!value.isEmpty())
            text += QStringLiteral("    %1: %2\n").arg(QLatin1String(word), safe(value, kSentence));
    }
    return text + QStringLiteral("    (%1, as of %2)\n").arg(law::name(authority.provenance.state), iso(authority.provenance.asOf));
}

} // namespace

QJsonArray regimesJson(const std::vector<law::Regime>& regimes, QDate today)
{
    QJsonArray array;
    for (const law::Regime& regime : regimes)
        array.append(toJson(regime, today));
    return array;
}

QString regimesText(const std::vector<law::Regime>& regimes, QDate today)
{
    QString text;
    for (const law::Regime& regime : regimes)
        text += QStringLiteral("%1  %2\n    %3\n    authority: %4\n    periods: %5 (state %6, as of %7)\n").arg(regime.code, -12).arg(safe(regime.name, kSentence),
            standingText(regime.provenance, today), safe(regime.authority.name, kSentence), regime.actions.keys().join(QStringLiteral(", ")),
            law::name(regime.provenance.state), iso(regime.provenance.asOf));
    return text;
}

QJsonObject toJson(const session::DueAnswer& answer)
{
    QJsonObject object = toJson(answer.dates);
    object.insert(key("extension_earliest_reading"), iso(answer.extensionEarliest));
    return object;
}

QString toText(const session::DueAnswer& answer)
{
    const law::DueDates& dates = answer.dates;
    QString text = QStringLiteral("%1 %2, overdue from %3\n")
                       .arg(dates.side == law::Side::Users ? QStringLiteral("your last day is") : QStringLiteral("due"), iso(dates.due), iso(dates.overdueFrom));
    if (dates.earliestReading != dates.due)
        text += QStringLiteral("on the strictest reading: %1\n").arg(iso(dates.earliestReading));
    if (dates.extended)
        text += QStringLiteral("without the extension: %1\n").arg(iso(dates.firstDue));
    if (dates.extensionDue.isValid() && !dates.extended)
        text += QStringLiteral("with an extension: %1, if announced by %2\n").arg(iso(dates.extensionDue), iso(dates.extensionNoticeBy));
    if (answer.extensionEarliest.isValid() && answer.extensionEarliest != dates.extensionDue && !dates.extended)
        text += QStringLiteral("    on the strictest reading: %1\n").arg(iso(answer.extensionEarliest));
    text += QStringLiteral("rule: %1, %2 (%3, %4, as of %5)\n").arg(dates.rule, dates.words, dates.cite, dates.state, dates.asOf);
    if (!dates.assumption.isEmpty())
        text += QStringLiteral("assumed, not law: %1\n").arg(dates.assumption);
    for (const QString& note : dates.notes)
        text += QStringLiteral("  %1\n").arg(note);
    return text + QStringLiteral("Information, not legal advice.\n");
}

QJsonObject toJson(const session::LawAnswer& answer)
{
    QJsonArray steps;
    for (const law::LawReason& step : answer.steps)
        steps.append(QJsonObject{{key("kind"), kindWord(step.kind)}, {key("regime"), step.regime}, {key("text"), step.text}});
    QJsonArray others;
    for (const session::LawOption& option : answer.alternatives)
        others.append(QJsonObject{{key("code"), option.code}, {key("name"), option.name}});
    return {{key("regime"), answer.regime}, {key("name"), answer.name}, {key("date"), iso(answer.question.day)}, {key("steps"), steps},
        {key("alternatives"), others}};
}

QString toText(const session::LawAnswer& answer)
{
    QString text = QStringLiteral("%1  %2 (on %3)\n").arg(answer.regime, safe(answer.name, kSentence), iso(answer.question.day));
    for (const law::LawReason& step : answer.steps) {
        const bool ofChosen = step.regime == answer.regime;
        text += ofChosen ? QStringLiteral("    %1\n").arg(safe(step.text, kSentence)) : QStringLiteral("    [%1] %2\n").arg(step.regime, safe(step.text, kSentence));
    }
    for (const session::LawOption& option : answer.alternatives)
        text += QStringLiteral("also fits: %1  %2\n").arg(option.code, safe(option.name, kSentence));
    return text + QStringLiteral("Information, not legal advice.\n");
}

QJsonObject toJson(const session::AuthorityOffer& offer)
{
    QJsonArray options;
    for (const law::AuthorityOption& option : offer.options)
        options.append(toJson(option));
    return {{key("regime"), offer.regime}, {key("authorities"), options}, {key("rules"), rulesJson(offer.rules)},
        {key("limits"), rulesJson(offer.limits)}, {key("letter"), offer.mayWrite ? QStringLiteral("complaint") : QString()}};
}

QString toText(const session::AuthorityOffer& offer)
{
    QString text;
    for (const law::AuthorityOption& option : offer.options)
        text += optionText(option);
    if (offer.options.isEmpty())
        text = QStringLiteral("%1: no authority is known for these places.\n").arg(safe(offer.law, kSentence));
    return text + rulesText("your limit", offer.limits) + rulesText("the law", offer.rules) + QStringLiteral("Information, not legal advice.\n");
}

QJsonObject toJson(const session::RulesPackView& view)
{
    const QJsonObject pack{{key("version"), view.version}, {key("made"), iso(view.made)}, {key("signed_with"), view.signedWith},
        {key("taken"), iso(view.taken)}, {key("in_use"), view.kept && view.edition.refused.isEmpty()}, {key("refused"), view.edition.refused}};
    return {{key("as_of"), iso(view.edition.asOf)}, {key("own_as_of"), iso(view.edition.own)}, {key("version"), view.edition.version},
        {key("laws"), view.laws}, {key("in_force"), view.inForce}, {key("pack"), view.kept ? QJsonValue(pack) : QJsonValue()},
        {key("key"), view.key}, {key("address"), view.address}};
}

QString toText(const session::RulesPackView& view)
{
    QString text = QStringLiteral("laws: %1, %2 of them in force today; compared with their sources up to %3\n")
                       .arg(view.laws)
                       .arg(view.inForce)
                       .arg(iso(view.edition.asOf));
    if (!view.kept)
        text += QStringLiteral("no rules pack: the rules are those of the program\n");
    else
        text += QStringLiteral("rules pack %1 of %2, signed with %3, taken on %4\n").arg(safe(view.version, kSentence), iso(view.made), view.signedWith, iso(view.taken));
    if (!view.edition.refused.isEmpty())
        text += QStringLiteral("    not used: %1\n").arg(safe(view.edition.refused, kSentence));
    if (!view.key.isEmpty())
        text += QStringLiteral("key: %1\n").arg(view.key);
    if (!view.address.isEmpty())
        text += QStringLiteral("newer packs from: %1\n").arg(safe(view.address, kSentence));
    return text;
}

QJsonObject arrivalJson(const session::CaseView& view)
{
    QJsonObject object = view.clock ? toJson(*view.clock) : QJsonObject();
    object.insert(key("case"), view.matter.id.value);
    object.insert(key("due"), iso(view.matter.due));
    object.insert(key("overdue_from"), iso(view.matter.overdueFrom));
    object.insert(key("assumed_days"), view.matter.assumedDays ? QJsonValue(*view.matter.assumedDays) : QJsonValue());
    object.insert(key("editable"), session::isArrivalAssumed(view));
    return object;
}

QString arrivalText(const session::CaseView& view)
{
    if (!view.matter.due.isValid())
        return QStringLiteral("no clock runs\n");
    if (view.clock)
        return toText(session::DueAnswer{*view.clock, {}});
    return QStringLiteral("due %1, overdue from %2\n").arg(iso(view.matter.due), iso(view.matter.overdueFrom));
}

} // namespace recourse::cli
