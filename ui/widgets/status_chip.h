// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/order.h"
#include "ui/theme/theme.h"

#include <QString>

class QPainter;
class QRect;

namespace docket::ui {

/// A status as a rounded chip: a shape of its own, a word and a color, so that it can be told without the color. UI
/// thread.
struct StatusChip {
    QString text;
    ColorRole role = ColorRole::Placed;
    QString icon; ///< of resources/icons

    static StatusChip of(domain::OrderStatus status);
    static StatusChip hold();

    [[nodiscard]] QSize sizeHint(const QFont &font) const;
    /// Left-aligned in `area` (right-aligned in right-to-left layouts), vertically centered. Gives the width used.
    int paint(QPainter &painter, const QRect &area, const Theme &theme, Qt::LayoutDirection direction) const;
};

} // namespace docket::ui
