// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/table_printer.h"

#include "app/ctl/display_width.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace docket::ctl {

namespace {

constexpr std::size_t measuredRows = 500;
constexpr int gap = 2;
constexpr int narrowest = 8;

} // namespace

TablePrinter::TablePrinter(Output &output, std::vector<TableColumn> columns)
    : m_output(output)
    , m_columns(std::move(columns))
{
    for (const TableColumn &column : m_columns)
        m_widths.push_back(displayWidth(column.title));
}

void TablePrinter::add(const QStringList &cells)
{
    ++m_rows;
    QStringList shown;
    for (const QString &cell : cells) {
        QString text = printable(cell);
        shown.append(text.replace(u'\n', u' '));
    }
    if (m_settled) {
        print(shown);
        return;
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_widths[i] = std::max(m_widths[i], displayWidth(shown.value(static_cast<qsizetype>(i))));
    m_waiting.push_back(std::move(shown));
    if (m_waiting.size() == measuredRows)
        finish();
}

void TablePrinter::finish()
{
    if (m_settled || m_waiting.empty())
        return;
    settleWidths();
    QStringList titles;
    for (const TableColumn &column : m_columns)
        titles.append(column.title);
    print(titles);
    for (const QStringList &cells : std::exchange(m_waiting, {}))
        print(cells);
}

void TablePrinter::settleWidths()
{
    m_settled = true;
    if (!m_output.isTerminal())
        return;
    const int gaps = gap * static_cast<int>(m_columns.size() - 1);
    int excess = std::accumulate(m_widths.begin(), m_widths.end(), gaps) - m_output.terminalWidth();
    while (excess > 0) {
        int *widest = nullptr;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].mayShrink && m_widths[i] > narrowest && (!widest || m_widths[i] > *widest))
                widest = &m_widths[i];
        }
        if (!widest)
            return;
        --*widest;
        --excess;
    }
}

void TablePrinter::print(const QStringList &cells)
{
    QString line;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        QString cell = cells.value(static_cast<qsizetype>(i));
        if (m_output.isTerminal() && m_columns[i].mayShrink)
            cell = elided(cell, m_widths[i]);
        const QString padding(std::max(0, m_widths[i] - displayWidth(cell)), u' ');
        line += m_columns[i].align == TableColumn::Align::Right ? padding + cell : cell + padding;
        line += QString(gap, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_output.line(line);
}

} // namespace docket::ctl
