// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/case_view.h"

#include "base/rule_text.h"
#include "cases/case_history.h"
#include "cases/evidence.h"
#include "cases/path_action.h"
#include "session/case_clock.h"
#include "vault/case_repository.h"
#include "vault/letter_repository.h"
#include "vault/service_repository.h"
#include "vault/setting_repository.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace recourse::session {

using base::Result;

namespace {

QString titleOf(const Rules& rules, const QString& letterType)
{
    const letters::LetterType* type = rules.letters.types.find(letterType);
    if (type == nullptr)
        return {};
    return base::ruleText(base::RuleTexts::Letters, type->title(QLocale().name().section(QLatin1Char('_'), 0, 0)));
}

std::optional<ReplyAdvice> adviceFor(const Rules& rules, const model::Case& matter, QDate today)
{
    const model::CaseEvent* reply = cases::openReply(matter);
    const cases::ReplyKind* kind = reply != nullptr ? rules.cases.replies.kind(reply->reply) : nullptr;
    if (kind == nullptr)
        return std::nullopt;
    return replyAdvice(rules, *kind, matter.regime, today);
}

QHash<qint64, std::vector<model::Letter>> byCase(std::vector<model::Letter> letters)
{
    QHash<qint64, std::vector<model::Letter>> sorted;
    for (model::Letter& letter : letters)
        sorted[letter.matter.value].push_back(std::move(letter));
    return sorted;
}

} // namespace

CaseView caseViewOf(const Rules& rules, QDate today, const QString& residence, model::Case matter, model::Service service,
    std::vector<model::Letter> letters)
{
    const cases::PathRules path{rules.cases.escalation, rules.cases.replies, rules.letters.regimes, rules.letters.holidays};
    CaseView view;
    view.clock = clockOf(rules, matter, letters, letterWay(rules, residence, service));
    view.clockOfStep = view.clock && followsStep(rules, matter);
    view.next = cases::nextAction(matter, path, today);
    view.about = titleOf(rules, matter.matter);
    view.nextLetter = titleOf(rules, view.next.letter);
    view.reply = adviceFor(rules, matter, today);
    view.standsStill = standsStill(matter);
    view.brokenEvent = cases::firstBrokenEvent(matter);
    view.matter = std::move(matter);
    view.service = std::move(service);
    view.letters = std::move(letters);
    return view;
}

ReplyAdvice replyAdvice(const Rules& rules, const cases::ReplyKind& kind, const QString& regime, QDate day)
{
    const auto said = [](const QString& text) { return base::ruleText(base::RuleTexts::Cases, text); };
    ReplyAdvice advice{kind.id, said(kind.title), said(kind.check), {}, {}};
    const cases::ReplyAnswer* answer = rules.cases.replies.answerTo(kind.id, regime, day);
    if (answer != nullptr && !answer->soundIf.isEmpty()) {
        advice.soundIf = said(answer->soundIf);
        advice.soundThen = said(answer->soundThen);
    }
    return advice;
}

Result<CaseView> readCaseView(vault::Vault& vault, const Rules& rules, model::CaseId id, QDate today)
{
    vault::CaseRepository cases(vault.database());
    auto matter = cases.byId(id);
    if (!matter)
        return matter.error();
    auto service = vault::ServiceRepository(vault.database()).byId(matter->service);
    if (!service)
        return service.error();
    auto letters = vault::LetterRepository(vault.database()).forCase(id);
    if (!letters)
        return letters.error();
    const auto profile = vault::SettingRepository(vault.database()).profile();
    if (!profile)
        return profile.error();
    auto damaged = cases.damagedAttachments(id);
    if (!damaged)
        return damaged.error();
    CaseView view = caseViewOf(rules, today, profile->residence, std::move(*matter), std::move(*service), std::move(*letters));
    view.damaged = std::move(*damaged);
    return view;
}

Result<std::vector<CaseView>> readCaseViews(vault::Vault& vault, const Rules& rules, QDate today)
{
    auto cases = vault::CaseRepository(vault.database()).all();
    if (!cases)
        return cases.error();
    const auto services = vault::ServiceRepository(vault.database()).all();
    if (!services)
        return services.error();
    auto letters = vault::LetterRepository(vault.database()).all();
    if (!letters)
        return letters.error();
    const auto profile = vault::SettingRepository(vault.database()).profile();
    if (!profile)
        return profile.error();
    QHash<qint64, const model::Service*> byId;
    for (const model::Service& service : *services)
        byId.insert(service.id.value, &service);
    auto lettersOf = byCase(std::move(*letters));
    std::vector<CaseView> views;
    views.reserve(cases->size());
    for (model::Case& matter : *cases) {
        const model::Service* service = byId.value(matter.service.value);
        auto own = lettersOf.take(matter.id.value);
        views.push_back(caseViewOf(
            rules, today, profile->residence, std::move(matter), service != nullptr ? *service : model::Service(), std::move(own)));
    }
    return views;
}

} // namespace recourse::session
