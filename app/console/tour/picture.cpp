// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/tour/picture.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace docket::console {

QImage pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const QPoint origin = window.mapToGlobal(QPoint(0, 0));
    const QWidgetList others = QApplication::topLevelWidgets();
    for (QWidget *other : others) {
        const bool isOver = other != &window && other->isVisible() && other->windowType() != Qt::Desktop &&
                            other->windowType() != Qt::ToolTip && !other->size().isEmpty();
        if (isOver)
            painter.drawPixmap(other->mapToGlobal(QPoint(0, 0)) - origin, other->grab());
    }
    painter.end();
    return picture.toImage();
}

} // namespace docket::console
