// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"

#include <QStringList>

#include <vector>

namespace docket::ctl {

struct TableColumn {
    enum class Align : quint8 { Left, Right };

    QString title = {};
    Align align = Align::Left;
    bool mayShrink = false; ///< gives way when the terminal is narrow
};

/// Prints rows in aligned columns, measured by what characters take in a terminal. In a terminal the columns that may
/// shrink do so until a row fits; elsewhere every cell is printed whole.
///
/// Memory does not grow with the rows: the first few hundred set the widths, the rest follows them.
class TablePrinter {
public:
    /// `output` outlives the printer.
    TablePrinter(Output &output, std::vector<TableColumn> columns);
    ~TablePrinter() { finish(); }
    Q_DISABLE_COPY_MOVE(TablePrinter)

    /// As many cells as there are columns.
    void add(const QStringList &cells);
    /// Prints what is still waiting; the title only when there were rows.
    void finish();
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    void settleWidths();
    void print(const QStringList &cells);

    Output &m_output;
    std::vector<TableColumn> m_columns;
    std::vector<int> m_widths;
    std::vector<QStringList> m_waiting;
    qint64 m_rows = 0;
    bool m_settled = false;
};

} // namespace docket::ctl
