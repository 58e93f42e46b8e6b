// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"
#include "services/wire/json_reader.h"
#include "services/wire/json_writer.h"

namespace docket::wire {

/// `Stored` keeps what cannot be computed; `Full`, the form of the API and of `--format json`, adds status, totals, and
/// each line's net, tax, open and backordered quantity.
enum class OrderForm { Stored, Full };

void writeOrder(JsonWriter &json, const domain::Order &order, OrderForm form);
/// As it is stored.
void writeLine(JsonWriter &json, const domain::OrderLine &line, domain::Currency currency);
void writeShipment(JsonWriter &json, const domain::Shipment &shipment);
void writeHold(JsonWriter &json, const domain::Hold &hold);

domain::Order readOrder(ObjectReader &json);
domain::OrderLine readLine(ObjectReader &json);
domain::Shipment readShipment(ObjectReader &json);
domain::Hold readHold(ObjectReader &json);

QByteArray toJson(const domain::Order &order, OrderForm form = OrderForm::Full);
/// Every error with its path. Computed members are ignored.
Decided<domain::Order> orderFromJson(QByteArrayView json);

} // namespace docket::wire
