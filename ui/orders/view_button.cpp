// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/view_button.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace docket::ui {

namespace {
constexpr int padding = 10;
constexpr int gap = 6;
constexpr int buttonHeight = 28;
} // namespace

ViewButton::ViewButton(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ViewButton::setView(const QString &name, const QString &count)
{
    if (text() == name && m_count == count)
        return;
    setText(name);
    m_count = count;
    updateGeometry();
    update();
}

QSize ViewButton::sizeHint() const
{
    const int countWidth = m_count.isEmpty() ? 0 : gap + QFontMetrics(m_theme.numberFont()).horizontalAdvance(m_count);
    return {2 * padding + fontMetrics().horizontalAdvance(text()) + countWidth, buttonHeight};
}

bool ViewButton::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QAbstractButton::event(event);
}

void ViewButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(m_theme.color(ColorRole::Focus), 2) : QPen(Qt::NoPen));
    if (isChecked())
        painter.setBrush(m_theme.color(ColorRole::Selection));
    else if (underMouse())
        painter.setBrush(m_theme.color(ColorRole::Raised));
    else
        painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, Theme::radius, Theme::radius);

    const QRect area = rect().adjusted(padding, 0, -padding, 0);
    const int nameWidth = fontMetrics().horizontalAdvance(text());
    painter.setPen(m_theme.color(isChecked() ? ColorRole::Text : ColorRole::Secondary));
    const QRect name = QStyle::visualRect(layoutDirection(), area, QRect(area.left(), 0, nameWidth, area.height()));
    painter.drawText(name, Qt::AlignCenter | Qt::TextSingleLine, text());
    painter.setFont(m_theme.numberFont());
    painter.setPen(m_theme.color(ColorRole::Secondary));
    const QRect count =
        QStyle::visualRect(layoutDirection(), area,
                           QRect(area.left() + nameWidth + gap, 0, area.width() - nameWidth - gap, area.height()));
    painter.drawText(count, Qt::AlignCenter | Qt::TextSingleLine, m_count);
}

} // namespace docket::ui
