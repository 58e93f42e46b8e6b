// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_label.h"

#include <QPainter>

namespace docket::ui {

StatusLabel::StatusLabel(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatusLabel::setChip(const StatusChip &chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    return m_chip.sizeHint(font());
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_chip.paint(painter, rect(), m_theme, layoutDirection());
}

} // namespace docket::ui
