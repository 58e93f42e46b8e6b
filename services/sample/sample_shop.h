// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/permissions.h"
#include "services/ordering/order_desk.h"
#include "services/sample/sample_sink.h"

#include <functional>

namespace docket::sample {

/// What to make. The same options give the same shop, to the byte.
struct SampleOptions {
    qint64 orders = 0;
    quint64 seed = 1;
    QString device; ///< of the order numbers and of every event
    /// Nothing happens at or after this moment. `init` passes the start of the current day in UTC.
    domain::Instant end;
    /// For the command records; may be empty.
    ordering::CommandDigest digest;
};

/// A believable outdoor and home shop with years of history: products, stock, customers of forty countries, and orders
/// with all that happens to them. Everything comes from commands that are decided and applied as an order desk would.
///
/// **Order of the commands.** The shop lives order by order: all commands of an order, until the end of history, come
/// before those of the next one, although in time they overlap. Goods that an order needs are received before it. So
/// what an order finds on the shelf does not depend on what happens later to the orders before it, and a desk that
/// executes `commands()` in their order, with a clock that shows each command's `happenedAt`, ends with the same orders
/// and events (but for the ids of events). Orders are placed in the order of their numbers, `<device>-00001` first.
///
/// Memory holds the catalogue, the stock and 16 bytes for each customer; orders are handed on one by one. Plain
/// synchronous code for one thread; each call makes the whole shop anew.
class SampleShop {
public:
    explicit SampleShop(SampleOptions options);

    /// After each order with the number of orders made; false ends the generation with `canceled`.
    using Progress = std::function<bool(qint64 orders)>;
    /// Return false to stop.
    using CommandVisitor = std::function<bool(const domain::Command &command, const domain::Actor &actor)>;

    /// Makes the shop and hands it to `sink`. Errors: the sink's, and `canceled`.
    Result<void> generate(SampleSink &sink, const Progress &progress = {}) const;

    /// The commands that make the same shop, in their order, each with who gave it.
    Result<void> commands(const CommandVisitor &visit) const;

private:
    SampleOptions m_options;
};

} // namespace docket::sample
