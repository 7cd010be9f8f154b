// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/step_panel.h"

#include "ui/icons.h"
#include "ui/models/plan/step_words.h"
#include "ui/text.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

/// More accounts or incidents than this help nobody to decide.
constexpr std::size_t kMostShown = 12;

QHBoxLayout* withIcon(const QString& iconName, const QString& text, QWidget* parent)
{
    QLabel* mark = wordLabel(QString(), parent);
    mark->setPixmap(iconPixmap(iconName, grid(2), Colour::Muted));
    QHBoxLayout* row = rowOf({mark, plainLabel(text, parent)});
    row->setStretch(1, 1);
    row->setAlignment(mark, Qt::AlignTop);
    return row;
}

} // namespace

StepPanel::StepPanel(QWidget* parent)
    : QWidget(parent)
    , m_content(std::make_unique<QWidget>().release())
    , m_column(columnOn(m_content, 0, 2))
{
    m_column->setContentsMargins(grid(2), 0, grid(1), grid(2));
    setMinimumWidth(grid(38));
    columnOn(this, 0, 0)->addWidget(scrolled(m_content));
}

void StepPanel::setWritable(bool writable, const QString& why)
{
    m_writable = writable;
    m_whyNot = why;
}

void StepPanel::set(const StepRow& row)
{
    const model::Step& step = row.view.step;
    if (step.id != m_shown)
        m_reasonsOpen = false;
    m_shown = step.id;
    clearLayout(m_column);
    addHead(step);
    addActions(step);
    addAbout(row);
    addLink(row);
    addReasons(row);
    addSource(step);
    m_column->addStretch(1);
}

void StepPanel::addHeading(QVBoxLayout* column, const QString& text)
{
    QLabel* heading = plainLabel(text, m_content);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    column->addWidget(heading);
}

void StepPanel::addHead(const model::Step& step)
{
    m_column->addWidget(plainLabel(StepWords::title(step), m_content, TextSize::Title));
    const QString urgency = StepWords::urgency(step.urgency);
    auto* badge = std::make_unique<BadgeLabel>(m_content).release();
    const bool isUrgent = step.urgency == model::Urgency::Hours;
    if (step.state == model::StepState::Open)
        badge->set(isUrgent ? Badge::Danger : step.urgency == model::Urgency::Days ? Badge::Warning : Badge::Info, urgency);
    else
        badge->set(step.state == model::StepState::Done ? Badge::Good : Badge::Muted, StepWords::state(step.state));
    QHBoxLayout* row = rowOf({badge, mutedLabel(StepWords::minutes(step.minutes), m_content)});
    row->setStretch(1, 1);
    m_column->addLayout(row);
    m_column->addWidget(plainLabel(StepWords::why(step), m_content));
    if (step.state == model::StepState::Done && step.doneOn.isValid())
        m_column->addWidget(mutedLabel(tr("You marked it as done on %1.").arg(dateText(step.doneOn)), m_content));
    if (step.state == model::StepState::Declined && !step.reason.isEmpty())
        m_column->addWidget(mutedLabel(tr("Your reason: %1").arg(step.reason), m_content));
}

void StepPanel::addActions(const model::Step& step)
{
    QWidget* row = nullptr;
    QList<QPushButton*> buttons;
    if (step.state == model::StepState::Open) {
        QPushButton* done = makeButton(tr("Done"), Look::Primary, QStringLiteral("check"));
        done->setObjectName(QStringLiteral("stepDone"));
        connect(done, &QPushButton::clicked, this, &StepPanel::doneWanted);
        QPushButton* decline = makeButton(tr("Not for me…"));
        decline->setObjectName(QStringLiteral("stepDecline"));
        connect(decline, &QPushButton::clicked, this, &StepPanel::declineWanted);
        buttons = {done, decline};
        row = flowOf({done, decline});
    } else {
        QPushButton* again = makeButton(tr("Put it back into the plan"), Look::Plain, QStringLiteral("undo"));
        again->setObjectName(QStringLiteral("stepReopen"));
        connect(again, &QPushButton::clicked, this, &StepPanel::reopenWanted);
        buttons = {again};
        row = flowOf({again});
    }
    for (QPushButton* button : buttons) {
        button->setEnabled(m_writable);
        setPlainToolTip(button, m_writable ? QString() : m_whyNot);
    }
    m_column->addWidget(row);
}

