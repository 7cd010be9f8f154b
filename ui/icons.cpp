// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace recourse::ui {

namespace {

class TintedSvg : public QIconEngine
{
public:
    TintedSvg(QString name, Colour role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, tinted(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return tinted(size, mode, state); }
    QIconEngine* clone() const override { return std::make_unique<TintedSvg>(m_name, m_role).release(); }
    bool isNull() override { return !QFile::exists(path()); }

private:
    [[nodiscard]] QString path() const { return QStringLiteral(":/icons/%1.svg").arg(m_name); }

    [[nodiscard]] QPixmap tinted(QSize size, QIcon::Mode mode, QIcon::State state) const
    {
        const Colour role = mode == QIcon::Disabled ? Colour::Edge : state == QIcon::On ? Colour::Accent : m_role;
        const QColor ink = colour(role);
        const QString key = QStringLiteral("recourse/%1/%2/%3/%4").arg(m_name, ink.name()).arg(size.width()).arg(size.height());
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            picture = drawn(size, ink);
            QPixmapCache::insert(key, picture);
        }
        return picture;
    }

    [[nodiscard]] QPixmap drawn(QSize size, const QColor& ink) const
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QSvgRenderer svg(path());
        if (!svg.isValid() || size.isEmpty())
            return picture;
        QPainter painter(&picture);
        svg.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), ink);
        return picture;
    }

    QString m_name;
    Colour m_role;
};

} // namespace

QIcon icon(const QString& name, Colour role)
{
    return QIcon(std::make_unique<TintedSvg>(name, role).release());
}

QPixmap iconPixmap(const QString& name, int side, Colour role)
{
    const double ratio = qGuiApp->devicePixelRatio();
    QPixmap picture = icon(name, role).pixmap(QSize(side, side) * ratio, 1.0);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace recourse::ui
