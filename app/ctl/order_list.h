// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "services/domain/order.h"

#include <QTimeZone>

#include <memory>

namespace docket::ctl {

/// Prints orders one by one, without keeping them.
class OrderPrinter {
public:
    OrderPrinter() = default;
    virtual ~OrderPrinter() = default;
    Q_DISABLE_COPY_MOVE(OrderPrinter)

    virtual void print(const domain::Order &order) = 0;
    virtual void finish() = 0;
};

/// `format`: `table` (or empty), `json`, `csv`. `output` outlives the printer.
std::unique_ptr<OrderPrinter> makeOrderPrinter(const QString &format, Output &output, const QTimeZone &zone);

} // namespace docket::ctl
