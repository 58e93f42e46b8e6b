// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "services/exchange/file_row.h"
#include "services/exchange/line_match.h"
#include "services/exchange/order_key.h"
#include "services/wire/column_binding.h"

#include <QTimeZone>

#include <functional>

namespace docket::exchange {

/// What the rows of every order in a file are read by.
struct PlanSettings {
    const wire::ColumnBinding &columns;
    QString source;                           ///< of orders whose rows name none
    std::optional<domain::Currency> currency; ///< instead of what the file says
    std::optional<domain::Currency> fallback; ///< where the file says nothing of currencies
    QTimeZone shop;
    bool applyStock = false;
    std::function<QUuid()> newId;
};

/// What importing the rows of one order comes to.
struct OrderPlan {
    /// In the order of the file.
    std::vector<RefusedFileRow> refused;
    /// Nothing when there is nothing to do.
    std::optional<domain::ImportOrder> import;
    /// The order that `import` completes; null when it makes a new one.
    QUuid orderId;
    std::optional<domain::Order> before;
    /// The order as it will be; nothing when every row was refused.
    std::optional<domain::Order> after;
    /// The lines of the rows that are not refused, as the file has them.
    std::vector<domain::OrderLine> lines;
    qint64 addedLines = 0;
    /// Of the file. To be created when it is not known.
    domain::Customer customer;
    std::vector<domain::Product> products;
    /// Of an order that is there: where the file says other than what came in and is here. It is left alone.
    std::vector<wire::ImportField> differences;
};

/// Plans the import of one order from its rows, those that could not be read among them. Pure, but for new ids.
/// `before` is the order of that number and source when there is one, `trace` what its events say (see ImportTrace).
/// `known` is the customer that the rows speak of, as it is known here.
///
/// Rules beyond those of the parts (OrderFields, readPrice, readTimes, matchRows):
/// - rows that are the same as what came in before change nothing, whatever was edited here since;
/// - an order of an export of one's own that is here is left as it is;
/// - a line that is still open and has a shipping date in the file is shipped by it;
/// - refused rows whose position is known are missing from the order, unless it was once said that they are and the
/// order
///   was released since;
/// - what `decide` would refuse is refused here, row by row where the reason names a line.
class OrderPlanner {
public:
    using KnownCustomer = std::function<Result<std::optional<domain::Customer>>(const QString &id)>;
    using ReadTrace = std::function<Result<ImportTrace>(const domain::Order &order)>;

    OrderPlanner(PlanSettings settings, KnownCustomer knownCustomer, ReadTrace readTrace);

    /// `rows` are of the order `key` and not empty. Fails only when a look-up does.
    Result<OrderPlan> plan(const OrderKey &key, std::vector<FileRow> rows, std::optional<domain::Order> before) const;

private:
    PlanSettings m_settings;
    KnownCustomer m_knownCustomer;
    ReadTrace m_readTrace;
};

} // namespace docket::exchange