void StepPanel::addAbout(const StepRow& row)
{
    if (!row.first.isEmpty() && row.view.step.state == model::StepState::Open) {
        auto* first = std::make_unique<NoticeBox>(m_content).release();
        m_column->addWidget(first);
        first->set(QStringLiteral("info"),
            tr("Do this first: %1").arg(QLocale().createSeparatedList(row.first)));
    }
    const QStringList about = row.about();
    if (about.isEmpty())
        return;
    auto* column = std::make_unique<QVBoxLayout>().release();
    column->setSpacing(grid(0.5));
    addHeading(column, tr("Your %n account(s)", nullptr, static_cast<int>(about.size())));
    for (qsizetype i = 0; i < about.size() && i < static_cast<qsizetype>(kMostShown); ++i)
        column->addLayout(withIcon(QStringLiteral("person"), about.at(i), m_content));
    const int more = static_cast<int>(about.size()) - static_cast<int>(kMostShown);
    if (more > 0)
        column->addWidget(mutedLabel(tr("and %n more", nullptr, more), m_content));
    if (!row.revealed && !row.view.sensitive.isEmpty())
        addReveal(column);
    m_column->addLayout(column);
}

void StepPanel::addReveal(QVBoxLayout* column)
{
    QPushButton* show = makeButton(tr("Hidden: click to show"), Look::Link, QStringLiteral("eye-off"));
    show->setObjectName(QStringLiteral("stepReveal"));
    // What it shows makes the panel anew, and the button goes with it.
    connect(show, &QPushButton::clicked, this, &StepPanel::revealWanted, Qt::QueuedConnection);
    column->addWidget(flowOf({show}));
}

void StepPanel::addLink(const StepRow& row)
{
    const QUrl url(row.view.step.url, QUrl::StrictMode);
    if (!mayOpen(url) || (row.view.isSensitive() && !row.revealed)) // it may be the service's own
        return;
    const QString host = url.host().isEmpty() ? url.path() : url.host();
    QPushButton* open = makeButton(tr("Open the official page"), Look::Plain, QStringLiteral("link"));
    open->setObjectName(QStringLiteral("stepLink"));
    open->setAccessibleDescription(safeText(host));
    connect(open, &QPushButton::clicked, this, [this, url] { Q_EMIT linkWanted(url); });
    m_column->addWidget(flowOf({open}));
    m_column->addWidget(mutedLabel(tr("It is at %1.", "host of a link").arg(host), m_content, TextSize::Small));
}

void StepPanel::addReasons(const StepRow& row)
{
    const std::vector<session::StepReason>& reasons = row.view.reasons;
    if (reasons.empty())
        return;
    QPushButton* open = makeButton(tr("Why is this in my plan?"), Look::Link, QStringLiteral("question"));
    open->setObjectName(QStringLiteral("stepWhy"));
    open->setCheckable(true);
    open->setChecked(m_reasonsOpen);
    QFrame* card = makeFrame(QStringLiteral("card"), m_content);
    card->setVisible(m_reasonsOpen);
    QVBoxLayout* column = columnOn(card, 1.5, 0.5);
    column->addWidget(plainLabel(
        tr("It rests on %n incident(s) that may have touched you.", nullptr, static_cast<int>(reasons.size())), card));
    for (std::size_t i = 0; i < reasons.size() && i < kMostShown; ++i)
        addReason(column, reasons[i], reasons[i].sensitive && !row.revealed);
    if (reasons.size() > kMostShown)
        column->addWidget(mutedLabel(tr("and %n more", nullptr, static_cast<int>(reasons.size() - kMostShown)), card));
    connect(open, &QPushButton::toggled, this, [this, card](bool isOpen) {
        m_reasonsOpen = isOpen;
        card->setVisible(isOpen);
    });
    m_column->addWidget(flowOf({open}));
    m_column->addWidget(card);
}

void StepPanel::addReason(QVBoxLayout* column, const session::StepReason& reason, bool masked)
{
    const QString when = reason.disclosed.isValid() ? dateText(reason.disclosed) : tr("date not known");
    const QString title = masked ? tr("A sensitive incident") : safeText(reason.incident);
    QPushButton* incident
        = makeButton(fontMetrics().elidedText(title, Qt::ElideRight, grid(30)), Look::Link, QStringLiteral("exposures"));
    incident->setObjectName(QStringLiteral("stepReason"));
    incident->setAccessibleName(tr("Show the incident %1").arg(title));
    const qint64 id = reason.exposure.value;
    connect(incident, &QPushButton::clicked, this, [this, id] { Q_EMIT exposureWanted(id); });
    column->addWidget(flowOf({incident}));
    column->addWidget(mutedLabel(masked ? when : tr("%1 · %2", "date · account").arg(when, reason.account), m_content, TextSize::Small));
}

void StepPanel::addSource(const model::Step& step)
{
    if (step.source.isEmpty())
        return;
    const QDate read = QDate::fromString(step.sourceReadOn, Qt::ISODate);
    const QString text = read.isValid() ? tr("Source: %1, read on %2.").arg(step.source, dateText(read))
                                        : tr("Source: %1.").arg(step.source);
    m_column->addWidget(mutedLabel(text, m_content, TextSize::Small));
}

} // namespace recourse::ui
