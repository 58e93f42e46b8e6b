// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"
#include "services/wire/json_reader.h"
#include "services/wire/json_writer.h"

#include <QByteArrayList>

namespace docket::wire {

void writeCustomer(JsonWriter &json, const domain::Customer &customer);
void writeProduct(JsonWriter &json, const domain::Product &product);
domain::Customer readCustomer(ObjectReader &json);
domain::Product readProduct(ObjectReader &json);

QByteArray toJson(const domain::Customer &customer);
QByteArray toJson(const domain::Product &product);
QByteArray toJson(const domain::StockLevel &level);
/// Computed members are ignored. A level that somebody sends was counted.
Decided<domain::StockLevel> stockLevelFromJson(QByteArrayView json);
/// What an event moved, and why.
QByteArray toJson(const domain::StockMovement &movement, const domain::Event &event);
/// Of one product: its levels and what moved them, each as `toJson` writes it.
QByteArray stockToJson(const QByteArrayList &levels, const QByteArrayList &movements);
Decided<domain::Customer> customerFromJson(QByteArrayView json);
Decided<domain::Product> productFromJson(QByteArrayView json);

} // namespace docket::wire
