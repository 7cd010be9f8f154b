// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/case_panel.h"

#include "base/rule_text.h"
#include "ui/models/cases/case_words.h"
#include "ui/pages/cases/case_card.h"
#include "ui/pages/cases/clock_card.h"
#include "ui/pages/cases/timeline.h"
#include "ui/text.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace recourse::ui {

CasePanel::CasePanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_content(made<QWidget>())
    , m_title(plainLabel(QString(), m_content, TextSize::Title))
    , m_matter(mutedLabel(QString(), m_content))
    , m_stage(made<BadgeLabel>(m_content))
    , m_broken(made<NoticeBox>(m_content))
    , m_nextTitle(plainLabel(QString(), nullptr, TextSize::Title))
    , m_nextWhy(plainLabel(QString()))
    , m_nextFacts(made<QVBoxLayout>())
    , m_nextActions(made<QVBoxLayout>())
    , m_clock(made<ClockCard>())
    , m_letters(nullptr)
    , m_timeline(made<Timeline>())
{
    for (std::unique_ptr<CaseCard>& card : caseCards(workspace))
        m_cards.push_back(card.release());
    build();
    for (CaseCard* card : m_cards)
        connect(card, &CaseCard::letterWanted, this, &CasePanel::letterWanted);
    connect(m_clock, &ClockCard::calendarWanted, this, &CasePanel::calendarWanted);
    connect(m_timeline, &Timeline::copyWanted, this, &CasePanel::copyWanted);
    connect(m_timeline, &Timeline::attachmentWanted, this, &CasePanel::attachmentWanted);
}

void CasePanel::build()
{
    QVBoxLayout* column = columnOn(m_content, 0, 1.5);
    column->setContentsMargins(grid(2), 0, grid(1), grid(2));
    QHBoxLayout* head = rowOf({m_title, m_stage}, 1);
    head->setStretch(0, 1);
    head->setAlignment(m_stage, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_matter);
    m_broken->setObjectName(QStringLiteral("caseBroken"));
    column->addWidget(m_broken);
    QFrame* next = makeFrame(QStringLiteral("card"), m_content);
    next->setObjectName(QStringLiteral("caseNext"));
    QVBoxLayout* inner = columnOn(next, 2, 1);
    inner->addWidget(m_nextTitle);
    inner->addWidget(m_nextWhy);
    inner->addLayout(m_nextFacts);
    inner->addLayout(m_nextActions);
    column->addWidget(next);
    column->addWidget(m_clock);
    addCards(column, Place::Above);
    QFrame* letters = makeFrame(QStringLiteral("card"), m_content);
    m_letters = columnOn(letters, 2, 1.5);
    column->addWidget(letters);
    column->addWidget(m_timeline);
    addCards(column, Place::Below);
    column->addStretch(1);
    column->addStrut(grid(36)); // at least so wide, and wider if its words need it
    columnOn(this, 0, 0)->addWidget(scrolled(m_content));
}

void CasePanel::addCards(QVBoxLayout* column, Place place)
{
    for (CaseCard* card : m_cards) {
        if ((card->standsAbove() ? Place::Above : Place::Below) == place)
            column->addWidget(card);
    }
}

void CasePanel::setWritable(bool writable, const QString& why)
{
    m_writable = writable;
    m_whyNot = why;
}

void CasePanel::set(const session::CaseView& view, QDate today)
{
    m_view = view;
    setLabelText(m_title, view.service.name);
    const QString reference = view.letters.empty() ? QString() : view.letters.back().reference;
    const QString matter = view.about.isEmpty() ? CaseWords::matter(view.matter.matter) : view.about;
    setLabelText(m_matter, reference.isEmpty() ? matter : tr("%1 · reference %2").arg(matter, reference));
    m_stage->set(CaseWords::stageBadge(view.matter.stage), CaseWords::stage(view.matter.stage));
    showBroken(view);
    showNext(today);
    m_clock->set(view, today);
    for (CaseCard* card : m_cards)
        card->set(view, today);
    showLetters(view.letters);
    m_timeline->set(view);
}

void CasePanel::showBroken(const session::CaseView& view)
{
    QString words;
    if (view.brokenEvent) {
        words = tr("Event number %1 of this case does not fit the ones before it: something was changed outside Recourse. Do not rely on "
                   "the list of events from there on; compare it with a backup.").arg(*view.brokenEvent + 1);
    } else if (!view.damaged.empty()) {
        words = tr("%n attached file(s) of this case are no longer what was logged: something was changed outside Recourse. Take them from "
                   "a backup.", nullptr, static_cast<int>(view.damaged.size()));
    }
    m_broken->set(QStringLiteral("danger"), words);
}

void CasePanel::lockIfReadOnly(QPushButton* button)
{
    button->setEnabled(m_writable);
    setPlainToolTip(button, m_writable ? QString() : m_whyNot);
}

void CasePanel::showNext(QDate today)
{
    const bool over = isOver(m_view.matter.stage);
    setLabelText(m_nextTitle, over ? tr("This case is over") : CaseWords::next(m_view, today));
    setLabelText(m_nextWhy, withLocalDates(m_view.next.why));
    m_nextWhy->setVisible(!over);
    clearLayout(m_nextFacts);
    if (!over)
        showReasons();
    showActions();
}

