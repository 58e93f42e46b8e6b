// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/status_chip.h"

#include <QWidget>

namespace docket::ui {

/// A status chip as a widget. Screen readers read its word.
class StatusLabel final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLabel(const Theme &theme, QWidget *parent = nullptr);

    void setChip(const StatusChip &chip);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    StatusChip m_chip;
};

} // namespace docket::ui
