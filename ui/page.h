// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QWidget>

namespace recourse::ui {

/// A page of the frame. Shows and asks; decides nothing. It reads what it shows by session jobs when it is first shown and again, when
/// shown, after any of the changes it depends on.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(Workspace& workspace, Changes dependsOn, QWidget* parent = nullptr);

    /// Reads everything anew. Keeps selection and scroll position where it can.
    virtual void refresh() = 0;
    /// Shows what `target` names; called after the page was brought to the front. Must also work before the first refresh is over.
    virtual void showTarget(const Target& target);
    /// Files dropped on the window while this page is in front; false: the frame offers to import them.
    [[nodiscard]] virtual bool takeFiles(const QStringList& files);

Q_SIGNALS:
    /// The number beside the page's name; 0: none.
    void badgeChanged(int count);

protected:
    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    void showEvent(QShowEvent* event) override;

private:
    Workspace& m_workspace;
    Changes m_dependsOn;
    bool m_stale = true;
};

/// The page or dialog that a widget is on. What is asked from a card belongs there: the card may be made anew before the answer.
[[nodiscard]] QWidget* pageUnder(QWidget& widget);

} // namespace recourse::ui
