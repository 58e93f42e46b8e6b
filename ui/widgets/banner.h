// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QHBoxLayout;

namespace docket::ui {

/// A message over a place that it concerns, with an icon, and room for buttons. Hidden until there is a text. Screen
/// readers are told of a new text.
class Banner final : public QFrame {
    Q_OBJECT

public:
    enum class Kind : quint8 { Error, Warning };

    Banner(const Theme &theme, Kind kind, QWidget *parent = nullptr);

    /// An empty text hides the banner.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Right of the text. Takes ownership.
    void addWidget(QWidget *widget);

private:
    void updateIcon();

    const Theme &m_theme;
    Kind m_kind;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace docket::ui
