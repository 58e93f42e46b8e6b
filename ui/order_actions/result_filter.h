// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_changes/bulk_result_model.h"

#include <QSortFilterProxyModel>

namespace docket::ui {

/// Shows all rows, or those that failed: refused, and once the change is over those not begun.
class ResultFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// `isOver`: nothing more is begun.
    void setOnlyFailed(bool isOn, bool isOver)
    {
        m_onlyFailed = isOn;
        m_isOver = isOver;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto state = static_cast<models::BulkItem::State>(
            sourceModel()->index(row, 0, parent).data(models::BulkResultModel::StateRole).toInt());
        return !m_onlyFailed || state == models::BulkItem::State::Refused ||
               (m_isOver && state == models::BulkItem::State::Waiting);
    }

private:
    bool m_onlyFailed = false;
    bool m_isOver = false;
};

} // namespace docket::ui
