// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

namespace recourse::ui {

Page::Page(Workspace& workspace, Changes dependsOn, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_dependsOn(dependsOn)
{
    connect(&workspace, &Workspace::changed, this, [this](Changes changes) {
        if (!(changes & m_dependsOn))
            return;
        m_stale = !isVisible();
        if (!m_stale)
            refresh();
    });
}

void Page::showTarget(const Target&) {}

bool Page::takeFiles(const QStringList&)
{
    return false;
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_stale)
        return;
    m_stale = false;
    refresh();
}

QWidget* pageUnder(QWidget& widget)
{
    QWidget* under = &widget;
    while (!under->isWindow() && qobject_cast<Page*>(under) == nullptr)
        under = under->parentWidget();
    return under;
}

} // namespace recourse::ui
