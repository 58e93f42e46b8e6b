// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace docket::ctl {

/// The order that the first argument and `--source` name. `order_not_found`; `ambiguous_number` when several sources
/// have one of that number.
OrFailure<domain::Order> findOrder(const Invocation &invocation, Shop &shop);

/// The customer that `text` names: by id, else the only one that has the words, else the only one whose words begin so.
/// `customer_not_found`, `ambiguous_customer`.
OrFailure<domain::Customer> findCustomer(const QString &text, Shop &shop);

/// A line of an order as it is named on the command line: by SKU (whatever the case) or by position, `#2`. `field` is
/// the option. `line_not_found`; `ambiguous_line` when several lines have that SKU.
OrFailure<std::size_t> findLine(const domain::Order &order, const QString &name, const QString &option);

/// `NAME=VALUE`, cut at the last `=`.
struct LineValue {
    QString name;
    QString value;
};
OrFailure<LineValue> readLineValue(const QString &text, const QString &option, const QString &form);

/// The quantities of `--line NAME=QTY`, for commands about open quantities.
OrFailure<std::vector<domain::LineQuantity>> readLineQuantities(const domain::Order &order, const QStringList &values);

} // namespace docket::ctl
