// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_detail/order_lines_model.h"
#include "models/order_detail/timeline_model.h"
#include "ui/workbench/workbench.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace docket::ui {

class Banner;
class FittedList;
class OrderFacts;
class TimelineView;
class TotalsBlock;

/// Everything about one order below its number: facts, lines, totals, shipments, notes and timeline, in one column
/// that scrolls.
class OrderTab final : public QScrollArea {
    Q_OBJECT

public:
    explicit OrderTab(const Workbench &workbench, QWidget *parent = nullptr);

    void showDetails(const models::OrderDetails &details);
    /// How many warnings there are about the order, told above it with a way to the customer.
    void setWarnings(int count);
    void retranslate();
    /// Relative times anew.
    void updateTimes();

signals:
    void deliverWanted(const QUuid &orderId, const QUuid &shipmentId);
    void customerTabWanted();

private:
    QLabel *addHeading(const QString &name);
    void addBanners();
    void addLines();
    void addTimeline();
    void showHold(const domain::Order &order);
    void showShipments(const domain::Order &order);
    void showNotes(const domain::Order &order);

    const Workbench &m_workbench;
    models::OrderDetails m_details;
    models::OrderLinesModel *m_lines;
    models::TimelineModel *m_timeline;
    QVBoxLayout *m_column;
    Banner *m_hold = nullptr;
    Banner *m_warnings = nullptr;
    QPushButton *m_showWarnings = nullptr;
    int m_warningCount = 0;
    OrderFacts *m_facts = nullptr;
    QLabel *m_linesHeading = nullptr;
    FittedList *m_linesView = nullptr;
    TotalsBlock *m_totals = nullptr;
    QLabel *m_shipmentsHeading = nullptr;
    QWidget *m_shipments = nullptr;
    QLabel *m_notesHeading = nullptr;
    QWidget *m_notes = nullptr;
    QLabel *m_timelineHeading = nullptr;
    TimelineView *m_timelineView = nullptr;
};

} // namespace docket::ui
