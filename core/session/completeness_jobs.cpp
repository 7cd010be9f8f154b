// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/completeness_jobs.h"

#include "base/detail.h"
#include "base/rule_text.h"
#include "letters/letter_language.h"
#include "model/data_class.h"
#include "session/account_jobs.h"
#include "session/letter_material.h"
#include "vault/account_repository.h"
#include "vault/answer_notes_repository.h"
#include "vault/case_repository.h"
#include "vault/letter_repository.h"
#include "vault/service_repository.h"
#include "vault/setting_repository.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace recourse::session {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;
using cases::Tick;

namespace {

constexpr std::array kTicks{std::pair{Tick::Open, "open"}, std::pair{Tick::Given, "given"}, std::pair{Tick::Missing, "missing"},
    std::pair{Tick::NotApplicable, "not_applicable"}};

/// The kind of reply whose letter asks for what is missing.
const QString kPartial = QStringLiteral("partial");

/// What a case's answer is judged by.
struct Material
{
    model::Case matter;
    std::vector<model::AccountId> accounts;
    cases::AnswerReview review;
    QString language; ///< of the letters
};

cases::AnswerReview reviewOf(const model::AnswerNotes& notes)
{
    cases::AnswerReview review{{}, notes.copied, notes.named, notes.copyRead};
    for (auto tick = notes.ticks.cbegin(); tick != notes.ticks.cend(); ++tick)
        review.ticks.insert(tick.key(), tickFrom(tick.value()).value_or(Tick::Open));
    return review;
}

/// The language of the case's last letter, else the one that a letter would be written in.
Result<QString> languageOf(vault::Vault& vault, const Rules& rules, const model::Case& matter)
{
    const auto letters = vault::LetterRepository(vault.database()).forCase(matter.id);
    if (!letters)
        return letters.error();
    if (!letters->empty())
        return letters->back().language;
    auto service = vault::ServiceRepository(vault.database()).byId(matter.service);
    if (!service)
        return service.error();
    const auto profile = vault::SettingRepository(vault.database()).profile();
    if (!profile)
        return profile.error();
    fillGaps(*service, rules);
    const QStringList spoken = letters::languagesAt(service->country, service->postalAddress.split(QLatin1Char('\n')));
    return letters::letterLanguage(spoken, rules.letters.types.languages(), profile->language);
}

Result<Material> readMaterial(vault::Vault& vault, const Rules& rules, model::CaseId id)
{
    auto matter = vault::CaseRepository(vault.database()).byId(id);
    if (!matter)
        return matter.error();
    const auto notes = vault::AnswerNotesRepository(vault.database()).forCase(id);
    if (!notes)
        return notes.error();
    const auto language = languageOf(vault, rules, *matter);
    if (!language)
        return language.error();
    const auto accounts = vault::AccountRepository(vault.database()).all();
    if (!accounts)
        return accounts.error();
    Material material{std::move(*matter), {}, reviewOf(*notes), *language};
    for (const model::Account& account : *accounts) {
        if (account.service == material.matter.service)
            material.accounts.push_back(account.id);
    }
    return material;
}

/// What the service holds about the user's accounts there, as the data map has it.
Result<std::vector<model::DataHeld>> heldBy(Session& session, const std::vector<model::AccountId>& accounts)
{
    std::vector<model::DataHeld> held;
    for (const model::AccountId id : accounts) {
        const auto view = accountView(session, id);
        if (!view)
            return view.error();
        held.insert(held.end(), view->dataHeld.begin(), view->dataHeld.end());
    }
    return held;
}

std::vector<CheckItem> itemsOf(const cases::AnswerList& list, const cases::AnswerReview& review)
{
    std::vector<CheckItem> items;
    for (const cases::AnswerItem& item : list.items) {
        items.push_back({item.id, base::ruleText(base::RuleTexts::Cases, item.text), item.provenance.cite, item.mayNotApply,
            review.ticks.value(item.id, Tick::Open)});
    }
    return items;
}

/// Each class once; what the user gave before what an incident proved.
std::vector<CheckClass> classesOf(
    const cases::AnswerList& list, const cases::AnswerReview& review, const std::vector<model::DataHeld>& held)
{
    std::vector<CheckClass> classes;
    for (const model::DataLayer layer : {model::DataLayer::Gave, model::DataLayer::Leaked}) {
        for (const QString& dataClass : model::allDataClasses()) {
            const bool isHeld = std::any_of(held.begin(), held.end(),
                [&](const model::DataHeld& row) { return row.layer == layer && row.dataClass == dataClass; });
            const bool isThere = std::any_of(
                classes.begin(), classes.end(), [&](const CheckClass& known) { return known.dataClass == dataClass; });
            if (!isHeld || isThere || list.neverCopied.contains(dataClass))
                continue;
            classes.push_back({dataClass, model::dataClassText(dataClass), layer, review.copiedClasses.contains(dataClass),
                list.namedOnly.contains(dataClass), review.namedClasses.contains(dataClass)});
        }
    }
    return classes;
}

/// The letter that asks for the gaps, if there are any and everything was looked at.
void addLetter(CompletenessView& view, const Rules& rules, const cases::AnswerList& list, const cases::Completeness& found,
    const Material& material, QDate today)
{
    const bool isSpoken = list.items.front().asks.contains(material.language);
    const QString language = isSpoken ? material.language : QStringLiteral("en");
    const auto word = [&](const QString& dataClass) { return rules.letters.types.word(language, QStringLiteral("data_class.") + dataClass); };
    const auto asks = cases::gapAsks(list, found, language, word);
    const cases::ReplyAnswer* answer = rules.cases.replies.answerTo(kPartial, material.matter.regime, today);
    const letters::LetterType* type = answer != nullptr ? rules.letters.types.find(answer->letter) : nullptr;
    if (!asks || type == nullptr)
        return;
    view.letter = type->id;
    view.letterTitle = type->title(QLocale().name().section(QLatin1Char('_'), 0, 0));
    view.fields.insert(QStringLiteral("missing"), asks->join(QLatin1Char('\n')));
    if (!answer->variant.isEmpty())
        view.fields.insert(QStringLiteral("variant"), answer->variant);
}

/// `language` of the next letter; empty: that of the case's letters.
Result<CompletenessView> viewOf(Session& session, model::CaseId id, const QString& language = {})
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    auto material = session.withVault<Material>([&](vault::Vault& vault) { return readMaterial(vault, **rules, id); });
    if (!material)
        return material.error();
    if (!language.isEmpty())
        material->language = language;
    CompletenessView view;
    view.matter = id;
    const cases::AnswerList* list = (*rules)->cases.completeness.listFor(material->matter.regime, material->matter.matter);
    if (list == nullptr)
        return view;
    const auto held = heldBy(session, material->accounts);
    if (!held)
        return held.error();
    const cases::Completeness found = cases::completenessOf(*list, material->review, *held);
    view.items = itemsOf(*list, material->review);
    view.classes = classesOf(*list, material->review, *held);
    view.copyRead = material->review.copyRead;
    view.gaps = found.gaps;
    view.open = static_cast<int>(found.open.size());
    addLetter(view, **rules, *list, found, *material, session.clock().today());
    return view;
}

