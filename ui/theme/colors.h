// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace docket::ui {

/// What a color is for. Every color of the program is one of these; no other place writes one down.
enum class ColorRole : quint8 {
    Window,
    Surface, ///< tables, panels, fields
    Raised,  ///< hovered rows, headers, chips without a meaning
    Line,    ///< one-pixel separators; decoration, nothing depends on seeing it
    Border,  ///< of fields and check boxes: 3 : 1 against the surface
    Text,
    Secondary, ///< text that explains or comes second
    Accent,
    OnAccent,
    Selection, ///< behind selected rows; text on it is `Text`
    Focus,     ///< the ring around what has the keyboard
    Shadow,    ///< over what lies below a panel, see-through
    Placed,
    PartlyShipped,
    Shipped,
    Delivered,
    Canceled,
    Hold,
    Error,
    Warning,
    Success,
    Count
};

enum class Scheme : quint8 { Light, Dark };

QColor colorOf(ColorRole role, Scheme scheme);

/// The color under a chip or a banner whose text is in `role`: a thin tint of it over the surface.
QColor tintOf(ColorRole role, Scheme scheme);

/// WCAG 2.1's contrast ratio, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace docket::ui
