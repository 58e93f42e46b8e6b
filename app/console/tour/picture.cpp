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
        if (!isOver)
            continue;
        QRect place(other->mapToGlobal(QPoint(0, 0)) - origin, other->size());
        // Where there is no desktop a dialog may lie anywhere; a desktop centers it over its window.
        if (other->windowType() == Qt::Dialog)
            place.moveCenter(window.rect().center());
        painter.drawPixmap(place.topLeft(), other->grab());
        // The desktop's frame is not in the picture; without an edge a dialog would melt into the window.
        painter.setPen(window.palette().color(QPalette::Dark));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
    painter.end();
    return picture.toImage();
}

} // namespace docket::console