Status checkClasses(const std::optional<QStringList>& classes)
{
    const QStringList known = model::allDataClasses();
    for (const QString& dataClass : classes.value_or(QStringList())) {
        if (!known.contains(dataClass))
            return fail(Code::BadArgument, dataClass);
    }
    return {};
}

Status keep(vault::Vault& vault, const Rules& rules, model::CaseId id, const ReviewChange& change)
{
    const auto matter = vault::CaseRepository(vault.database()).byId(id);
    if (!matter)
        return matter.error();
    const cases::AnswerList* list = rules.cases.completeness.listFor(matter->regime, matter->matter);
    if (list == nullptr)
        return fail(Code::BadArgument, Detail::tr("no law says what the answer to “%1” has to hold").arg(matter->matter));
    vault::AnswerNotesRepository repository(vault.database());
    auto notes = repository.forCase(id);
    if (!notes)
        return notes.error();
    for (auto tick = change.ticks.cbegin(); tick != change.ticks.cend(); ++tick) {
        const bool known = std::any_of(
            list->items.begin(), list->items.end(), [&](const cases::AnswerItem& item) { return item.id == tick.key(); });
        if (!known)
            return fail(Code::BadArgument, Detail::tr("%1: no item of the list").arg(tick.key()));
        if (tick.value() == Tick::Open)
            notes->ticks.remove(tick.key());
        else
            notes->ticks.insert(tick.key(), tickWord(tick.value()));
    }
    notes->copied = change.copied.value_or(notes->copied);
    notes->named = change.named.value_or(notes->named);
    notes->copyRead = notes->copyRead || change.copied || change.named;
    return repository.save(id, *notes);
}

} // namespace

Job<CompletenessView> showCompleteness(Session& session, model::CaseId id)
{
    return session.start<CompletenessView>([&session, id](base::Progress&) { return viewOf(session, id); });
}

Job<CompletenessView> reviewAnswer(Session& session, model::CaseId id, ReviewChange wanted)
{
    return session.start<CompletenessView>([&session, id, wanted = std::move(wanted)](base::Progress&) -> Result<CompletenessView> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        for (const auto& classes : {wanted.copied, wanted.named}) {
            if (const Status known = checkClasses(classes); !known)
                return known.error();
        }
        const Status done = session.withVault<void>([&](vault::Vault& vault) { return keep(vault, **rules, id, wanted); });
        if (!done)
            return done.error();
        return viewOf(session, id);
    });
}

Result<QString> missingAsks(Session& session, model::CaseId id, const QString& language)
{
    const auto notes = session.withVault<model::AnswerNotes>(
        [id](vault::Vault& vault) { return vault::AnswerNotesRepository(vault.database()).forCase(id); });
    if (!notes)
        return notes.error();
    if (notes->ticks.isEmpty()) // most cases: nothing to compare
        return QString();
    const auto view = viewOf(session, id, language);
    if (!view)
        return view.error();
    return view->fields.value(QStringLiteral("missing"));
}

QString tickWord(Tick tick)
{
    for (const auto& [known, word] : kTicks) {
        if (known == tick)
            return QString::fromLatin1(word);
    }
    return {};
}

std::optional<Tick> tickFrom(const QString& word)
{
    for (const auto& [tick, known] : kTicks) {
        if (word == QLatin1String(known))
            return tick;
    }
    return std::nullopt;
}

} // namespace recourse::session
