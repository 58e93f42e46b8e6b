// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include <cmath>

namespace docket::ui {

namespace {

struct Pair {
    ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array table{
    Pair{ColorRole::Window, 0xfff5f6f8, 0xff15181d},    Pair{ColorRole::Surface, 0xffffffff, 0xff1c2027},
    Pair{ColorRole::Raised, 0xffeef0f4, 0xff262b34},    Pair{ColorRole::Line, 0xffe2e5ea, 0xff2c323c},
    Pair{ColorRole::Border, 0xff868e99, 0xff6d7684},    Pair{ColorRole::Text, 0xff1a1e24, 0xffe8ebef},
    Pair{ColorRole::Secondary, 0xff5a6370, 0xff98a2b0}, Pair{ColorRole::Accent, 0xff2f5bea, 0xff7d9cff},
    Pair{ColorRole::OnAccent, 0xffffffff, 0xff10131a},  Pair{ColorRole::Selection, 0xffe3eaff, 0xff243050},
    Pair{ColorRole::Focus, 0xff2f5bea, 0xff7d9cff},     Pair{ColorRole::Shadow, 0xff1a1e24, 0xff000000},
    Pair{ColorRole::Placed, 0xff2f5bea, 0xff8aa5ff},    Pair{ColorRole::PartlyShipped, 0xff8f5500, 0xffe2a03f},
    Pair{ColorRole::Shipped, 0xff6d4ad9, 0xffa78bfa},   Pair{ColorRole::Delivered, 0xff12713f, 0xff4cc38a},
    Pair{ColorRole::Canceled, 0xff5d6672, 0xff9ba5b3},  Pair{ColorRole::Hold, 0xffb42b33, 0xfff0767b},
    Pair{ColorRole::Error, 0xffb42b33, 0xfff0767b},     Pair{ColorRole::Warning, 0xff8f5500, 0xffe2a03f},
    Pair{ColorRole::Success, 0xff12713f, 0xff4cc38a},
};
static_assert(table.size() == static_cast<std::size_t>(ColorRole::Count));

// The part of sRGB's definition that undoes its gamma.
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor colorOf(ColorRole role, Scheme scheme)
{
    const Pair &pair = table.at(static_cast<std::size_t>(role));
    Q_ASSERT(pair.role == role);
    return QColor::fromRgb(scheme == Scheme::Light ? pair.light : pair.dark);
}

QColor tintOf(ColorRole role, Scheme scheme)
{
    const double share = scheme == Scheme::Light ? 0.10 : 0.16;
    const QColor over = colorOf(role, scheme);
    const QColor under = colorOf(ColorRole::Surface, scheme);
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace docket::ui
