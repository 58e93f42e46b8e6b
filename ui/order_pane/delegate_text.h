// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyleOptionViewItem>
#include <QTextLayout>

namespace docket::ui {

/// How the pane's delegates write: one line that is cut short, or a text that wraps. Mirrored in right-to-left layouts.

/// Where a rectangle that was worked out for left-to-right stands.
QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect);

enum class Side : quint8 { Leading, Trailing };

void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text,
               Side side = Side::Leading);

/// A paragraph; words too long for the width are broken.
class Paragraph {
public:
    Paragraph(const QString &text, const QFont &font, int width, const QList<QTextLayout::FormatRange> &formats = {});
    Q_DISABLE_COPY_MOVE(Paragraph)

    [[nodiscard]] int height() const { return m_height; }
    /// With the painter's pen, at the leading side of `rect`.
    void paint(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect) const;

private:
    QTextLayout m_layout;
    int m_height = 0;
};

/// Behind and around an entry: selection while the list has the keyboard, and the ring of focus.
void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);

/// The option's font a little smaller, for what comes second.
QFont smaller(const QFont &font);

} // namespace docket::ui
