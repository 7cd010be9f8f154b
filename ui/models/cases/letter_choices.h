// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/law_jobs.h"
#include "session/letter_choices.h"
#include "session/letter_jobs.h"
#include "session/letter_law.h"
#include "ui/models/cases/letter_words.h"

#include <QStringList>

#include <vector>

namespace recourse::ui {

/// What letters can be made of.
struct LetterChoices
{
    std::vector<session::LetterTypeView> types;
    std::vector<law::Regime> regimes;
    std::vector<session::LetterService> services;
    QStringList names; ///< of the services, as the form shows them, each of them once
};

/// One line of the list of letters.
struct LetterChoice
{
    LetterGroup group = LetterGroup::Other;
    QString type;
    QString title; ///< in the user's language
    QString whyNot; ///< empty: the letter is offered
};

/// Every letter by purpose, with the reason why one is not offered; without `offers` all of them are.
[[nodiscard]] std::vector<LetterChoice> letterChoices(
    const std::vector<session::LetterTypeView>& types, const std::vector<session::LetterOffer>& offers);

/// The services' names as the form shows them. On any thread.
[[nodiscard]] QStringList serviceNames(const std::vector<session::LetterService>& services);

/// The service that is meant by its shown name, number, domain or name; null if none is.
[[nodiscard]] const session::LetterService* serviceCalled(const LetterChoices& choices, const QString& words);

} // namespace recourse::ui
