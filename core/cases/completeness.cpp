// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/completeness.h"

#include "base/rule_text.h"
#include "model/data_class.h"

#include <QCoreApplication>

namespace recourse::cases {

namespace {

using model::DataLayer;

struct AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

const QString kData = QStringLiteral("data");

QString lackText(const QString& dataClass, DataLayer layer)
{
    const QString word = model::dataClassText(dataClass);
    return layer == DataLayer::Leaked ? AnswerWords::tr("An incident shows that they had this; it is not in the copy: %1.").arg(word)
                                      : AnswerWords::tr("You gave them this; it is not in the copy: %1.").arg(word);
}

bool isThere(const AnswerList& list, const AnswerReview& review, const QString& dataClass)
{
    return review.copiedClasses.contains(dataClass)
        || (list.namedOnly.contains(dataClass) && review.namedClasses.contains(dataClass));
}

bool hasGap(const std::vector<AnswerGap>& gaps, const QString& dataClass)
{
    for (const AnswerGap& gap : gaps) {
        if (gap.item == kData && gap.dataClass == dataClass)
            return true;
    }
    return false;
}

/// Adds the classes of one layer that the copy lacks, each once; what the person gave comes before what an incident proved.
void addMissingClasses(Completeness& found, const AnswerList& list, const AnswerReview& review,
    const std::vector<model::DataHeld>& held, model::AccountId account, DataLayer layer)
{
    for (const QString& dataClass : model::allDataClasses()) {
        if (list.neverCopied.contains(dataClass) || isThere(list, review, dataClass) || hasGap(found.gaps, dataClass))
            continue;
        for (const model::DataHeld& row : held) {
            const bool concerns = !row.account.stored() || !account.stored() || row.account == account;
            if (row.layer != layer || row.dataClass != dataClass || !concerns)
                continue;
            found.gaps.push_back({kData, dataClass, layer, lackText(dataClass, layer), list.dataProvenance.cite});
            break;
        }
    }
}

QString joinedWords(const Completeness& completeness, DataLayer layer, const DataClassWord& word)
{
    QStringList words;
    for (const AnswerGap& gap : completeness.gaps) {
        const QString one = gap.item == kData && gap.layer == layer ? word(gap.dataClass) : QString();
        if (!one.isEmpty())
            words += one;
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

Completeness completenessOf(
    const AnswerList& list, const AnswerReview& review, const std::vector<model::DataHeld>& held, model::AccountId account)
{
    Completeness found;
    for (const AnswerItem& item : list.items) {
        switch (review.ticks.value(item.id, Tick::Open)) {
        case Tick::Open:
            found.open += item.id;
            break;
        case Tick::Missing:
            found.gaps.push_back(
                {item.id, {}, DataLayer::Gave, base::ruleText(base::RuleTexts::Cases, item.text), item.provenance.cite});
            break;
        case Tick::Given:
        case Tick::NotApplicable:
            break;
        }
    }
    if (!review.copyRead) {
        found.open += kData;
        return found;
    }
    addMissingClasses(found, list, review, held, account, DataLayer::Gave);
    addMissingClasses(found, list, review, held, account, DataLayer::Leaked);
    return found;
}

std::optional<QStringList> gapAsks(
    const AnswerList& list, const Completeness& completeness, const QString& language, const DataClassWord& word)
{
    if (!completeness.open.isEmpty() || completeness.gaps.empty())
        return std::nullopt;
    QStringList asks;
    for (const AnswerItem& item : list.items) {
        for (const AnswerGap& gap : completeness.gaps) {
            if (gap.item == item.id)
                asks += item.asks.value(language);
        }
    }
    const QString gave = joinedWords(completeness, DataLayer::Gave, word);
    const QString leaked = joinedWords(completeness, DataLayer::Leaked, word);
    if (!gave.isEmpty())
        asks += list.gaveAsks.value(language).arg(gave);
    if (!leaked.isEmpty())
        asks += list.leakedAsks.value(language).arg(leaked);
    if (asks.isEmpty() || asks.contains(QString()))
        return std::nullopt;
    return asks;
}

} // namespace recourse::cases
