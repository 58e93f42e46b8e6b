// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/product_candidate.h"
#include "services/workspace/hub_connection.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace docket::models {

/// What is known of the products that a screen works with: asked for once, read in the background, and read again when
/// the catalogue or their stock changes. In a copy of a hub's shop the inventory API is asked for the stock as well,
/// and its answer counts. UI thread.
class ProductCards final : public QObject {
    Q_OBJECT

public:
    /// `shop` outlives the object.
    explicit ProductCards(workspace::Workspace &shop, QObject *parent = nullptr);

    /// `hub` outlives the object; null: there is none.
    void setHub(workspace::HubConnection *hub) { m_hub = hub; }
    /// Reads those that are not known yet.
    void want(const QStringList &skus);
    /// One that was read elsewhere.
    void add(const ProductCandidate &candidate);
    /// Null while it is not read, and when there is no such product.
    [[nodiscard]] const ProductCandidate *find(const QString &sku) const;
    /// Read, and not in the catalogue.
    [[nodiscard]] bool isMissing(const QString &sku) const { return m_missing.contains(sku); }

signals:
    void changed();
    void failed(const docket::Error &error);

private:
    void read(const QStringList &skus);
    void readAgain(const QStringList &skus);
    void askHub(const QString &sku, quint64 reading);

    workspace::Workspace &m_shop;
    workspace::HubConnection *m_hub = nullptr;
    QHash<QString, ProductCandidate> m_cards;
    QSet<QString> m_missing;
    QSet<QString> m_wanted;
    QHash<QString, quint64> m_readings; ///< the newest one of each SKU
    quint64 m_lastReading = 0;
};

} // namespace docket::models
