// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace docket::ui {

/// A label of one line that gives way: what does not fit ends in `…` and stands in the tooltip.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace docket::ui
