// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cases/case_words.h"

#include "ui/text.h"

namespace recourse::ui {

using model::CaseStage;

QString CaseWords::stage(CaseStage stage)
{
    switch (stage) {
    case CaseStage::Drafted:
        return tr("Written");
    case CaseStage::Sent:
        return tr("Sent");
    case CaseStage::Received:
        return tr("Arrived");
    case CaseStage::Acknowledged:
        return tr("Confirmed");
    case CaseStage::Extended:
        return tr("More time taken");
    case CaseStage::IdentityAsked:
        return tr("Proof asked");
    case CaseStage::Answered:
        return tr("Answered");
    case CaseStage::Refused:
        return tr("Refused");
    case CaseStage::Silent:
        return tr("No answer");
    case CaseStage::Appealed:
        return tr("Appealed");
    case CaseStage::Complained:
        return tr("Authority told");
    case CaseStage::Settled:
        return tr("Settled");
    case CaseStage::Closed:
        break;
    }
    return tr("Closed");
}

Badge CaseWords::stageBadge(CaseStage stage)
{
    switch (stage) {
    case CaseStage::Drafted:
    case CaseStage::IdentityAsked:
        return Badge::Warning;
    case CaseStage::Refused:
    case CaseStage::Silent:
        return Badge::Danger;
    case CaseStage::Answered:
    case CaseStage::Settled:
        return Badge::Good;
    case CaseStage::Closed:
        return Badge::Muted;
    case CaseStage::Sent:
    case CaseStage::Received:
    case CaseStage::Acknowledged:
    case CaseStage::Extended:
    case CaseStage::Appealed:
    case CaseStage::Complained:
        break;
    }
    return Badge::Info;
}

QString CaseWords::letterState(model::LetterState state)
{
    switch (state) {
    case model::LetterState::Sent:
        return tr("Sent");
    case model::LetterState::Received:
        return tr("Arrived");
    case model::LetterState::Drafted:
        break;
    }
    return tr("Not sent yet");
}

QString CaseWords::matter(const QString& type)
{
    const QMap<QString, QString> known{{QStringLiteral("access"), tr("Access to your data")},
        {QStringLiteral("erasure"), tr("Erasure of your data")}, {QStringLiteral("breach_details"), tr("Details of a breach")},
        {QStringLiteral("reminder"), tr("Reminder")}, {QStringLiteral("remedy_after_breach"), tr("Remedy after a breach")}};
    return known.value(type, type);
}

QString CaseWords::event(const QString& kind)
{
    const QMap<QString, QString> known{{QStringLiteral("note"), tr("Note")}, {QStringLiteral("drafted"), tr("Letter written")},
        {QStringLiteral("sent"), tr("Letter sent")}, {QStringLiteral("reminded"), tr("You wrote again")},
        {QStringLiteral("warned"), tr("You wrote a last time")}, {QStringLiteral("received"), tr("They received it")},
        {QStringLiteral("acknowledged"), tr("They confirmed receipt")}, {QStringLiteral("extended"), tr("They took more time")},
        {QStringLiteral("identity_asked"), tr("They asked who you are")}, {QStringLiteral("identity_given"), tr("You proved who you are")},
        {QStringLiteral("answered"), tr("They answered")}, {QStringLiteral("refused"), tr("They refused")},
        {QStringLiteral("silent"), tr("They stayed silent")}, {QStringLiteral("appealed"), tr("You appealed")},
        {QStringLiteral("complained"), tr("You told the authority")}, {QStringLiteral("authority_asked"), tr("You asked the authority for news")},
        {QStringLiteral("settled"), tr("The matter is settled")}, {QStringLiteral("closed"), tr("Case closed")}};
    return known.value(kind, kind);
}

QString CaseWords::reply(const QString& kind)
{
    const QMap<QString, QString> known{{QStringLiteral("silence"), tr("They did not answer")},
        {QStringLiteral("partial"), tr("Part of it is missing")}, {QStringLiteral("format"), tr("It came in the wrong form")},
        {QStringLiteral("identity"), tr("They want proof of who you are")}, {QStringLiteral("fee"), tr("They want money")},
        {QStringLiteral("form"), tr("They want their own form or portal")}, {QStringLiteral("not_us"), tr("They say it is not them")},
        {QStringLiteral("processor"), tr("They say they only work for another company")},
        {QStringLiteral("anonymous"), tr("They say the data are anonymous")},
        {QStringLiteral("legal_hold"), tr("They say they must keep the data")},
        {QStringLiteral("third_parties"), tr("They say they protect other people")},
        {QStringLiteral("deleted"), tr("They deleted the data after you asked")},
        {QStringLiteral("unreadable"), tr("It cannot be read or understood")}, {QStringLiteral("language"), tr("It is in another language")},
        {QStringLiteral("excessive"), tr("They call the request excessive")}};
    return known.value(kind, kind);
}

QString CaseWords::channel(const QString& channel)
{
    if (channel.startsWith(QLatin1String("letter")))
        return tr("By post");
    const QMap<QString, QString> known{{QStringLiteral("email"), tr("By e-mail")}, {QStringLiteral("web"), tr("By a web form")},
        {QStringLiteral("registered"), tr("By registered post")}};
    return known.value(channel, tr("As the contact allows"));
}

QString CaseWords::ruleState(const QString& state, const QString& asOf)
{
    const QDate day = QDate::fromString(asOf, Qt::ISODate);
    const QString date = day.isValid() ? dateText(day) : asOf;
    if (state == QLatin1String("confirmed"))
        return tr("Read in a dated source, as of %1.").arg(date);
    if (state == QLatin1String("known"))
        return tr("General knowledge of the law, as of %1.").arg(date);
    return tr("Not sure: a person should check this rule. As of %1.").arg(date);
}

QString CaseWords::action(const QString& kind)
{
    const QMap<QString, QString> known{{QStringLiteral("send"), tr("Send the letter")},
        {QStringLiteral("wait"), tr("Wait for their answer")}, {QStringLiteral("remind"), tr("Send a reminder")},
        {QStringLiteral("escalate"), tr("Go to the authority")}, {QStringLiteral("reply"), tr("Answer their reply")},
        {QStringLiteral("prove_identity"), tr("Show who you are")}, {QStringLiteral("read_answer"), tr("Read their answer")},
        {QStringLiteral("decide"), tr("Decide how it ends")}, {QStringLiteral("none"), tr("Nothing to do")}};
    return known.value(kind, kind);
}

QString CaseWords::next(const session::CaseView& view, QDate today)
{
    // What escalates is not always the authority: an appeal and a last warning go to the company.
    const bool toAuthority = view.next.kind == QLatin1String("escalate")
        && (view.next.event.isEmpty() || view.next.event == QLatin1String("complained") || view.next.event == QLatin1String("authority_asked"));
    if (isOverdue(view, today)) {
        const QDate last = view.matter.due.isValid() ? view.matter.due : view.matter.overdueFrom.addDays(-1);
        const int days = static_cast<int>(last.daysTo(today));
        if (toAuthority)
            return tr("%n day(s) overdue: go to the authority", nullptr, days);
        return view.next.kind == QLatin1String("escalate") ? tr("%n day(s) overdue: write again, more firmly", nullptr, days)
                                                           : tr("%n day(s) overdue: send a reminder", nullptr, days);
    }
    if (view.next.kind == QLatin1String("wait") && view.next.date.isValid())
        return tr("Answer due %1").arg(dateText(view.next.date));
    if (view.next.kind == QLatin1String("escalate") && !toAuthority)
        return tr("Write again, more firmly");
    return action(view.next.kind);
}

QStringList loggableKinds(CaseStage stage)
{
    // What a letter of the user's is goes with its sending; silence goes before a step that needs it.
    static const QStringList kBySending{QStringLiteral("sent"), QStringLiteral("drafted")};
    QStringList kinds;
    for (const QString& kind : cases::eventKinds()) {
        if (!kBySending.contains(kind) && cases::eventsTo(stage, kind))
            kinds << kind;
    }
    // What is told most often comes first; a note is always possible and so comes last.
    if (kinds.removeOne(QStringLiteral("note")))
        kinds << QStringLiteral("note");
    if (kinds.removeOne(QStringLiteral("answered")))
        kinds.prepend(QStringLiteral("answered"));
    return kinds;
}

bool isOwnEvent(const QString& kind)
{
    static const QStringList kOwn{QStringLiteral("sent"), QStringLiteral("reminded"), QStringLiteral("warned"), QStringLiteral("appealed"),
        QStringLiteral("complained"), QStringLiteral("authority_asked"), QStringLiteral("identity_given")};
    return kOwn.contains(kind);
}

bool canBeSent(const session::CaseView& view)
{
    return !view.letters.empty() && view.letters.back().state == model::LetterState::Drafted
        && cases::stageAfter(view.matter.stage, QStringLiteral("sent"));
}

bool isOverdue(const session::CaseView& view, QDate today)
{
    const bool urges = view.next.kind == QLatin1String("remind") || view.next.kind == QLatin1String("escalate");
    return urges && view.matter.overdueFrom.isValid() && today >= view.matter.overdueFrom;
}

bool isOver(CaseStage stage)
{
    return stage == CaseStage::Settled || stage == CaseStage::Closed;
}

} // namespace recourse::ui
