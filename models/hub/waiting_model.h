// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hub/hub_text.h"
#include "models/hub/row_table.h"

namespace docket::models {

/// What was done here and is not confirmed by the hub, in the order it was done. UI thread.
class WaitingModel final : public RowTable<workspace::WaitingCommand> {
    Q_OBJECT

public:
    enum Column { What, About, Given, By, State, ColumnCount };

    /// Both outlive the model.
    WaitingModel(const Formats &formats, const ordering::Clock &clock, QObject *parent = nullptr)
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
    [[nodiscard]] qint64 keyOf(const workspace::WaitingCommand &row) const override;
    [[nodiscard]] QString text(const workspace::WaitingCommand &row, int column) const override;
    [[nodiscard]] QString toolTip(const workspace::WaitingCommand &row, int column) const override;
    [[nodiscard]] QString heading(int column) const override;

private:
    const Formats &m_formats;
    const ordering::Clock &m_clock;
};

} // namespace docket::models
