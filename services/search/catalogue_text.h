// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/customer.h"
#include "services/domain/product.h"

#include <QByteArray>

namespace docket::search {

/// The words by which a customer is found, cut and folded as words.h does, values of a field kept apart by
/// `valueSeparator`. A phone number is also found by its digits alone.
struct CustomerText {
    QByteArray name; ///< and company
    QByteArray email;
    QByteArray phone;
    QByteArray place; ///< of every address
    QByteArray other; ///< the id
};

struct ProductText {
    QByteArray sku;
    QByteArray name;
    QByteArray barcode;
};

CustomerText textOf(const domain::Customer &customer);
ProductText textOf(const domain::Product &product);

/// Several fields as one, for a store that keeps them in one column.
QByteArray joined(std::initializer_list<QByteArray> fields);

} // namespace docket::search
