// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QUuid>

namespace docket::ui {

/// What is selected on the orders page: the table writes it, the detail pane and the actions read it. UI thread.
class OrderSelection final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null when there is none.
    [[nodiscard]] QUuid current() const { return m_current; }
    /// Positions (see OrderIndex) in the order of the table; the current one is among them.
    [[nodiscard]] const QList<quint32> &positions() const { return m_positions; }

    void setCurrent(const QUuid &id)
    {
        if (id == m_current)
            return;
        m_current = id;
        emit currentChanged(id);
    }
    void setPositions(const QList<quint32> &positions)
    {
        if (positions == m_positions)
            return;
        m_positions = positions;
        emit positionsChanged();
    }

signals:
    void currentChanged(const QUuid &id);
    void positionsChanged();

private:
    QUuid m_current;
    QList<quint32> m_positions;
};

} // namespace docket::ui
