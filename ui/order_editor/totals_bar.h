// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

class QLabel;

namespace docket::ui {

/// Net, tax, shipping and total side by side. UI thread.
class TotalsBar final : public QWidget {
    Q_OBJECT

public:
    TotalsBar(const Theme &theme, QWidget *parent);

    /// Dashes where there are none.
    void show(const std::optional<domain::Totals> &totals, const domain::Currency &currency,
              const models::Formats &formats);
    void retranslate();

private:
    std::array<QLabel *, 4> m_captions{};
    std::array<QLabel *, 4> m_amounts{};
};

} // namespace docket::ui
