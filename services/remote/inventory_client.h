// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/stock_hold.h"
#include "services/remote/http_client.h"
#include "services/wire/json_page.h"

namespace docket::remote {

/// The inventory API, the hub's own or a company's. Threads and cancellation as HttpClient has them; `client` outlives
/// it.
class InventoryClient {
public:
    using Products = wire::Page<domain::Product>;
    using Trace = std::optional<telemetry::TraceContext>;
    using Within = std::chrono::milliseconds; ///< a call with every repetition
    static constexpr Within usualTime{30'000};

    explicit InventoryClient(HttpClient &client) : m_client(client) {}

    /// By words in SKU and name, every one a beginning, or the whole barcode; an empty text: all, by SKU.
    QFuture<Decided<Products>> searchProducts(const QString &text, int limit, const QString &cursor = {},
                                              const Trace &trace = {}, Within within = usualTime);
    QFuture<Decided<std::optional<domain::Product>>> product(const QString &sku, const Trace &trace = {},
                                                             Within within = usualTime);
    /// Of every location where stock was ever counted; nothing for a product that is not known.
    QFuture<Decided<std::optional<std::vector<domain::StockLevel>>>> levels(const QString &sku, const Trace &trace = {},
                                                                            Within within = usualTime);

    /// Code `stock_short` for each line that there is not enough for; nothing is held then.
    QFuture<Decided<domain::StockHold>> reserve(const domain::HoldRequest &request, const Trace &trace = {},
                                                Within within = usualTime);
    /// A reservation that is not there, or not any more, counts as released.
    QFuture<Decided<void>> release(const QUuid &id, const Trace &trace = {}, Within within = usualTime);
    /// Records what an order did to stock, and ends the reservation that was made for it.
    QFuture<Decided<void>> settle(const domain::StockSettlement &settlement, const Trace &trace = {},
                                  Within within = usualTime);

private:
    HttpClient &m_client;
};

} // namespace docket::remote
