// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/order_actions/bulk_words.h"
#include "ui/order_actions/order_changes.h"
#include "ui/order_actions/task_place.h"
#include "ui/workbench/workbench.h"

#include <QMenu>
#include <QObject>

#include <optional>

namespace docket::ui {

/// What can be done with the selected orders: registers the actions `order.…` and `bulk.…`, keeps them enabled as the
/// selection, the order and the permissions allow, and opens their panels in the side area. With several orders
/// selected an order's action does the bulk one where there is one. UI thread.
class OrderActions final : public QObject {
    Q_OBJECT

public:
    /// The actions belong to `owner`, where their shortcuts work. All outlive this object.
    OrderActions(Workbench &workbench, SideArea *side, QWidget *owner);

    /// For the context menu of the order table, or of the detail pane.
    void fillContextMenu(QMenu &menu) const;

    /// The order for which a change waits for its undo to run out; null when none does.
    [[nodiscard]] QUuid pendingOrder() const;
    /// “Will be shipped in a moment; until then this can be undone.” Empty when nothing waits.
    [[nodiscard]] QString pendingText() const;

public slots:
    /// Marks one shipment as delivered, without a panel.
    void deliver(const QUuid &orderId, const QUuid &shipmentId);

signals:
    /// `pendingOrder` and `pendingText` are different now.
    void pendingChanged();
    /// Export these orders; positions as in OrderSelection.
    void exportWanted(const QList<quint32> &positions);

private:
    QAction *add(const QString &id, const QString &icon, const QKeySequence &keys, const char *text,
                 std::function<void()> trigger);
    void addOrderActions();
    void addBulkActions();
    void readOrder();
    void update();
    [[nodiscard]] bool isBulk() const { return m_workbench.selection.positions().size() > 1; }
    void openBulk(BulkKind kind);
    void ship();
    void deliverCurrent();
    void hold();
    void release();
    void tags();
    void cancel();
    /// Runs a change of the current order that needs no panel.
    void changeAtOnce(domain::CommandBody body);
    void changeAtOnce(const domain::Order &order, domain::CommandBody body);

    Workbench &m_workbench;
    SideArea *m_side;
    QWidget *m_owner;
    OrderChanges m_changes;
    std::optional<domain::Order> m_order; ///< the current one, as last read
    TaskPlace m_place;
};

} // namespace docket::ui
