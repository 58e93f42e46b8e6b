// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStackedWidget>

class QPushButton;

namespace docket::ui {

class EmptyState;

/// The table, or what stands in its place when there is nothing in it: it is loading, there are no orders, or none is
/// found. UI thread.
class OrdersPlaces final : public QStackedWidget {
    Q_OBJECT

public:
    enum class Place : quint8 { Table, Loading, NoOrders, NoneFound };

    /// Takes ownership of `table`. `theme` outlives the places.
    OrdersPlaces(const Theme &theme, QWidget *table, QWidget *parent);

    void show(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    void setMayCreate(bool may);
    void retranslate();

signals:
    void newOrderWanted();
    void importWanted();
    void clearWanted();

private:
    EmptyState *m_loading;
    EmptyState *m_noOrders;
    EmptyState *m_noneFound;
    QPushButton *m_newOrder;
    QPushButton *m_import;
    QPushButton *m_clear;
    Place m_place = Place::Table;
};

} // namespace docket::ui
