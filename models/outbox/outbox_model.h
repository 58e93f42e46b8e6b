// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"
#include "services/workspace/event_publishing.h"

#include <QAbstractTableModel>

namespace docket::models {

/// Events that wait to be published, what needs a person first. Reads anew when told that something changed, and keeps
/// to what it has until the answer is there. UI thread.
class OutboxModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Event, About, Recorded, Attempts, Why, ColumnCount };
    /// Most rows that are shown; the figures count all.
    static constexpr int mostRows = 500;

    /// Both outlive the model.
    OutboxModel(workspace::EventPublishing &publishing, const Formats &formats, const ordering::Clock &clock,
                QObject *parent = nullptr);

    void reload();
    void retranslate();

    /// What was read last; empty before.
    [[nodiscard]] const workspace::OutboxView &view() const { return m_view; }
    [[nodiscard]] const store::OutboxEntry &entryAt(int row) const
    {
        return m_view.entries.at(static_cast<std::size_t>(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    void loaded();
    void failed(const docket::Error &error);

private:
    void take(workspace::OutboxView view);
    [[nodiscard]] QString text(const store::OutboxEntry &entry, int column) const;

    workspace::EventPublishing &m_publishing;
    const Formats &m_formats;
    const ordering::Clock &m_clock;
    workspace::OutboxView m_view;
    int m_generation = 0;
};

} // namespace docket::models
