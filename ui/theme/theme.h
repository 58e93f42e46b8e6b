// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>

#include <memory>

class QApplication;

namespace docket::ui {

class IconPixmaps;

/// How tall rows are.
enum class Density : quint8 { Comfortable, Compact };

/// What the person chose; System follows the desktop.
enum class SchemeChoice : quint8 { System, Light, Dark };

/// The look of the program: Fusion with Docket's palette and one style sheet, both from the table of colors. One a
/// program, made by main(), passed to whoever paints for itself. UI thread.
class Theme final : public QObject {
    Q_OBJECT

public:
    /// The 8-pixel grid.
    static constexpr int space = 8;
    static constexpr int panelPadding = 16;
    static constexpr int radius = 6;

    /// Notes the desktop's palette before it is replaced. `application` outlives the theme.
    explicit Theme(QApplication &application);
    ~Theme() override;

    void setScheme(SchemeChoice choice);
    void setDensity(Density density);
    /// What the desktop wants, told by whoever watches it.
    void setSystemScheme(docket::ui::Scheme scheme);
    [[nodiscard]] SchemeChoice schemeChoice() const { return m_choice; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] Density density() const { return m_density; }

    [[nodiscard]] QColor color(ColorRole role) const { return colorOf(role, m_scheme); }
    [[nodiscard]] QColor tint(ColorRole role) const { return tintOf(role, m_scheme); }
    [[nodiscard]] int rowHeight() const { return m_density == Density::Comfortable ? 30 : 26; }

    /// The application's font with digits of one width.
    [[nodiscard]] QFont numberFont() const;

    /// An icon of resources/icons in the color of text (dimmed when disabled). Follows the scheme when asked for again:
    /// set icons in a slot of `changed`. Cheap enough for every row of a table: each is drawn once.
    [[nodiscard]] QIcon icon(const QString &name) const;
    [[nodiscard]] QIcon icon(const QString &name, ColorRole role) const;

signals:
    /// Scheme or density; everything has to be painted anew.
    void changed();

private:
    void apply();
    [[nodiscard]] Scheme systemScheme() const;

    QApplication &m_application;
    SchemeChoice m_choice = SchemeChoice::System;
    Scheme m_scheme = Scheme::Light;
    Density m_density = Density::Comfortable;
    bool m_systemIsDark = false;
    std::shared_ptr<IconPixmaps> m_pixmaps;
};

} // namespace docket::ui
