// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"
#include "services/domain/order.h"
#include "services/wire/json_draft.h"

namespace docket::ui {

/// How an order reads in the editor: every value as the text that a person would have typed. Ids of the draft itself
/// are left to the caller.
wire::OrderDraft draftOf(const domain::Order &order, const models::Formats &formats);

/// A new order like another: its customer, address and what was ordered, at the same prices.
wire::OrderDraft likeOrder(const domain::Order &order, const models::Formats &formats);

/// The same values as texts of another locale; what cannot be read stays as it was typed.
wire::OrderDraft inFormatsOf(wire::OrderDraft draft, const models::Formats &from, const models::Formats &to,
                             QDate today);

/// An edit that was begun on `base`, carried over to `now`, which the order has become meanwhile: what the person
/// changed stays as they typed it, and everything else is as it is now.
wire::OrderDraft carriedOver(const wire::OrderDraft &mine, const domain::Order &base, const domain::Order &now,
                             const models::Formats &formats);

} // namespace docket::ui
