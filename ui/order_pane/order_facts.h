// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/order.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

namespace docket::ui {

class FactRow;

/// Who an order is for, where it goes, when it was placed and is required, tags, source and language.
class OrderFacts final : public QWidget {
    Q_OBJECT

public:
    explicit OrderFacts(const Workbench &workbench, QWidget *parent = nullptr);

    void showOrder(const domain::Order &order);
    /// Captions, in the language of the moment. Show the order again afterwards.
    void retranslate();
    /// Relative times anew.
    void updateTimes();

private:
    FactRow *addRow(const QString &name, const QString &icon, bool canCopy);
    void showCustomer(const domain::CustomerSnapshot &customer);
    void showRequired(const domain::Order &order);
    void showTags(const QStringList &tags);

    const Workbench &m_workbench;
    domain::Order m_order;
    FactRow *m_customer;
    FactRow *m_company;
    FactRow *m_email;
    FactRow *m_phone;
    FactRow *m_shipTo;
    FactRow *m_placed;
    FactRow *m_required;
    FactRow *m_source;
    FactRow *m_language;
    FactRow *m_cancelReason;
    QWidget *m_tags;
    QStringList m_shownTags;
};

} // namespace docket::ui
