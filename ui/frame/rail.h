// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QFrame>
#include <QToolButton>

#include <vector>

namespace recourse::ui {

/// A page as the rail shows it.
struct RailEntry
{
    PageId page = PageId::Today;
    QString title;
    QString iconName;
};

/// A page's button: icon, word, count, and the key that goes there.
class RailButton : public QToolButton
{
    Q_OBJECT
public:
    RailButton(const RailEntry& entry, int number, QWidget* parent = nullptr);
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override; ///< with room for the count
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString countText() const;
    [[nodiscard]] static QSize badgeSize(const QString& count);

    QString m_title;
    int m_count = 0;
};

/// The list of pages at the left.
class Rail : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(const std::vector<RailEntry>& entries, QWidget* parent = nullptr);
    void setCurrent(PageId page);
    void setCount(PageId page, int count);

Q_SIGNALS:
    void chosen(recourse::ui::PageId page);

private:
    std::vector<std::pair<PageId, RailButton*>> m_buttons;
};

} // namespace recourse::ui
