// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cases/letter_choices.h"

#include "ui/text.h"

#include <algorithm>

namespace recourse::ui {

std::vector<LetterChoice> letterChoices(
    const std::vector<session::LetterTypeView>& types, const std::vector<session::LetterOffer>& offers)
{
    std::vector<LetterChoice> choices;
    for (const session::LetterTypeView& type : types) {
        const auto offer = std::find_if(
            offers.begin(), offers.end(), [&type](const session::LetterOffer& one) { return one.type == type.id; });
        const QString whyNot = offer != offers.end() ? offer->whyNot : QString();
        choices.push_back({type.group, type.id, LetterWords::title(type.id, type.title), whyNot});
    }
    std::stable_sort(choices.begin(), choices.end(),
        [](const LetterChoice& left, const LetterChoice& right) { return left.group < right.group; });
    return choices;
}

QStringList serviceNames(const std::vector<session::LetterService>& services)
{
    constexpr int kLongest = 200;
    QStringList names;
    names.reserve(static_cast<qsizetype>(services.size()));
    for (const session::LetterService& one : services) {
        const model::Service& service = one.service;
        const bool sameWord = service.name.isEmpty() || service.name.compare(service.key, Qt::CaseInsensitive) == 0;
        // Keys are unique, so names with them are too.
        names << safeText(sameWord ? service.key : QStringLiteral("%1 · %2").arg(service.name, service.key), kLongest);
    }
    return names;
}

const session::LetterService* serviceCalled(const LetterChoices& choices, const QString& words)
{
    if (words.isEmpty())
        return nullptr;
    if (const qsizetype index = choices.names.indexOf(words); index >= 0)
        return &choices.services[static_cast<std::size_t>(index)];
    const auto isMeant = [&words](const session::LetterService& one) {
        return QString::number(one.service.id.value) == words || one.service.key == words || one.service.domains.contains(words)
            || one.service.name.compare(words, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(choices.services.begin(), choices.services.end(), isMeant);
    return found != choices.services.end() ? &*found : nullptr;
}

} // namespace recourse::ui
