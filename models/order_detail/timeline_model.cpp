// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_detail/timeline_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::models {

using namespace domain;

namespace {

// What travels for less than this came at once.
constexpr std::chrono::minutes noticeableDelay{1};

bool isReservation(const EventBody &body)
{
    return std::holds_alternative<InventoryReserved>(body) || std::holds_alternative<InventoryReleased>(body);
}

} // namespace

TimelineModel::TimelineModel(const Formats &formats, QObject *parent) : QAbstractListModel(parent), m_formats(formats)
{
}

void TimelineModel::setEvents(std::vector<Event> events)
{
    beginResetModel();
    m_events = std::move(events);
    makeEntries();
    endResetModel();
}

void TimelineModel::setNow(Instant now)
{
    m_now = now;
    if (!m_entries.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {WhenRole, Qt::AccessibleTextRole});
}

void TimelineModel::retranslate()
{
    makeEntries();
    if (!m_entries.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void TimelineModel::makeEntries()
{
    m_entries.clear();
    const EventWords words(m_formats, m_events);
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        const Event &event = m_events[i];
        EventText text = words.of(event.body);
        const bool isPartOfStep = isReservation(event.body) && !m_entries.empty() &&
                                  m_events[m_entries.back().event].commandId == event.commandId;
        if (isPartOfStep)
            m_entries.back().text.details += text.details;
        else
            m_entries.push_back({i, std::move(text)});
    }
    std::reverse(m_entries.begin(), m_entries.end());
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    const Event &event = m_events[entry.event];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text.headline;
    case Qt::ToolTipRole:
    case ExactRole:
        return m_formats.dateTime(event.happenedAt);
    case Qt::AccessibleTextRole:
        return wholeText(entry);
    case WhenRole:
        return m_formats.relative(event.happenedAt, m_now);
    case WhoRole:
        return event.actor;
    case DeviceRole:
        return event.device;
    case ArrivedRole:
        return arrived(event);
    case TopicRole:
        return static_cast<int>(entry.text.topic);
    case DetailsRole:
        return QVariant::fromValue(entry.text.details);
    case EventIdRole:
        return event.id;
    default:
        return {};
    }
}

QString TimelineModel::arrived(const Event &event) const
{
    return event.recordedAt - event.happenedAt < noticeableDelay ? QString() : m_formats.dateTime(event.recordedAt);
}

QString TimelineModel::wholeText(const Entry &entry) const
{
    const Event &event = m_events[entry.event];
    QStringList parts{entry.text.headline, m_formats.dateTime(event.happenedAt), event.actor, event.device};
    if (const QString time = arrived(event); !time.isEmpty())
        parts.append(tr("arrived %1").arg(time));
    parts += textsOf(entry.text.details);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace docket::models
