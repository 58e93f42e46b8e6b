// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_detail/order_details.h"
#include "services/workspace/workspace.h"

#include <QObject>

namespace docket::models {

/// Reads one order with its events and stock, and reads it again when it or its stock changes. One reading at a time
/// is under way: of the orders that were asked for meanwhile, the last one is read next. UI thread.
class OrderDetail final : public QObject {
    Q_OBJECT

public:
    /// `shop` outlives the loader.
    explicit OrderDetail(workspace::Workspace &shop, QObject *parent = nullptr);

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
    [[nodiscard]] bool takesStockOf(const QStringList &skus) const;

    workspace::Workspace &m_shop;
    QUuid m_id;
    std::optional<OrderDetails> m_details;
    bool m_isReading = false;
    bool m_isWanted = false; ///< again, after the reading under way
};

} // namespace docket::models
