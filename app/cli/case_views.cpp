// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_views.h"

#include "json_views.h"
#include "model/names.h"
#include "view_words.h"

namespace recourse::cli {

namespace {

QJsonObject attachmentOf(const model::CaseAttachment& attachment, const session::CaseView& view)
{
    const bool damaged = std::find(view.damaged.begin(), view.damaged.end(), attachment.id) != view.damaged.end();
    return {{key("id"), attachment.id.value}, {key("name"), attachment.name}, {key("media_type"), attachment.mediaType},
        {key("size"), attachment.size}, {key("sha256"), QString::fromLatin1(attachment.sha256)}, {key("intact"), !damaged}};
}

QJsonObject eventOf(const model::CaseEvent& event, const session::CaseView& view)
{
    QJsonArray attachments;
    for (const model::CaseAttachment& attachment : event.attachments)
        attachments.append(attachmentOf(attachment, view));
    return {{key("at"), iso(event.at)}, {key("kind"), event.kind}, {key("note"), event.note}, {key("letter"), event.letter.value},
        {key("sha256"), QString::fromLatin1(event.sha256)}, {key("chain"), QString::fromLatin1(event.chain)}, {key("channel"), event.channel},
        {key("reply"), event.reply}, {key("until"), iso(event.until)}, {key("attachments"), attachments}};
}

QJsonObject nextOf(const session::CaseView& view)
{
    const cases::NextAction& next = view.next;
    return {{key("kind"), next.kind}, {key("date"), iso(next.date)}, {key("why"), next.why}, {key("letter"), next.letter},
        {key("letter_title"), view.nextLetter}, {key("variant"), next.variant}, {key("event"), next.event}, {key("rule"), next.rule},
        {key("cite"), next.cite}, {key("last_day"), iso(next.lastDay)}};
}

QJsonValue adviceOf(const std::optional<session::ReplyAdvice>& advice)
{
    if (!advice)
        return {};
    return QJsonObject{{key("kind"), advice->kind}, {key("title"), advice->title}, {key("check"), advice->check},
        {key("sound_if"), advice->soundIf}, {key("sound_then"), advice->soundThen}};
}

QString nextText(const session::CaseView& view)
{
    const cases::NextAction& next = view.next;
    QString text = QStringLiteral("    next: %1 %2 – %3\n").arg(next.kind, iso(next.date), next.why);
    if (!next.letter.isEmpty()) {
        const QString variant = next.variant.isEmpty() ? QString() : QStringLiteral(" --variant %1").arg(next.variant);
        text += QStringLiteral("    letter: %1, recourse-cli letter new %2%3 --case %4\n")
                    .arg(view.nextLetter, next.letter, variant).arg(view.matter.id.value);
    }
    if (!next.cite.isEmpty())
        text += QStringLiteral("    law: %1\n").arg(next.cite);
    if (next.lastDay.isValid())
        text += QStringLiteral("    your last day: %1\n").arg(iso(next.lastDay));
    return text;
}

QString eventText(const model::CaseEvent& event, const session::CaseView& view)
{
    QStringList parts{iso(event.at), event.kind};
    for (const QString& part : {event.reply, event.channel, event.until.isValid() ? QStringLiteral("until ") + iso(event.until) : QString(),
             safe(event.note)}) {
        if (!part.isEmpty())
            parts << part;
    }
    QString text = QStringLiteral("    %1\n").arg(parts.join(QLatin1Char(' ')));
    for (const model::CaseAttachment& attachment : event.attachments) {
        text += QStringLiteral("      attachment %1: %2, %3 bytes\n").arg(attachment.id.value).arg(safe(attachment.name)).arg(attachment.size);
        if (std::find(view.damaged.begin(), view.damaged.end(), attachment.id) != view.damaged.end())
            text += QStringLiteral("      its content was changed afterwards\n");
    }
    return text;
}

} // namespace

QJsonObject toJson(const session::CaseView& view)
{
    QJsonArray events;
    for (const model::CaseEvent& event : view.matter.events)
        events.append(eventOf(event, view));
    return {{key("id"), view.matter.id.value}, {key("service"), view.service.name}, {key("matter"), view.matter.matter},
        {key("regime"), view.matter.regime}, {key("stage"), model::name(view.matter.stage)}, {key("opened"), iso(view.matter.opened)},
        {key("due"), iso(view.matter.due)}, {key("overdue_from"), iso(view.matter.overdueFrom)}, {key("stands_still"), view.standsStill},
        {key("next"), nextOf(view)}, {key("reply"), adviceOf(view.reply)}, {key("events"), events},
        {key("chain_intact"), !view.brokenEvent.has_value()}, {key("attachments_intact"), view.damaged.empty()}};
}

QJsonObject toJson(const session::CompletenessView& view)
{
    QJsonArray items;
    for (const session::CheckItem& item : view.items)
        items.append(QJsonObject{{key("id"), item.id}, {key("text"), item.text}, {key("cite"), item.cite},
            {key("may_not_apply"), item.mayNotApply}, {key("tick"), session::tickWord(item.tick)}});
    QJsonArray classes;
    for (const session::CheckClass& one : view.classes)
        classes.append(QJsonObject{{key("class"), one.dataClass}, {key("text"), one.text}, {key("layer"), model::name(one.layer)},
            {key("copied"), one.copied}, {key("named"), one.named}});
    QJsonArray gaps;
    for (const cases::AnswerGap& gap : view.gaps)
        gaps.append(QJsonObject{{key("item"), gap.item}, {key("class"), gap.dataClass}, {key("text"), gap.text}, {key("cite"), gap.cite}});
    QJsonObject fields;
    for (auto field = view.fields.cbegin(); field != view.fields.cend(); ++field)
        fields.insert(field.key(), field.value());
    return {{key("case"), view.matter.value}, {key("items"), items}, {key("classes"), classes}, {key("copy_read"), view.copyRead},
        {key("open"), view.open}, {key("gaps"), gaps}, {key("complete"), view.isComplete()}, {key("letter"), view.letter},
        {key("fields"), fields}};
}

QJsonObject toJson(const session::ReplyFile& file)
{
    return {{key("file"), file.path}, {key("reference"), file.reference},
        {key("case"), file.matter.stored() ? QJsonValue(file.matter.value) : QJsonValue()}, {key("service"), file.service},
        {key("from"), file.from}, {key("subject"), file.subject}, {key("sent"), iso(file.sent)}};
}

QJsonObject toJson(const session::ReplyChoice& choice)
{
    return {{key("kind"), choice.advice.kind}, {key("title"), choice.advice.title}, {key("check"), choice.advice.check},
        {key("sound_if"), choice.advice.soundIf}, {key("sound_then"), choice.advice.soundThen}, {key("event"), choice.event},
        {key("letter_title"), choice.letter}, {key("reason"), choice.reason}, {key("cite"), choice.cite}};
}

QString toText(const std::vector<session::CaseView>& views)
{
    QString text;
    for (const session::CaseView& view : views) {
        text += QStringLiteral("%1  %2: %3 (%4), %5, opened %6\n").arg(view.matter.id.value, 4).arg(safe(view.service.name),
            view.matter.matter, view.matter.regime, model::name(view.matter.stage), iso(view.matter.opened));
        text += nextText(view);
        for (const model::CaseEvent& event : view.matter.events)
            text += eventText(event, view);
        if (view.brokenEvent)
            text += QStringLiteral("    the record of event %1 was changed afterwards\n").arg(*view.brokenEvent + 1);
    }
    return text.isEmpty() ? QStringLiteral("No cases yet. A letter opens one: recourse-cli letter new access --service DOMAIN") : text;
}

QString replyText(const session::CaseView& view)
{
    QString text;
    if (view.reply)
        text = QStringLiteral("%1\ncheck: %2\n").arg(view.reply->title, view.reply->check);
    return text + toText(std::vector<session::CaseView>{view});
}

QString toText(const session::CompletenessView& view)
{
    if (view.items.empty())
        return QStringLiteral("No law that is known here says what the answer to this letter has to hold.");
    QString text;
    for (const session::CheckItem& item : view.items)
        text += QStringLiteral("%1  %2: %3 (%4)\n").arg(session::tickWord(item.tick), -14).arg(item.id, item.text, item.cite);
    for (const session::CheckClass& one : view.classes) {
        const QString state = one.copied ? key("copied") : one.named ? key("named") : view.copyRead ? key("missing") : key("open");
        text += QStringLiteral("%1  data: %2 (%3)\n").arg(state, -14).arg(one.text, one.dataClass);
    }
    for (const cases::AnswerGap& gap : view.gaps)
        text += QStringLiteral("gap: %1 %2\n").arg(gap.text, gap.cite);
    if (view.isComplete())
        text += QStringLiteral("The answer is complete.\n");
    else if (view.open > 0)
        text += QStringLiteral("%1 not looked at yet; the letter waits for that.\n").arg(view.open);
    if (!view.letter.isEmpty()) {
        const QString variant = view.fields.value(key("variant"));
        text += QStringLiteral("letter: %1, with these asks and no others:\n%2\n").arg(view.letterTitle, view.fields.value(key("missing")));
        text += QStringLiteral("write it: recourse-cli letter new %1%2 --case %3\n").arg(view.letter,
            variant.isEmpty() ? QString() : QStringLiteral(" --variant ") + variant).arg(view.matter.value);
    }
    return text;
}

QString toText(const std::vector<session::ReplyFile>& files)
{
    QString text;
    for (const session::ReplyFile& file : files) {
        text += file.matter.stored()
            ? QStringLiteral("%1: case %2 (%3), reference %4\n").arg(safe(file.path, 300)).arg(file.matter.value).arg(safe(file.service), file.reference)
            : QStringLiteral("%1: names no letter of this vault\n").arg(safe(file.path, 300));
    }
    return text;
}

QString toText(const std::vector<session::ReplyChoice>& choices)
{
    QString text;
    for (const session::ReplyChoice& choice : choices)
        text += QStringLiteral("%1  %2\n    check: %3\n    letter: %4 (%5)\n").arg(choice.advice.kind, -14).arg(choice.advice.title,
            choice.advice.check, choice.letter, choice.cite);
    return text;
}

} // namespace recourse::cli
