// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cases/event_dialog.h"

#include "ui/models/cases/case_words.h"
#include "ui/text.h"
#include "ui/widgets/day_edit.h"
#include "ui/workspace.h"

#include <QComboBox>

#include <algorithm>

namespace recourse::ui {

namespace {

/// Beside the word of an event, the kind of reply.
constexpr int kReplyRole = Qt::UserRole + 1;

/// Events that the kinds of reply say better.
bool isSaidByAReply(const QString& kind)
{
    static const QStringList kSaid{QStringLiteral("identity_asked"), QStringLiteral("silent")};
    return kSaid.contains(kind);
}

} // namespace

EventDialog::EventDialog(Workspace& workspace, const session::CaseView& view, const QStringList& files, QDate on, QWidget* parent)
    : EntryDialog(workspace, tr("What happened?"),
          tr("Log answers, refusals and calls on the day they come. The list of events is your evidence."), tr("Log it"), parent)
    , m_kind(std::make_unique<QComboBox>().release())
    , m_advice(mutedLabel(QString(), this))
    , m_until(std::make_unique<DayEdit>().release())
    , m_channel(std::make_unique<QComboBox>().release())
{
    m_kind->setObjectName(QStringLiteral("eventKind"));
    m_advice->setObjectName(QStringLiteral("eventAdvice"));
    m_until->setObjectName(QStringLiteral("eventUntil"));
    m_channel->setObjectName(QStringLiteral("eventChannel"));
    for (const char* channel : {"email", "letter", "registered", "web"})
        m_channel->addItem(CaseWords::channel(QString::fromLatin1(channel)), QString::fromLatin1(channel));
    addInput(tr("W&hat?"), m_kind, m_advice);
    addInput(tr("Until which &day?"), m_until);
    addInput(tr("Sent h&ow?"), m_channel);
    addKinds(loggableKinds(view.matter.stage));
    addFiles(files);
    if (on.isValid() && on <= workspace.clock().today())
        setDay(on);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EventDialog::showKind);
    connect(m_until, &QLineEdit::textChanged, this, &EventDialog::allow);
    showKind();
    workspace.jobs().run(QString(), session::listReplyChoices(workspace.session(), view.matter.id), this,
        [this](const std::vector<session::ReplyChoice>& choices) { addReplies(choices); });
}

void EventDialog::addKinds(const QStringList& kinds)
{
    for (const QString& kind : kinds)
        m_kind->addItem(kind == QLatin1String("answered") ? tr("They answered") : CaseWords::event(kind), kind);
}

void EventDialog::addReplies(const std::vector<session::ReplyChoice>& choices)
{
    if (m_kind->findData(QStringLiteral("answered")) < 0)
        return; // nothing was sent that could be answered
    m_replies = choices;
    int place = m_kind->findData(QStringLiteral("answered")) + 1;
    for (const session::ReplyChoice& choice : choices) {
        const bool isSilence = choice.event == QLatin1String("silent");
        if (isSilence && m_kind->findData(choice.event) < 0)
            continue; // they did answer
        m_kind->insertItem(place, CaseWords::reply(choice.advice.kind), choice.event);
        m_kind->setItemData(place++, choice.advice.kind, kReplyRole);
    }
    for (int row = m_kind->count() - 1; row >= 0; --row) {
        if (m_kind->itemData(row, kReplyRole).toString().isEmpty() && isSaidByAReply(m_kind->itemData(row).toString()))
            m_kind->removeItem(row);
    }
    m_kind->insertSeparator(place);
    showKind();
}

QString EventDialog::kind() const
{
    return m_kind->currentData().toString();
}

QString EventDialog::reply() const
{
    return m_kind->currentData(kReplyRole).toString();
}

void EventDialog::showKind()
{
    const auto choice = std::find_if(
        m_replies.begin(), m_replies.end(), [this](const session::ReplyChoice& one) { return one.advice.kind == reply(); });
    QString words;
    if (choice != m_replies.end()) {
        words = tr("Check first: %1").arg(choice->advice.check);
        if (!choice->letter.isEmpty())
            words += QLatin1Char('\n') + tr("The letter for it: %1 (%2).").arg(choice->letter, choice->cite);
    } else if (kind() == QLatin1String("answered")) {
        words = tr("The answer is there and you will go through it, or it is complete. If something is wrong with it, choose that in the list.");
    }
    setLabelText(m_advice, words);
    m_advice->setVisible(!words.isEmpty());
    setShown(m_until, kind() == QLatin1String("extended"));
    setShown(m_channel, isOwnEvent(kind()));
    allow();
}

void EventDialog::allow()
{
    const bool isDay = kind() != QLatin1String("extended") || m_until->day();
    logButton()->setEnabled(isDay);
    setPlainToolTip(logButton(), isDay ? QString() : tr("What stands under “Until which day?” is no day. Leave it empty if they name none."));
}

void EventDialog::complete(session::CaseEntry& entry) const
{
    entry.reply = reply();
    if (entry.reply.isEmpty())
        entry.kind = kind();
    if (entry.kind == QLatin1String("extended"))
        entry.until = m_until->day().value_or(QDate());
    if (isOwnEvent(entry.kind))
        entry.channel = m_channel->currentData().toString();
}

} // namespace recourse::ui
