// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

struct NamedRole {
    QLatin1StringView name;
    ColorRole role;
};

// Longer names first: `@accent` is also the beginning of another name.
constexpr std::array names{
    NamedRole{"@partly-shipped"_L1, ColorRole::PartlyShipped},
    NamedRole{"@on-accent"_L1, ColorRole::OnAccent},
    NamedRole{"@secondary"_L1, ColorRole::Secondary},
    NamedRole{"@selection"_L1, ColorRole::Selection},
    NamedRole{"@surface"_L1, ColorRole::Surface},
    NamedRole{"@warning"_L1, ColorRole::Warning},
    NamedRole{"@success"_L1, ColorRole::Success},
    NamedRole{"@window"_L1, ColorRole::Window},
    NamedRole{"@raised"_L1, ColorRole::Raised},
    NamedRole{"@border"_L1, ColorRole::Border},
    NamedRole{"@accent"_L1, ColorRole::Accent},
    NamedRole{"@focus"_L1, ColorRole::Focus},
    NamedRole{"@error"_L1, ColorRole::Error},
    NamedRole{"@line"_L1, ColorRole::Line},
    NamedRole{"@text"_L1, ColorRole::Text},
};

} // namespace

QString styleSheet(Scheme scheme, Density density)
{
    QFile file(u":/styles/docket.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const NamedRole &named : names) {
        sheet.replace(named.name + "-tint"_L1, tintOf(named.role, scheme).name());
        sheet.replace(named.name, colorOf(named.role, scheme).name());
    }
    sheet.replace("@scheme"_L1, scheme == Scheme::Light ? "light"_L1 : "dark"_L1);
    sheet.replace("@field-height"_L1, density == Density::Comfortable ? u"24px"_s : u"20px"_s);
    return sheet;
}

} // namespace docket::ui
