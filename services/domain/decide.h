// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "services/domain/events.h"

namespace docket::domain {

/// What a decision may look at. `decide` reads nothing else: no clock, no database, no random numbers.
struct Facts {
    std::optional<Order> order;       ///< the order named by the command, when it exists
    std::optional<Customer> customer; ///< CreateOrder: the customer found; SaveCustomer: as saved before
    std::vector<Product> products;    ///< those of the command's SKUs that exist; SaveProduct: as saved before
    std::vector<StockLevel> stock;    ///< levels of every SKU and location concerned; a missing one is uncounted
    bool numberIsTaken = false;       ///< CreateOrder: another order of its source has that number
    QString actor;                    ///< author of notes
};

/// Decides a command: the events it causes, in order, or every reason why it is refused. Pure; the same in the console,
/// in the hub and when pending commands are replayed. A command that would change nothing gives no events.
///
/// Codes of refusals stand in docs/reference.md with their sentences.
Decided<std::vector<EventBody>> decide(const Facts &facts, const Command &command);

/// The stock keys a command reads, given the order it is about: what `Facts::stock` has to hold.
std::vector<StockKey> stockKeysOf(const std::optional<Order> &order, const CommandBody &body);

/// The SKUs whose products a command looks up, given the order it is about.
QStringList productsOf(const std::optional<Order> &order, const CommandBody &body);

} // namespace docket::domain
