// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIconEngine>

namespace docket::ui {

/// Draws an SVG whose strokes are `currentColor` in one color, sharp at any scale.
class SvgIconEngine final : public QIconEngine {
public:
    SvgIconEngine(const QString &file, const QColor &color, const QColor &disabled);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QByteArray m_svg;
    QColor m_color;
    QColor m_disabled;
};

} // namespace docket::ui
