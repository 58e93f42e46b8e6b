// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/movement_model.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace docket::models {

namespace {

QUuid orderOf(const workspace::Movement &movement)
{
    const domain::EntityRef &entity = movement.event.entity;
    return entity.kind == domain::EntityKind::Order ? QUuid::fromString(entity.id) : QUuid();
}

} // namespace

Result<std::vector<NumberedMovement>> readMovements(workspace::ReadSession &session, const QString &sku, qint64 limit)
{
    auto movements = session.movements(sku, limit);
    if (!movements)
        return tl::make_unexpected(movements.error());
    QHash<QUuid, QString> numbers;
    std::vector<NumberedMovement> numbered;
    numbered.reserve(movements->size());
    for (workspace::Movement &movement : *movements) {
        const QUuid id = orderOf(movement);
        if (!id.isNull() && !numbers.contains(id)) {
            const auto order = session.reader().order(id);
            if (!order)
                return tl::make_unexpected(order.error());
            numbers.insert(id, *order ? (*order)->number : QString());
        }
        numbered.push_back({std::move(movement), numbers.value(id)});
    }
    return numbered;
}

MovementModel::MovementModel(const Formats &formats, const ordering::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
    , m_clock(clock)
{
}

void MovementModel::setMovements(std::vector<NumberedMovement> movements)
{
    beginResetModel();
    m_movements = std::move(movements);
    endResetModel();
}

void MovementModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MovementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_movements.size());
}

int MovementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MovementModel::nameOf(const domain::EventBody &body)
{
    if (const auto *adjusted = std::get_if<domain::InventoryAdjusted>(&body)) {
        if (adjusted->change == "receive"_L1)
            return tr("Received");
        if (adjusted->change == "damage"_L1)
            return tr("Damaged");
        if (adjusted->change == "move"_L1)
            return tr("Moved");
        return tr("Counted");
    }
    if (std::holds_alternative<domain::InventoryReserved>(body))
        return tr("Reserved");
    if (std::holds_alternative<domain::InventoryReleased>(body))
        return tr("Released");
    if (std::holds_alternative<domain::OrderShipped>(body))
        return tr("Shipped");
    return tr("Changed");
}

QString MovementModel::textOf(const NumberedMovement &movement, int column) const
{
    const domain::Event &event = movement.movement.event;
    switch (column) {
    case When:
        return m_formats.relative(event.happenedAt, m_clock.now());
    case What:
        return nameOf(event.body);
    case Location:
        return movement.movement.movement.key.location;
    case OnHand:
        return m_formats.change(movement.movement.movement.onHand);
    case Reserved:
        return m_formats.change(movement.movement.movement.reserved);
    case Reason:
        if (!movement.orderNumber.isEmpty())
            return movement.orderNumber;
        if (const auto *adjusted = std::get_if<domain::InventoryAdjusted>(&event.body))
            return adjusted->reason;
        return {};
    case Who:
        return event.actor;
    default:
        return {};
    }
}

QVariant MovementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NumberedMovement &movement = m_movements.at(static_cast<std::size_t>(index.row()));
    const bool isNumber = index.column() == OnHand || index.column() == Reserved;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(movement, index.column());
    case Qt::ToolTipRole:
        return index.column() == When ? m_formats.dateTime(movement.movement.event.happenedAt)
                                      : textOf(movement, index.column());
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case OrderIdRole:
        return movement.orderNumber.isEmpty() ? QUuid() : orderOf(movement.movement);
    default:
        return {};
    }
}

QVariant MovementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == OnHand || section == Reserved ? Qt::AlignTrailing : Qt::AlignLeading) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Location:
        return tr("Location");
    case OnHand:
        return tr("On hand");
    case Reserved:
        return tr("Reserved");
    case Reason:
        return tr("Order or reason");
    case Who:
        return tr("Who");
    default:
        return {};
    }
}

} // namespace docket::models
