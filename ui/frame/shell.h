// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QWidget>

#include <vector>

class QMenu;
class QStackedWidget;

namespace recourse::session {
struct Overview;
}

namespace recourse::ui {

class Rail;
class SearchPalette;
class Toast;

/// Everything that is there while the vault is open: rail, top bar, pages, status. Made at unlocking and destroyed at locking, so that
/// nothing of the vault stays in a widget.
class Shell : public QWidget
{
    Q_OBJECT
public:
    explicit Shell(Workspace& workspace, QWidget* parent = nullptr);

    void go(const Target& target);
    /// Files that were dropped, or handed over by a second start.
    void takeFiles(const QStringList& files);
    [[nodiscard]] PageId currentPage() const { return m_current; }
    [[nodiscard]] Page& page(PageId id);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Place
    {
        PageId id = PageId::Today;
        Page* page = nullptr; ///< made when first shown
    };
    [[nodiscard]] QWidget* makeTopBar();
    /// Reads the numbers beside the pages anew: a page that is not in front does not read until it is shown.
    void countOnRail();
    void showCounts(const session::Overview& overview);
    void addActions();
    void addCommand(const QString& text, const QKeySequence& keys, const std::function<void()>& run);
    [[nodiscard]] Page* makePage(PageId id);
    Page& bringUp(PageId id);
    /// As `go`, with the keyboard in what is shown, wherever it was before.
    void goToFound(const Target& target);

    Workspace& m_workspace;
    Rail* m_rail;
    QStackedWidget* m_stack;
    SearchPalette* m_search;
    Toast* m_toast;
    std::vector<Place> m_places;
    PageId m_current = PageId::Today;
    int m_countings = 0; ///< for the rail; older answers are dropped
    QMenu* m_menu;
};

} // namespace recourse::ui