void CasePanel::showReasons()
{
    auto* facts = made<FactList>();
    facts->setObjectName(QStringLiteral("caseReasons"));
    facts->add(tr("The letter"), m_view.nextLetter);
    facts->add(tr("Check first"), m_view.reply ? m_view.reply->check : QString());
    facts->add(tr("The law"), base::ruleText(base::RuleTexts::Cases, m_view.next.cite));
    facts->add(tr("Your last day"), m_view.next.lastDay.isValid() ? dateText(m_view.next.lastDay) : QString());
    m_nextFacts->addWidget(facts);
}

void CasePanel::showActions()
{
    clearLayout(m_nextActions);
    const bool sendFirst = canBeSent(m_view);
    const bool namesLetter = !m_view.next.letter.isEmpty();
    const bool writeFirst = !sendFirst && namesLetter && m_view.next.isMine();
    m_hasMain = sendFirst || writeFirst;
    QPushButton* sent = makeButton(tr("Mark as sent…"), sendFirst ? Look::Primary : Look::Plain, QStringLiteral("mail"));
    sent->setObjectName(QStringLiteral("caseSent"));
    connect(sent, &QPushButton::clicked, this, [this] { Q_EMIT sentWanted(m_view); });
    QPushButton* event = makeButton(tr("Log an answer or event…"), Look::Plain, QStringLiteral("add"));
    event->setObjectName(QStringLiteral("caseEvent"));
    connect(event, &QPushButton::clicked, this, [this] { Q_EMIT eventWanted(m_view); });
    const QString words = m_view.nextLetter.isEmpty() ? m_view.next.letter : m_view.nextLetter;
    QPushButton* letter = makeButton(namesLetter ? tr("Write: %1").arg(words) : tr("Write another letter…"), writeFirst ? Look::Primary : Look::Plain, QStringLiteral("edit"));
    letter->setObjectName(QStringLiteral("caseNextLetter"));
    connect(letter, &QPushButton::clicked, this, &CasePanel::wantLetter);
    for (QPushButton* button : {sent, event, letter})
        lockIfReadOnly(button);
    if (m_writable && !namesLetter)
        setPlainToolTip(letter, tr("No letter is due now. You choose which one to write."));
    QWidget* row = sendFirst ? flowOf({sent, event, letter}) : writeFirst ? flowOf({letter, event, sent}) : flowOf({event, letter, sent});
    m_nextActions->addWidget(row);
    m_nextActions->addWidget(mutedLabel(tr("A reply that came as a file can be dropped here."), this, TextSize::Small));
    sent->setVisible(sendFirst);
    letter->setVisible(m_view.matter.stage != model::CaseStage::Drafted);
}

void CasePanel::wantLetter()
{
    QMap<QString, QString> fields;
    if (!m_view.next.variant.isEmpty())
        fields.insert(QStringLiteral("variant"), m_view.next.variant);
    Q_EMIT letterWanted(m_view.next.letter, fields);
}

void CasePanel::showLetters(const std::vector<model::Letter>& letters)
{
    clearLayout(m_letters);
    m_letters->addWidget(plainLabel(tr("Letters"), m_content, TextSize::Title));
    if (letters.empty())
        m_letters->addWidget(mutedLabel(tr("The first letter was written elsewhere. Attach it to the case as proof."), m_content));
    for (auto letter = letters.rbegin(); letter != letters.rend(); ++letter)
        addLetter(*letter);
}

void CasePanel::addLetter(const model::Letter& letter)
{
    auto* words = made<QVBoxLayout>();
    words->setSpacing(grid(0.5));
    words->addWidget(plainLabel(letter.subject, m_content));
    auto* state = made<BadgeLabel>(m_content);
    state->set(letter.state == model::LetterState::Drafted ? Badge::Warning : Badge::Good, CaseWords::letterState(letter.state));
    QHBoxLayout* line = rowOf({state, mutedLabel(tr("of %1", "a letter's date").arg(dateText(letter.date)), m_content)}, 1);
    line->setStretch(1, 1);
    words->addLayout(line);
    QPushButton* read = makeButton(tr("Read"), Look::Quiet, QStringLiteral("eye"));
    read->setObjectName(QStringLiteral("caseRead"));
    QPushButton* print = makeButton(tr("Print…"), Look::Quiet, QStringLiteral("print"));
    print->setObjectName(QStringLiteral("casePrint"));
    QPushButton* save = makeButton(tr("Export…"), Look::Quiet, QStringLiteral("export"));
    save->setObjectName(QStringLiteral("caseExport"));
    connect(read, &QPushButton::clicked, this, [this, letter] { Q_EMIT readWanted(letter); });
    connect(print, &QPushButton::clicked, this, [this, letter] { Q_EMIT printWanted(letter); });
    connect(save, &QPushButton::clicked, this, [this, letter] { Q_EMIT exportWanted(letter); });
    words->addWidget(flowOf({read, print, save}, 0.5));
    m_letters->addLayout(words);
}

} // namespace recourse::ui
