// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"
#include "services/wire/json_view.h"
#include "services/workspace/workspace.h"

#include <QAbstractListModel>
#include <QTimer>

namespace docket::models {

/// A view of the orders: built in, or saved by somebody.
struct OrderView {
    QString id; ///< of built-in ones a word, of saved ones a UUID
    wire::SavedView view;
    bool isBuiltIn = false;
    std::optional<qint64> count; ///< nothing until it was counted, and where the query is no longer understood
};

/// The views of the order table with how many orders each finds, counted anew when orders change. First all orders,
/// then the built-in views that go with the person's permissions, then the saved ones by name. UI thread.
class OrderViews final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        QueryRole,
        CountRole, ///< qint64; invalid while it is not known
        IsBuiltInRole,
    };

    /// Begins to read the saved views. All outlive the model.
    OrderViews(workspace::Workspace &shop, const Formats &formats, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const OrderView &at(int row) const { return m_views[static_cast<std::size_t>(row)]; }
    /// −1 when there is none.
    [[nodiscard]] int rowOf(const QString &id) const;
    /// The view that asks for exactly this; −1 when there is none.
    [[nodiscard]] int rowOfQuery(const QString &query) const;
    /// The view that is called so, whatever the case of letters; −1 when there is none.
    [[nodiscard]] int rowOfName(const QString &name) const;
    /// In the person's language.
    [[nodiscard]] QString nameOf(const OrderView &view) const;

    /// Adds a view and gives its id. A saved view of the same name is replaced.
    QString save(const wire::SavedView &view);
    void rename(const QString &id, const QString &name);
    void remove(const QString &id);
    /// Takes back `remove`.
    void restore(const OrderView &removed);

    void retranslate();

signals:
    /// Keeping, forgetting or reading failed.
    void failed(const docket::Error &error);

private:
    struct Counts {
        QHash<QString, qint64> byId;
    };

    void addBuiltIn();
    void readSaved();
    void keep(const OrderView &view);
    void insert(OrderView view);
    void count();
    void takeCounts(const Counts &counts);

    workspace::Workspace &m_shop;
    const Formats &m_formats;
    std::vector<OrderView> m_views;
    QTimer m_recount;
    bool m_isCounting = false;
    bool m_countAgain = false;
};

} // namespace docket::models
