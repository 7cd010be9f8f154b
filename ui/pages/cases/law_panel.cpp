// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/law_panel.h"

#include "ui/text.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/residence_box.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

/// How a reason looks: it speaks for the law, against it, or is the user's own.
struct Mark
{
    QString icon;
    Colour colour = Colour::Muted;
};

Mark markOf(law::LawReason::Kind kind)
{
    using Kind = law::LawReason::Kind;
    switch (kind) {
    case Kind::Residence:
    case Kind::Presence:
    case Kind::Establishment:
    case Kind::Sector: return {QStringLiteral("check"), Colour::Good};
    case Kind::Chosen: return {QStringLiteral("person"), Colour::Info};
    case Kind::Caveat:
    case Kind::ChosenAgainstTable: return {QStringLiteral("warning"), Colour::Warning};
    case Kind::Excepted:
    case Kind::OtherSector:
    case Kind::NotYetInForce:
    case Kind::NoLongerInForce: break;
    }
    return {QStringLiteral("minus"), Colour::Muted};
}

} // namespace

LawPanel::LawPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_law(plainLabel(QString(), this))
    , m_choice(made<QComboBox>(this))
    , m_kind(made<QComboBox>(this))
    , m_stayed(made<ResidenceBox>(this))
    , m_steps(made<QVBoxLayout>())
{
    setObjectName(QStringLiteral("lawPanel"));
    m_law->setObjectName(QStringLiteral("lawName"));
    m_choice->setObjectName(QStringLiteral("lawChoice"));
    m_kind->setObjectName(QStringLiteral("lawKind"));
    m_stayed->setObjectName(QStringLiteral("lawStayed"));
    for (QComboBox* box : {m_choice, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    m_kind->addItem(tr("No special kind, or as the service says"), QString());
    QVBoxLayout* column = columnOn(this, 0, 1);
    column->addWidget(m_law);
    m_steps->setSpacing(grid(0.5));
    column->addLayout(m_steps);
    auto* form = made<QFormLayout>();
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(buddyLabel(tr("&Law"), m_choice), m_choice);
    form->addRow(buddyLabel(tr("&Kind of organisation"), m_kind), m_kind);
    form->addRow(buddyLabel(tr("&Where you were when you used it"), m_stayed), m_stayed);
    column->addLayout(form);
    column->addWidget(mutedLabel(tr("Information, not legal advice. You decide which law your letter cites."), this, TextSize::Small));
    column->addStretch(1);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_regime = m_choice->currentData().toString();
        Q_EMIT regimeChosen(m_regime);
        read();
    });
    connect(m_kind, &QComboBox::activated, this, &LawPanel::read);
    connect(m_stayed, &ResidenceBox::residenceChanged, this, &LawPanel::read);
    workspace.jobs().run(QString(), session::listSectors(workspace.session()), this, [this](const std::vector<session::SectorOption>& sectors) {
        for (const session::SectorOption& sector : sectors)
            m_kind->addItem(safeText(sector.name, 120), sector.word);
    });
}

QString LawPanel::regime() const
{
    return m_regime;
}

void LawPanel::set(const QString& service, const QString& regime, const QString& residence)
{
    if (service != m_service) {
        const QSignalBlocker quiet(m_stayed);
        m_stayed->setCurrentIndex(0);
        m_kind->setCurrentIndex(0);
    }
    m_service = service;
    m_regime = regime;
    m_residence = residence;
    read();
}

void LawPanel::read()
{
    law::LawQuestion question;
    question.residence = m_residence;
    question.stayedIn = m_stayed->residence();
    question.sector = m_kind->currentData().toString();
    question.chosen = m_regime;
    const int number = ++m_readings;
    m_workspace.jobs().run(
        QString(), session::lawForService(m_workspace.session(), m_service, question), this,
        [this, number](session::LawAnswer answer) {
            if (number == m_readings)
                fill(std::move(answer));
        },
        [this, number](const base::Error& error) {
            if (number != m_readings)
                return;
            session::LawAnswer none;
            none.whyNone = error.text();
            none.all = m_answer.all;
            fill(std::move(none));
        });
}

void LawPanel::fill(session::LawAnswer answer)
{
    const bool isOther = answer.regime != m_answer.regime;
    m_answer = std::move(answer);
    setLabelText(m_law, m_answer.regime.isEmpty() ? tr("No law that is known here fits: %1").arg(withLocalDates(m_answer.whyNone)) : m_answer.name);
    showSteps();
    fillChoices();
    if (isOther)
        Q_EMIT lawChanged(m_answer.regime);
}

void LawPanel::showSteps()
{
    clearLayout(m_steps);
    for (const law::LawReason& step : m_answer.steps)
        addStep(step);
}

void LawPanel::addStep(const law::LawReason& step)
{
    const Mark mark = markOf(step.kind);
    auto* icon = made<IconLabel>(mark.icon, 1.75, mark.colour, this);
    QLabel* words = step.regime == m_answer.regime ? plainLabel(withLocalDates(step.text), this) : mutedLabel(withLocalDates(step.text), this);
    words->setObjectName(QStringLiteral("lawStep"));
    QHBoxLayout* row = rowOf({icon, words}, 1);
    row->setAlignment(icon, Qt::AlignTop);
    row->setStretch(1, 1);
    m_steps->addLayout(row);
}

void LawPanel::fillChoices()
{
    m_choice->clear();
    m_choice->addItem(tr("The law that fits"), QString());
    for (const session::LawOption& option : m_answer.alternatives)
        m_choice->addItem(tr("%1 (fits too)", "a law").arg(safeText(option.name, 120)), option.code);
    if (!m_answer.alternatives.empty())
        m_choice->insertSeparator(m_choice->count());
    for (const session::LawOption& option : m_answer.all) {
        if (m_choice->findData(option.code) < 0)
            m_choice->addItem(safeText(option.name, 120), option.code);
    }
    m_choice->setCurrentIndex(m_regime.isEmpty() ? 0 : qMax(0, m_choice->findData(m_regime)));
}

} // namespace recourse::ui
