// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/order_list.h"

#include "app/ctl/table_printer.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"
#include "services/exchange/export_columns.h"
#include "services/wire/json_order.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace docket::ctl {

using namespace domain;

namespace {

class TableOfOrders final : public OrderPrinter {
public:
    TableOfOrders(Output &output, QTimeZone zone)
        : m_table(output, {{tr("number")},
                           {tr("customer"), TableColumn::Align::Left, true},
                           {tr("country"), TableColumn::Align::Left, true},
                           {tr("status")},
                           {tr("placed")},
                           {tr("required")},
                           {tr("total"), TableColumn::Align::Right}})
        , m_zone(std::move(zone))
    {
    }

    void print(const Order &order) override
    {
        const auto totals = totalsOf(order);
        m_table.add({order.number, customerText(order.customer), order.shipTo.country, statusText(order),
                     timeText(order.placedAt, m_zone),
                     order.requiredOn ? order.requiredOn->toString(Qt::ISODate) : QString(),
                     moneyText(totals ? totals->total : 0, order.currency)});
    }
    void finish() override { m_table.finish(); }

private:
    TablePrinter m_table;
    QTimeZone m_zone;
};

class JsonOfOrders final : public OrderPrinter {
public:
    explicit JsonOfOrders(Output &output) : m_output(output) { m_output.bytes("["); }

    void print(const Order &order) override
    {
        m_output.bytes((m_isEmpty ? "\n" : ",\n") + wire::toJson(order));
        m_isEmpty = false;
    }
    void finish() override { m_output.bytes("\n]\n"); }

private:
    Output &m_output;
    bool m_isEmpty = true;
};

class CsvOfOrders final : public OrderPrinter {
public:
    CsvOfOrders(Output &output, QTimeZone zone) : m_output(output), m_zone(std::move(zone)), m_writer(m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.row(exchange::exportHeader(exchange::ExportKind::Orders));
        handOver();
    }

    void print(const Order &order) override
    {
        exchange::writeOrder(m_writer, order, m_zone);
        handOver();
    }
    void finish() override { handOver(); }

private:
    void handOver()
    {
        if (!m_writer.flush())
            return; // a buffer takes everything
        m_output.bytes(m_buffer.data());
        m_buffer.buffer().clear();
        m_buffer.seek(0);
    }

    Output &m_output;
    QTimeZone m_zone;
    QBuffer m_buffer;
    wire::CsvWriter m_writer;
};

} // namespace

std::unique_ptr<OrderPrinter> makeOrderPrinter(const QString &format, Output &output, const QTimeZone &zone)
{
    if (format == u"json"_s)
        return std::make_unique<JsonOfOrders>(output);
    if (format == u"csv"_s)
        return std::make_unique<CsvOfOrders>(output, zone);
    return std::make_unique<TableOfOrders>(output, zone);
}

} // namespace docket::ctl
