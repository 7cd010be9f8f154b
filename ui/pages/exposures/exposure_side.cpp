// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exposures/exposure_side.h"

#include "ui/pages/exposures/name_question.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QLabel>
#include <QVBoxLayout>

namespace recourse::ui {

ExposureSide::ExposureSide(Workspace& workspace, QWidget* parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
    , m_none(std::make_unique<EmptyState>(QStringLiteral("exposures"), tr("Choose a line"),
          tr("You see here what leaked, why Recourse thinks that it touches you, and what to do.")).release())
    , m_masked(makeMasked())
    , m_many(makeMany())
    , m_detail(std::make_unique<ExposureDetail>(workspace).release())
{
    m_none->setMinimumWidth(grid(32)); // and wider if the words of the others need it
    m_detail->setObjectName(QStringLiteral("exposureDetail"));
    for (QWidget* panel : {m_none, m_masked, m_many, static_cast<QWidget*>(m_detail)})
        addWidget(panel);
}

QWidget* ExposureSide::makeMasked()
{
    auto* masked = std::make_unique<EmptyState>(QStringLiteral("eye-off"), tr("A sensitive incident"),
        tr("Being known at this service may be nobody else's business. Look around before you show it.")).release();
    masked->setObjectName(QStringLiteral("exposureMasked"));
    masked->setAction(tr("Show it"), [this] { Q_EMIT revealWanted(); });
    return masked;
}

QWidget* ExposureSide::makeMany()
{
    auto* panel = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(panel, 2, 2);
    m_manyText = plainLabel(QString(), panel, TextSize::Title);
    m_manyNames = std::make_unique<NameQuestion>(m_workspace, panel).release();
    m_manyBar = std::make_unique<DispositionBar>(DispositionBar::Form::Whole, tr("What you did about all of them"), panel).release();
    column->addWidget(m_manyText);
    column->addWidget(m_manyNames);
    column->addWidget(mutedLabel(tr("What did you do about all of them? It can be undone."), panel));
    column->addWidget(m_manyBar);
    column->addStretch(1);
    connect(m_manyBar, &DispositionBar::said, this, &ExposureSide::said);
    return panel;
}

void ExposureSide::showNone()
{
    setCurrentWidget(m_none);
}

void ExposureSide::showMasked()
{
    setCurrentWidget(m_masked);
}

void ExposureSide::showMany(
    const QString& text, const DispositionBar::About& about, const std::vector<model::ExposureId>& exposures, const ExposureContext& context)
{
    setLabelText(m_manyText, text);
    m_manyBar->set(about, m_workspace.isReadOnly());
    m_manyNames->set(exposures, context);
    setCurrentWidget(m_many);
}

void ExposureSide::showOne(const ExposureGroup& group, const CardSetting& setting, std::vector<session::ExposureView> views)
{
    m_detail->set(group, setting, std::move(views));
    setCurrentWidget(m_detail);
}

} // namespace recourse::ui
