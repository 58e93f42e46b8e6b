// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/outbox_model.h"

#include "models/outbox/event_text.h"
#include "models/text/error_text.h"

namespace docket::models {

using EntryState = store::OutboxEntry::State;

OutboxModel::OutboxModel(workspace::EventPublishing &publishing, const Formats &formats, const ordering::Clock &clock,
                         QObject *parent)
    : QAbstractTableModel(parent)
    , m_publishing(publishing)
    , m_formats(formats)
    , m_clock(clock)
{
    connect(&publishing, &workspace::EventPublishing::changed, this, &OutboxModel::reload);
    reload();
}

void OutboxModel::reload()
{
    const int generation = ++m_generation;
    m_publishing.view(mostRows).then(this, [this, generation](const Result<workspace::OutboxView> &view) {
        if (generation != m_generation)
            return;
        if (view)
            take(*view);
        else
            emit failed(view.error());
    });
}

// A row that stays keeps its place, its selection and its scroll position.
void OutboxModel::take(workspace::OutboxView view)
{
    const auto keyOf = [](const store::OutboxEntry &entry) { return entry.key; };
    const bool isSameRows = std::ranges::equal(m_view.entries, view.entries, {}, keyOf, keyOf);
    if (isSameRows) {
        m_view = std::move(view);
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_view = std::move(view);
        endResetModel();
    }
    emit loaded();
}

void OutboxModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.entries.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::OutboxEntry &entry = entryAt(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Attempts)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Recorded)
        return m_formats.dateTime(entry.event.recordedAt);
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == Why))
        return text(entry, index.column());
    return {};
}

QString OutboxModel::text(const store::OutboxEntry &entry, int column) const
{
    switch (column) {
    case State:
        return stateText(entry.state);
    case Event:
        return eventTypeText(entry.event.type);
    case About:
        return entry.orderNumber.isEmpty() ? entry.event.entity.id : entry.orderNumber;
    case Recorded:
        return m_formats.relative(entry.event.recordedAt, m_clock.now());
    case Attempts:
        return entry.attempts > 0 ? m_formats.number(entry.attempts) : QString();
    case Why:
        if (entry.state == EntryState::HeldBack)
            return tr("Waits for an earlier event of the same order.");
        return entry.reason.isEmpty() ? QString() : sentenceOf({entry.code, {}, entry.reason, {}});
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Attempts ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Event:
        return tr("Event");
    case About:
        return tr("About");
    case Recorded:
        return tr("Recorded");
    case Attempts:
        return tr("Attempts");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace docket::models
