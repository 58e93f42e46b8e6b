// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hub/hub_text.h"
#include "models/hub/row_table.h"

namespace docket::models {

/// What a person has to settle between a copy and its hub, oldest first. UI thread.
class ConflictModel final : public RowTable<workspace::OpenConflict> {
    Q_OBJECT

public:
    enum Column { About, What, Why, Arisen, ColumnCount };

    /// Both outlive the model.
    ConflictModel(const Formats &formats, const ordering::Clock &clock, QObject *parent = nullptr)
        : RowTable(parent)
        , m_formats(formats)
        , m_clock(clock)
    {
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }

protected:
    [[nodiscard]] qint64 keyOf(const workspace::OpenConflict &row) const override;
    [[nodiscard]] QString text(const workspace::OpenConflict &row, int column) const override;
    [[nodiscard]] QString toolTip(const workspace::OpenConflict &row, int column) const override;
    [[nodiscard]] QString heading(int column) const override;

private:
    const Formats &m_formats;
    const ordering::Clock &m_clock;
};

} // namespace docket::models
