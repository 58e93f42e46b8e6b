// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_changes/bulk_run.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace docket::models {

/// The orders of a bulk run with what became of each. Empty until the rehearsal is over. UI thread.
class BulkResultModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : quint8 { Number, Customer, State, Reason, ColumnCount };
    enum Role : int {
        OrderIdRole = Qt::UserRole, ///< QUuid
        StateRole,                  ///< int of BulkItem::State
    };

    /// `run` may go before the model, which is empty then.
    explicit BulkResultModel(BulkRun *run, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Words anew, after a change of language.
    void retranslate();

private:
    [[nodiscard]] QString stateText(const BulkItem &item) const;
    void update();

    QPointer<BulkRun> m_run;
    int m_rows = 0;
};

} // namespace docket::models
