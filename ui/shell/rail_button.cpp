// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_button.h"

#include <QPainter>

namespace docket::ui {

namespace {

constexpr int symbolSize = 20;
constexpr int buttonHeight = 56;
constexpr int leastWidth = 64;
constexpr int padding = 6;
constexpr int barWidth = 3;

} // namespace

RailButton::RailButton(const Theme &theme, QString iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_iconName(std::move(iconName))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailButton::setWord(const QString &word)
{
    setText(word);
    setAccessibleName(word);
    updateGeometry();
}

void RailButton::setBadge(const QString &badge, const QString &meaning)
{
    m_badge = badge;
    setAccessibleDescription(meaning);
    update();
}

QFont RailButton::wordFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    return small;
}

QSize RailButton::sizeHint() const
{
    const int word = QFontMetrics(wordFont()).horizontalAdvance(text());
    return {std::max(leastWidth, word + 2 * padding), buttonHeight};
}

void RailButton::paintGround(QPainter &painter) const
{
    const QRectF ground = QRectF(rect()).adjusted(2, 2, -2, -2);
    if (isChecked() || isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isChecked() ? ColorRole::Selection : ColorRole::Raised));
        painter.drawRoundedRect(ground, Theme::radius, Theme::radius);
    }
    if (isChecked()) {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const qreal x = isMirrored ? width() - barWidth : 0;
        painter.setBrush(m_theme.color(ColorRole::Accent));
        painter.drawRoundedRect(QRectF(x, 14, barWidth, buttonHeight - 28), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(ColorRole::Focus), 2));
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), Theme::radius - 1, Theme::radius - 1);
    }
}

void RailButton::paintBadge(QPainter &painter, const QRect &icon) const
{
    QFont font = wordFont();
    font.setBold(true);
    painter.setFont(font);
    const int textWidth = painter.fontMetrics().horizontalAdvance(m_badge);
    const int badgeHeight = painter.fontMetrics().height();
    const int badgeWidth = std::max(badgeHeight, textWidth + 8);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int x = isMirrored ? icon.left() + 6 - badgeWidth : icon.right() - 6;
    const QRect badge(x, icon.top() - 4, badgeWidth, badgeHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ColorRole::Accent));
    painter.drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
    painter.setPen(m_theme.color(ColorRole::OnAccent));
    painter.drawText(badge, Qt::AlignCenter, m_badge);
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);

    const ColorRole role = isChecked() ? ColorRole::Accent : ColorRole::Secondary;
    const QRect icon((width() - symbolSize) / 2, 9, symbolSize, symbolSize);
    m_theme.icon(m_iconName, role).paint(&painter, icon);
    painter.setFont(wordFont());
    painter.setPen(m_theme.color(isChecked() ? ColorRole::Text : ColorRole::Secondary));
    const QRect word(padding / 2, icon.bottom() + 3, width() - padding, buttonHeight - icon.bottom() - 6);
    painter.drawText(word, Qt::AlignHCenter | Qt::AlignTop,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, word.width()));
    if (!m_badge.isEmpty())
        paintBadge(painter, icon);
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace docket::ui
