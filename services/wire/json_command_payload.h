// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "services/wire/json_reader.h"

namespace docket::wire {

/// The payloads of the commands, one function each. Every mistake at once, with its path; members that nobody knows are
/// refused where the reader refuses them.
domain::CreateOrder readCreateOrder(ObjectReader &json);
domain::EditOrder readEditOrder(ObjectReader &json);
/// What an edit changes, but for the shipping charge.
domain::EditOrder readOrderChanges(ObjectReader &json);
domain::AddNote readAddNote(ObjectReader &json);
domain::SetTags readSetTags(ObjectReader &json);
domain::HoldOrder readHoldOrder(ObjectReader &json);
domain::ReleaseHold readReleaseHold(ObjectReader &json);
domain::CancelLines readCancelLines(ObjectReader &json);
domain::CancelOrder readCancelOrder(ObjectReader &json);
domain::ReinstateOrder readReinstateOrder(ObjectReader &json);
domain::ShipOrder readShipOrder(ObjectReader &json);
domain::DeliverShipment readDeliverShipment(ObjectReader &json);
domain::ImportOrder readImportOrder(ObjectReader &json);
domain::AdjustStock readAdjustStock(ObjectReader &json);
domain::MoveStock readMoveStock(ObjectReader &json);
domain::SaveCustomer readSaveCustomer(ObjectReader &json);
domain::SaveProduct readSaveProduct(ObjectReader &json);

/// A new order as a person or a script writes it: without a number and a source, which it gets here.
domain::CreateOrder readOrderRequest(ObjectReader &json);

} // namespace docket::wire
