// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon_engine.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace docket::ui {

SvgIconEngine::SvgIconEngine(const QString &file, const QColor &color, const QColor &disabled)
    : m_color(color)
    , m_disabled(disabled)
{
    QFile svg(file);
    if (svg.open(QIODevice::ReadOnly))
        m_svg = svg.readAll();
    else
        qWarning("There is no icon %s", qPrintable(file));
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    if (m_svg.isEmpty())
        return;
    QByteArray colored = m_svg;
    colored.replace("currentColor", (mode == QIcon::Disabled ? m_disabled : m_color).name().toLatin1());
    QSvgRenderer renderer(colored);
    renderer.render(painter, rect);
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
}

QIconEngine *SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

} // namespace docket::ui
