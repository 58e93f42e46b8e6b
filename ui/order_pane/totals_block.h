// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/order.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

#include <array>

class QLabel;

namespace docket::ui {

/// Net, tax, shipping, total, and the canceled share of it.
class TotalsBlock final : public QWidget {
    Q_OBJECT

public:
    explicit TotalsBlock(const Workbench &workbench, QWidget *parent = nullptr);

    void showOrder(const domain::Order &order);
    void retranslate();

private:
    enum Row : quint8 { Net, Tax, Shipping, Total, Canceled, RowCount };
    void setAmount(Row row, qint64 minor, const domain::Currency &currency, bool isShown);
    void updateFont();

    const Workbench &m_workbench;
    std::array<QLabel *, RowCount> m_captions{};
    std::array<QLabel *, RowCount> m_amounts{};
};

} // namespace docket::ui
