// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/why_panel.h"

#include "ui/icons.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace recourse::ui {

WhyPanel::WhyPanel(QWidget* parent)
    : QWidget(parent)
    , m_column(columnOn(this, 0, 0.5))
{
}

void WhyPanel::set(const QStringList& factsFor, const QStringList& factsAgainst, const QStringList& unknown, const QStringList& remedies)
{
    clearLayout(m_column);
    add(tr("Speaks for it"), QStringLiteral("plus"), factsFor);
    add(tr("Speaks against it"), QStringLiteral("minus"), factsAgainst);
    add(tr("Not known, and would change it"), QStringLiteral("question"), unknown);
    add(tr("What would settle it"), QStringLiteral("forward"), remedies);
}

void WhyPanel::add(const QString& title, const QString& iconName, const QStringList& facts)
{
    if (facts.isEmpty())
        return;
    QLabel* heading = wordLabel(title, this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    m_column->addWidget(heading);
    for (const QString& fact : facts) {
        QLabel* mark = wordLabel(QString(), this);
        mark->setPixmap(iconPixmap(iconName, grid(1.75), Colour::Muted));
        QHBoxLayout* row = rowOf({mark, plainLabel(fact, this)});
        row->setStretch(1, 1);
        row->setAlignment(mark, Qt::AlignTop);
        m_column->addLayout(row);
    }
}

} // namespace recourse::ui
