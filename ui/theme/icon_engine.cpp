// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon_engine.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace docket::ui {

namespace {
// Some dozens of icons in a few colors and sizes; a flood (a window dragged between screens) starts anew.
constexpr qsizetype mostPixmaps = 2000;
} // namespace

const QByteArray &IconPixmaps::svg(const QString &file)
{
    auto found = m_svgs.find(file);
    if (found == m_svgs.end()) {
        QByteArray content;
        QFile source(file);
        if (source.open(QIODevice::ReadOnly))
            content = source.readAll();
        else
            qWarning("There is no icon %s", qPrintable(file));
        found = m_svgs.insert(file, content);
    }
    return *found;
}

QPixmap IconPixmaps::pixmap(const QString &file, const QColor &color, const QSize &pixels)
{
    if (pixels.isEmpty())
        return {};
    const Key key{file, color.rgba(), pixels};
    if (const auto found = m_pixmaps.constFind(key); found != m_pixmaps.constEnd())
        return *found;
    QByteArray colored = svg(file);
    if (colored.isEmpty())
        return {};
    colored.replace("currentColor", color.name().toLatin1());
    QPixmap drawn(pixels);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    QSvgRenderer(colored).render(&painter, QRect(QPoint(0, 0), pixels));
    painter.end();
    if (m_pixmaps.size() >= mostPixmaps)
        m_pixmaps.clear();
    m_pixmaps.insert(key, drawn);
    return drawn;
}

SvgIconEngine::SvgIconEngine(std::shared_ptr<IconPixmaps> pixmaps, QString file, const QColor &color,
                             const QColor &disabled)
    : m_pixmaps(std::move(pixmaps))
    , m_file(std::move(file))
    , m_color(color)
    , m_disabled(disabled)
{
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
    if (!drawn.isNull())
        painter->drawPixmap(rect, drawn);
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return m_pixmaps->pixmap(m_file, mode == QIcon::Disabled ? m_disabled : m_color, size);
}

QIconEngine *SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

} // namespace docket::ui
