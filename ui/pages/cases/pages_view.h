// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QScrollArea>

#include <vector>

namespace recourse::ui {

/// Paper on a desk: pages below each other, as wide as there is room. Asks for sharper pictures when the room changes.
class PagesView : public QScrollArea
{
    Q_OBJECT
public:
    explicit PagesView(const QString& name, QWidget* parent = nullptr);

    /// `spoken`: the letter's text for screen readers.
    void setPages(std::vector<QImage> pages, const QString& spoken);
    void clear();
    /// What stands there while there are no pages.
    void setEmptyText(const QString& text);
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// The scale at which a page of `widthMillimetres` fills the room without being scaled.
    [[nodiscard]] double pixelsPerMillimetre(double widthMillimetres = 216) const;

Q_SIGNALS:
    /// The pictures do not fit the room any more.
    void sharperWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    class Desk;
    void fit();
    /// Without the scroll bar, whether or not it is shown.
    [[nodiscard]] int deskWidth() const;

    Desk* m_desk;
    std::vector<QImage> m_pages;
    QString m_emptyText;
};

} // namespace recourse::ui
