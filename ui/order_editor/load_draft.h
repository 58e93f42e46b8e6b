// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/wire/json_draft.h"
#include "services/workspace/workspace.h"

namespace docket::ui {

/// What an editor begins with, read in one go.
struct LoadedDraft {
    std::optional<wire::OrderDraft> draft; ///< the kept one, when there is one
    std::optional<domain::Order> now;      ///< the order being changed, or the one to write another like
    std::optional<domain::Order> base;     ///< the order as it was when the draft was begun
    QString changedBy;                     ///< who changed it since
    std::optional<domain::Customer> customer;
    std::vector<domain::Order> otherOrders; ///< of the customer, the newest ones
};

// On a reading thread.

/// For changing an order: with the draft of an unfinished change, when there is one.
Result<LoadedDraft> loadForEdit(workspace::ReadSession &session, const QUuid &orderId);
/// For going on with a draft.
Result<LoadedDraft> loadDraft(workspace::ReadSession &session, const wire::OrderDraft &draft);
/// Only the customer, with their newest orders.
Result<LoadedDraft> loadCustomer(workspace::ReadSession &session, const QString &id);
/// An order and its customer.
Result<LoadedDraft> loadOrder(workspace::ReadSession &session, const QUuid &orderId);

/// Every unfinished draft, the newest first. `saved` are ids of drafts whose orders were placed before the program
/// ended.
struct KeptDrafts {
    std::vector<wire::OrderDraft> unfinished;
    QStringList saved;
    int unreadable = 0; ///< kept by a later version, or damaged
};
Result<KeptDrafts> loadDrafts(workspace::ReadSession &session);

} // namespace docket::ui
