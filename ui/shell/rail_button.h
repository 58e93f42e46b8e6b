// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace docket::ui {

/// A button of the rail: an icon over a word, and a badge where something waits. A checked one has a bar on its leading
/// side, so that it is told without its color.
class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const Theme &theme, QString iconName, QWidget *parent = nullptr);

    /// The word below the icon, which screen readers read as well.
    void setWord(const QString &word);
    /// A short text over the icon, such as `3`; empty: none. `meaning` says it in words for screen readers.
    void setBadge(const QString &badge, const QString &meaning);
    [[nodiscard]] QString badge() const { return m_badge; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont wordFont() const;
    void paintGround(QPainter &painter) const;
    void paintBadge(QPainter &painter, const QRect &icon) const;

    const Theme &m_theme;
    QString m_iconName;
    QString m_badge;
};

} // namespace docket::ui
