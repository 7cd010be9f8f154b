// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_views.h"

#include "json_views.h"

#include "base/redact.h"
#include "base/rule_text.h"
#include "view_words.h"

#include <QJsonArray>

namespace recourse::cli {

namespace {

QJsonArray words(const QStringList& list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject entryJson(const documents::BatchEntry& entry)
{
    return {{key("position"), entry.position}, {key("service"), entry.service.value}, {key("recipient"), entry.recipient},
        {key("email"), entry.email}, {key("subject"), entry.subject}, {key("reference"), entry.reference}, {key("send"), iso(entry.send)},
        {key("due"), iso(entry.due)}, {key("blocked"), entry.blocked}, {key("findings"), words(entry.findings)}};
}

QJsonObject doneJson(const session::BatchDone& done)
{
    return {{key("files"), words(done.files)}, {key("sending_list"), done.sendingList}, {key("pages"), done.pages},
        {key("letters"), done.letters}, {key("blocked"), done.blocked}};
}

QString line(const documents::BatchEntry& entry)
{
    QString text = QStringLiteral("%1  %2  %3\n").arg(entry.position, 4).arg(iso(entry.send), base::printable(entry.recipient, 100));
    for (const QString& finding : entry.findings)
        text += QStringLiteral("      %1: %2\n").arg(entry.blocked ? QStringLiteral("blocked") : QStringLiteral("note"), base::printable(finding, 300));
    return text;
}

} // namespace

QJsonObject fieldsJson(const session::LetterTypeView& type)
{
    QJsonArray fields;
    for (const session::LetterField& field : session::fieldsOf(type))
        fields.append(QJsonObject{{key("field"), field.key}, {key("required"), field.required}, {key("kind"), session::name(field.kind)},
            {key("label"), field.label}, {key("hint"), field.hint}});
    return {{key("type"), type.id}, {key("title"), type.title}, {key("fields"), fields}, {key("variants"), words(type.variants)},
        {key("languages"), words(type.languages)}, {key("warnings"), words(type.warnings)}, {key("next"), words(type.next)},
        {key("hand_signature"), type.handSignature}, {key("to_authority"), type.toAuthority}, {key("regimes"), words(type.regimes)}};
}

QString fieldsText(const session::LetterTypeView& type)
{
    QString text = QStringLiteral("%1: %2\n").arg(type.id, base::ruleText(base::RuleTexts::Letters, type.title));
    for (const session::LetterField& field : session::fieldsOf(type)) {
        text += QStringLiteral("  %1%2 %3\n").arg(field.key, -20).arg(field.required ? QStringLiteral("*") : QStringLiteral(" "), field.label);
        if (!field.hint.isEmpty())
            text += QStringLiteral("  %1  %2\n").arg(QString(), -20).arg(field.hint);
        if (field.kind == session::FieldKind::Variant) {
            for (const QString& variant : type.variants)
                text += QStringLiteral("  %1    variant=%2: %3\n").arg(QString(), -20).arg(variant, session::variantWord(variant));
        }
    }
    for (const QString& warning : type.warnings)
        text += QStringLiteral("note: %1\n").arg(base::ruleText(base::RuleTexts::Letters, warning));
    text += QStringLiteral("* must be there. Languages: %1\n").arg(type.languages.join(QStringLiteral(", ")));
    return text;
}

QJsonObject toJson(const session::LetterOffer& offer)
{
    return {{key("type"), offer.type}, {key("regime"), offer.regime}, {key("why_not"), offer.whyNot}};
}

QString toText(const std::vector<session::LetterOffer>& offers)
{
    QString text;
    for (const session::LetterOffer& offer : offers) {
        text += offer.whyNot.isEmpty() ? QStringLiteral("%1  under %2\n").arg(offer.type, -22).arg(offer.regime)
                                       : QStringLiteral("%1  not offered: %2\n").arg(offer.type, -22).arg(offer.whyNot);
    }
    return text;
}

QJsonObject toJson(const model::TheftFacts& facts)
{
    QJsonArray items;
    for (const model::TheftItem& item : facts.items)
        items.append(QJsonObject{{key("creditor"), item.creditor}, {key("account"), item.account}, {key("opened"), iso(item.opened)},
            {key("amount"), item.amount}, {key("note"), item.note}});
    return {{key("report_number"), facts.reportNumber}, {key("reported_on"), iso(facts.reportedOn)},
        {key("police_office"), facts.policeOffice}, {key("police_report"), facts.policeReport},
        {key("discovered_on"), iso(facts.discoveredOn)}, {key("how"), facts.how}, {key("items"), items}};
}

QString toText(const model::TheftFacts& facts)
{
    QString text;
    const auto add = [&text](const char* word, const QString& value) {
        if (!value.isEmpty())
            text += QStringLiteral("%1 %2\n").arg(QLatin1String(word), -18).arg(base::printable(value, 300));
    };
    add("report number", facts.reportNumber);
    add("reported on", iso(facts.reportedOn));
    add("police office", facts.policeOffice);
    add("police report", facts.policeReport);
    add("discovered on", iso(facts.discoveredOn));
    add("how", facts.how);
    int number = 0;
    for (const model::TheftItem& item : facts.items) {
        const QStringList parts{item.creditor, item.account, iso(item.opened), item.amount, item.note};
        text += QStringLiteral("%1  %2\n").arg(++number, 3).arg(base::printable(parts.join(QStringLiteral(" · ")), 300));
    }
    return text.isEmpty() ? QStringLiteral("Nothing is told yet: recourse-cli letter theft set report_number=… discovered_on=…\n") : text;
}

QJsonObject batchJson(const session::BatchPreview& preview, const session::BatchDone* done)
{
    QJsonArray letters;
    for (const documents::BatchEntry& entry : preview.plan.entries)
        letters.append(entryJson(entry));
    QJsonArray leftOut;
    for (const session::BatchLeftOut& one : preview.leftOut)
        leftOut.append(QJsonObject{{key("service"), one.service}, {key("why"), one.why}});
    QJsonArray warnings;
    for (const documents::BatchWarning& warning : preview.plan.warnings)
        warnings.append(QJsonObject{{key("code"), warning.code}, {key("message"), warning.message}});
    return {{key("letters"), letters}, {key("left_out"), leftOut}, {key("warnings"), warnings},
        {key("needs_consent"), preview.plan.needsConsent}, {key("last"), iso(preview.plan.last)},
        {key("written"), done != nullptr ? QJsonValue(doneJson(*done)) : QJsonValue()}};
}

QString batchText(const session::BatchPreview& preview, const session::BatchDone* done)
{
    QString text;
    for (const documents::BatchEntry& entry : preview.plan.entries)
        text += line(entry);
    for (const session::BatchLeftOut& one : preview.leftOut)
        text += QStringLiteral("   –  %1: %2\n").arg(base::printable(one.service, 100), base::printable(one.why, 300));
    for (const documents::BatchWarning& warning : preview.plan.warnings)
        text += QStringLiteral("warning: %1\n").arg(warning.message);
    if (done == nullptr)
        return text + QStringLiteral("Nothing is written yet. Add --out DIR or --joined FILE%1.\n")
                          .arg(preview.plan.needsConsent ? QStringLiteral(", and --yes once you have read the warnings") : QString());
    text += QStringLiteral("%1 letters on %2 pages written, each with its case; sending list: %3\n").arg(done->letters).arg(done->pages)
                .arg(done->sendingList);
    return text;
}

} // namespace recourse::cli
