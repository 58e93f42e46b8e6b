// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/workspace.h"

#include <QObject>
#include <QTimer>

namespace docket::models {

/// Figures of the selected orders. Sums are of all that was ordered; canceled orders are in their count only.
struct SelectionFigures {
    struct Status {
        domain::OrderStatus status = domain::OrderStatus::Placed;
        qint64 count = 0;
        bool operator==(const Status &) const = default;
    };
    struct Sum {
        domain::Currency currency;
        qint64 minor = 0;
        qint64 count = 0;
        bool operator==(const Sum &) const = default;
    };

    qint64 count = 0;
    qint64 held = 0;
    std::vector<Status> statuses; ///< only those that occur, in the order of an order's life
    std::vector<Sum> sums;        ///< by currency code
};

/// Counts and sums the selected orders on a reading thread, and again when orders change. One count at a time is under
/// way; the last selection wins. UI thread.
class SelectionSummary final : public QObject {
    Q_OBJECT

public:
    /// `shop` outlives the summary.
    explicit SelectionSummary(workspace::Workspace &shop, QObject *parent = nullptr);

    /// Positions of the order index. Empty: nothing is counted any more.
    void setPositions(const QList<quint32> &positions);

    /// Null until `changed`.
    [[nodiscard]] const SelectionFigures *figures() const { return m_figures ? &*m_figures : nullptr; }

signals:
    void changed();
    void failed(const docket::Error &error);

private:
    void count();

    workspace::Workspace &m_shop;
    QList<quint32> m_positions;
    std::optional<SelectionFigures> m_figures;
    QTimer m_soon;
    bool m_isCounting = false;
    bool m_isWanted = false;
};

} // namespace docket::models
