// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_detail/order_details.h"
#include "services/workspace/hub_connection.h"

#include <QObject>

namespace docket::models {

/// Reads one order with its events and stock, and reads it again when it or its stock changes. One reading at a time
/// is under way: of the orders that were asked for meanwhile, the last one is read next. A copy has the order, its hub
/// what happened to it: that comes a moment later. UI thread.
class OrderDetail final : public QObject {
    Q_OBJECT

public:
    /// `shop` outlives the loader.
    explicit OrderDetail(workspace::Workspace &shop, QObject *parent = nullptr);

    /// `hub` outlives the loader; null: there is none.
    void setHub(workspace::HubConnection *hub) { m_hub = hub; }
    /// A null id: none. What was read of another order is forgotten.
    void setOrder(const QUuid &id);
    void reload();

    [[nodiscard]] QUuid id() const { return m_id; }
    /// Null until `changed`, and when reading failed.
    [[nodiscard]] const OrderDetails *details() const { return m_details ? &*m_details : nullptr; }

signals:
    /// The order was read; or there is none to read any more.
    void changed();
    /// Could not be read. Codes: `unknown_order`, and those of the store.
    void failed(const docket::Error &error);

private:
    void take(const QUuid &id, Result<OrderDetails> answer);
    void addHistory();
    void takeHistory(const std::vector<domain::Event> &confirmed);
    [[nodiscard]] bool takesStockOf(const QStringList &skus) const;

    workspace::Workspace &m_shop;
    workspace::HubConnection *m_hub = nullptr;
    QUuid m_id;
    std::optional<OrderDetails> m_details;
    std::vector<domain::Event> m_confirmed; ///< of the order, as the hub said last
    bool m_isReading = false;
    bool m_isWanted = false; ///< again, after the reading under way
};

} // namespace docket::models
