// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"
#include "services/ordering/ports.h"
#include "services/workspace/read_session.h"

#include <QAbstractTableModel>

namespace docket::models {

/// A movement, with the number of the order that caused it; without one, none did.
struct NumberedMovement {
    workspace::Movement movement;
    QString orderNumber;
};

/// Movements of one product with the numbers of their orders, newest first; for Workspace::read.
Result<std::vector<NumberedMovement>> readMovements(workspace::ReadSession &session, const QString &sku, qint64 limit);

/// What moved a product's stock, newest first: when, how, where, how much, who, and for which order or why. UI thread.
class MovementModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, Location, OnHand, Reserved, Reason, Who, ColumnCount };
    /// The id of the order in the Reason column; null without one.
    enum Role { OrderIdRole = Qt::UserRole + 1 };

    /// `formats` and `clock` outlive the model.
    MovementModel(const Formats &formats, const ordering::Clock &clock, QObject *parent = nullptr);

    void setMovements(std::vector<NumberedMovement> movements);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const NumberedMovement &movement, int column) const;
    static QString nameOf(const domain::EventBody &body);

    const Formats &m_formats;
    const ordering::Clock &m_clock;
    std::vector<NumberedMovement> m_movements;
};

} // namespace docket::models
