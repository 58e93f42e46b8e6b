// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/console_style.h"
#include "ui/theme/enter_key.h"
#include "ui/theme/icon_engine.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>

using namespace Qt::StringLiterals;

// Resources of a static library are only there when somebody asks for them, from outside of any namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(docket_resources);
}

namespace docket::ui {

namespace {

QPalette paletteFor(Scheme scheme)
{
    const auto color = [scheme](ColorRole role) { return colorOf(role, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, color(ColorRole::Window));
    palette.setColor(QPalette::WindowText, color(ColorRole::Text));
    palette.setColor(QPalette::Base, color(ColorRole::Surface));
    palette.setColor(QPalette::AlternateBase, color(ColorRole::Raised));
    palette.setColor(QPalette::Text, color(ColorRole::Text));
    palette.setColor(QPalette::PlaceholderText, color(ColorRole::Secondary));
    palette.setColor(QPalette::Button, color(ColorRole::Raised));
    palette.setColor(QPalette::ButtonText, color(ColorRole::Text));
    palette.setColor(QPalette::BrightText, color(ColorRole::Error));
    palette.setColor(QPalette::ToolTipBase, color(ColorRole::Raised));
    palette.setColor(QPalette::ToolTipText, color(ColorRole::Text));
    palette.setColor(QPalette::Highlight, color(ColorRole::Selection));
    palette.setColor(QPalette::HighlightedText, color(ColorRole::Text));
    palette.setColor(QPalette::Link, color(ColorRole::Accent));
    palette.setColor(QPalette::LinkVisited, color(ColorRole::Accent));
    palette.setColor(QPalette::Mid, color(ColorRole::Line));
    palette.setColor(QPalette::Dark, color(ColorRole::Border));
    palette.setColor(QPalette::Light, color(ColorRole::Surface));
    palette.setColor(QPalette::Midlight, color(ColorRole::Raised));
    palette.setColor(QPalette::Shadow, color(ColorRole::Border));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(ColorRole::Secondary));
    return palette;
}

bool hasEvenDigits(const QFont &font)
{
    const QFontMetrics metrics(font);
    return metrics.horizontalAdvance(u'1') == metrics.horizontalAdvance(u'8');
}

} // namespace

Theme::Theme(QApplication &application) : m_application(application), m_pixmaps(std::make_shared<IconPixmaps>())
{
    initializeResources();
    m_systemIsDark = application.palette().color(QPalette::Window).lightness() < 128;
    m_scheme = systemScheme();
    m_application.setStyle(new ConsoleStyle);
    new EnterKey(this);
    apply();
}

Theme::~Theme() = default;

void Theme::setSystemScheme(Scheme scheme)
{
    m_systemIsDark = scheme == Scheme::Dark;
    if (m_choice == SchemeChoice::System)
        setScheme(SchemeChoice::System);
}

Scheme Theme::systemScheme() const
{
    return m_systemIsDark ? Scheme::Dark : Scheme::Light;
}

void Theme::setScheme(SchemeChoice choice)
{
    m_choice = choice;
    const Scheme wanted =
        choice == SchemeChoice::System ? systemScheme() : (choice == SchemeChoice::Dark ? Scheme::Dark : Scheme::Light);
    if (wanted == m_scheme)
        return;
    m_scheme = wanted;
    apply();
    emit changed();
}

void Theme::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    apply();
    emit changed();
}

void Theme::apply()
{
    m_application.setPalette(paletteFor(m_scheme));
    m_application.setStyleSheet(styleSheet(m_scheme, m_density));
}

QFont Theme::numberFont() const
{
    QFont font = m_application.font();
    if (hasEvenDigits(font))
        return font;
    for (const QString &family : {u"Noto Sans"_s, u"Open Sans"_s, u"DejaVu Sans"_s}) {
        font.setFamilies({family});
        if (hasEvenDigits(font))
            return font;
    }
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

QIcon Theme::icon(const QString &name) const
{
    return icon(name, ColorRole::Text);
}

QIcon Theme::icon(const QString &name, ColorRole role) const
{
    return QIcon(new SvgIconEngine(m_pixmaps, u":/icons/%1.svg"_s.arg(name), color(role), color(ColorRole::Border)));
}

} // namespace docket::ui
