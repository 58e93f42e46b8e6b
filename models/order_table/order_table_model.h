// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_table/found_rows.h"
#include "models/order_table/order_column.h"
#include "models/order_table/order_pages.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace docket::models {

/// Why rows change place.
enum class Rearrangement : quint8 {
    Changes, ///< orders changed, the question is the same
    Sorting, ///< the same orders, asked for in another order
    Query    ///< other orders were asked for
};

/// The orders that a query finds, as rows of a table of any length.
///
/// Rows are a snapshot: which order stands at which row only changes between `aboutToRearrange` and `rearranged`, and a
/// row never shows another order than its own. What an order says is read page by page around the visible rows
/// (placeholders meanwhile), and again when it changes. After changes the query is asked anew, some moments later, and
/// the rows are brought to the new state step by step when few differ, else with a reset. UI thread.
class OrderTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        PositionRole = Qt::UserRole, ///< quint32
        IdRole,                      ///< QUuid; null while the row is not loaded
        ExactTextRole,               ///< for copying
    };

    /// All outlive the model. `formats` may change; call `retranslate` then.
    OrderTableModel(workspace::Workspace &shop, const Formats &formats, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Asks at once; the rows stay as they are until the answer is there. Only the newest question counts.
    void setQuery(const search::Expression &query, const search::Sort &sort);
    /// The same question again, as after an error.
    void ask();
    [[nodiscard]] const search::Expression &query() const { return m_query; }
    using QAbstractTableModel::sort;
    [[nodiscard]] const search::Sort &sort() const { return m_sort; }
    /// A question is on its way.
    [[nodiscard]] bool isBusy() const { return m_isAsking; }
    /// An answer has come since the model was made.
    [[nodiscard]] bool hasAnswer() const { return m_hasAnswer; }
    /// False until the index is loaded: then the rows are the first few.
    [[nodiscard]] bool isComplete() const { return m_found->isComplete(); }

    /// Rows that are to be seen, so that they and their neighbors are read.
    void setVisibleRows(int first, int last);

    [[nodiscard]] quint32 positionAt(int row) const;
    /// −1 when the order is not among the rows.
    [[nodiscard]] int rowOfPosition(quint32 position) const;
    /// Null while it is not loaded, and where there is no such row.
    [[nodiscard]] const OrderRow *orderAt(int row) const;
    [[nodiscard]] const OrderRow *orderOf(quint32 position) const { return m_pages.find(position); }

    void retranslate();

signals:
    /// Rows are about to change place, or to be others.
    void aboutToRearrange(docket::models::Rearrangement cause);
    void rearranged(docket::models::Rearrangement cause);
    /// An answer has come, whether or not rows changed.
    void answered();
    void busyChanged(bool isBusy);
    /// Rows of these orders are there, or there anew.
    void loaded(const QList<quint32> &positions);
    /// The last good rows stay.
    void failed(const docket::Error &error);

private:
    struct Answer {
        std::optional<Error> error;
        std::shared_ptr<const FoundRows> found;
        std::optional<std::vector<RowStep>> steps;
        std::vector<quint32> list; ///< to take the steps on
    };
    static Answer find(workspace::ReadSession &session, const search::Expression &query, const search::Sort &sort,
                       const std::shared_ptr<const FoundRows> &shown);

    void take(Answer answer, quint64 question);
    void rearrange(Answer answer, Rearrangement cause);
    void carryOut(const RowStep &step);
    void takeChanges(const QList<workspace::ChangedOrder> &changed);
    void refreshTexts();
    void tellLoaded(const QList<quint32> &positions);
    void wantRows();
    void noteMissing(int row) const;
    [[nodiscard]] QVariant placeholder(OrderColumn column, int role) const;
    [[nodiscard]] const std::vector<quint32> &positions() const
    {
        return m_isRearranging ? m_list : m_found->positions();
    }

    workspace::Workspace &m_shop;
    const Formats &m_formats;
    OrderPages m_pages;

    search::Expression m_query;
    search::Sort m_sort;
    quint64 m_question = 0; ///< counts setQuery
    quint64 m_shown = 0;    ///< the question whose answer is shown
    search::Expression m_shownQuery;
    bool m_isAsking = false;
    bool m_askAgain = false;
    bool m_hasAnswer = false;

    std::shared_ptr<const FoundRows> m_found;
    std::vector<quint32> m_list; ///< while steps are taken
    bool m_isRearranging = false;

    int m_firstVisible = 0;
    int m_lastVisible = -1;
    mutable std::vector<quint32> m_missing; ///< asked for outside of what is visible
    mutable QTimer m_readMissing;
    QTimer m_refind;
    QTimer m_minute;
};

} // namespace docket::models
