// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/regime_reader.h"

namespace recourse::law {

namespace {

AuthorityScope readScope(const RuleRecord& record)
{
    using Scope = AuthorityScope;
    if (!record.has("scope"))
        return Scope::General;
    return record.word<Scope>("scope",
        {{"general", Scope::General}, {"land", Scope::Land}, {"public_bodies", Scope::PublicBodies}, {"federal", Scope::Federal},
            {"protestant", Scope::Protestant}, {"catholic", Scope::Catholic}, {"broadcasting", Scope::Broadcasting},
            {"deutsche_welle", Scope::DeutscheWelle}});
}

} // namespace

Authority readAuthority(const RuleRecord& record)
{
    Authority authority;
    authority.code = record.optionalText("code");
    authority.country = record.optionalText("country");
    authority.scope = readScope(record);
    authority.lands = record.texts("lands");
    authority.englishAccepted = record.flag("english_accepted");
    authority.formNote = record.optionalText("form_note");
    authority.name = record.text("name");
    authority.urlComplaint = record.optionalText("url_complaint");
    authority.email = record.optionalText("email");
    authority.post = record.optionalText("post");
    authority.languages = record.texts("languages");
    authority.provenance = record.provenance();
    return authority;
}

namespace {

LawText readLaw(const RuleRecord& record)
{
    return LawText{record.text("title"), record.text("cite"), record.optionalText("url")};
}

AppliesTo readAppliesTo(const RuleRecord& record)
{
    AppliesTo appliesTo;
    appliesTo.residences = record.texts("residences");
    appliesTo.except = record.textMap("except");
    appliesTo.establishedIn = record.texts("established_in");
    appliesTo.presentIn = record.texts("present_in");
    appliesTo.sectors = record.texts("sectors");
    appliesTo.notSectors = record.texts("not_sectors");
    appliesTo.exceptUnless = record.texts("except_unless");
    appliesTo.beside = record.flag("beside");
    appliesTo.presenceReason = record.optionalText("presence_reason");
    appliesTo.residenceReason = record.optionalText("residence_reason");
    appliesTo.establishmentReason = record.optionalText("establishment_reason");
    appliesTo.abroadCaveat = record.optionalText("abroad_caveat");
    return appliesTo;
}

void readParts(const RuleRecord& record, Regime& regime)
{
    record.forEach("laws", [&](const RuleRecord& law) { regime.laws.append(readLaw(law)); });
    record.forEach("authorities", [&](const RuleRecord& one) { regime.authorities.append(readAuthority(one)); });
    record.forEachMember("rights",
        [&](const QString& right, const RuleRecord& value) { regime.rights.append(Right{right, value.provenance()}); });
    record.forEachMember("actions", [&](const QString& action, const RuleRecord& value) {
        regime.actions[action].append(readPeriod(action, value));
    });
    record.forEachMember("topics", [&](const QString& topic, const RuleRecord& value) {
        regime.topics.append(Topic{topic, value.text("text"), value.provenance()});
    });
}

void readLetterWords(const RuleRecord& record, Regime& regime)
{
    if (!record.has("letter_words"))
        return;
    const RuleRecord languages = record.record("letter_words");
    record.forEachMember("letter_words", [&](const QString& language, const RuleRecord&) {
        regime.letterWords.insert(language, languages.textMap(language.toStdString()));
    });
}

} // namespace

Regime readRegime(const RuleRecord& record)
{
    Regime regime;
    regime.code = record.text("code");
    regime.name = record.text("name");
    regime.shortName = record.text("short");
    regime.authority = readAuthority(record.record("authority"));
    regime.appliesTo = readAppliesTo(record.record("applies_to"));
    regime.defaultCalendar = record.text("default_calendar");
    regime.notes = record.texts("notes");
    regime.noLetters = record.optionalText("no_letters");
    regime.provenance = record.provenance();
    readParts(record, regime);
    readLetterWords(record, regime);
    return regime;
}

} // namespace recourse::law
