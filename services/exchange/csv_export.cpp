// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/csv_export.h"

#include "services/exchange/export_columns.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace docket::exchange {

namespace {

constexpr qint64 rowsPerReport = 200;

/// One export while it runs.
class Run {
public:
    Run(ordering::OrderReader &reader, wire::CsvWriter &writer, const ExportOptions &options,
        const ProgressCallback &progress)
        : m_reader(reader)
        , m_writer(writer)
        , m_options(options)
        , m_callback(progress)
    {
    }

    Result<void> run()
    {
        m_writer.row(exportHeader(m_options.kind));
        switch (m_options.kind) {
        case ExportKind::Orders:
        case ExportKind::Lines:
            return writeOrders();
        case ExportKind::Events:
            return writeEvents();
        case ExportKind::Customers:
            return m_reader.customers(m_options.customerWords, -1, [this](const domain::Customer &customer) {
                writeCustomer(m_writer, customer);
                return wrote(1);
            });
        }
        return {};
    }

    ExportSummary summary() const { return {m_progress.rowsDone, m_stop}; }

private:
    Result<void> writeOrders()
    {
        const auto write = [this](const domain::Order &order) {
            if (m_options.kind == ExportKind::Orders) {
                writeOrder(m_writer, order, m_options.shop);
                return wrote(1);
            }
            writeLines(m_writer, order, m_options.shop);
            return wrote(std::ssize(order.lines));
        };
        if (m_options.orders.empty())
            return m_reader.orders(m_options.query, m_options.sort, -1, write);
        for (const QUuid &id : m_options.orders) {
            const auto order = m_reader.order(id);
            if (!order)
                return tl::make_unexpected(order.error());
            if (*order && !write(**order))
                break;
        }
        return {};
    }

    Result<void> writeEvents()
    {
        const auto write = [this](const domain::Event &event) {
            writeEvent(m_writer, event);
            return wrote(1);
        };
        if (m_options.orders.empty())
            return m_reader.eventsOf(m_options.query, write);
        for (const QUuid &id : m_options.orders) {
            const domain::EntityRef order{domain::EntityKind::Order, id.toString(QUuid::WithoutBraces)};
            if (const auto read = m_reader.events(order, write); !read || m_stop)
                return read;
        }
        return {};
    }

    bool wrote(qint64 rows)
    {
        m_progress.rowsDone += rows;
        m_sinceReport += rows;
        if (m_callback && m_sinceReport >= rowsPerReport) {
            m_sinceReport = 0;
            m_stop = !m_callback(m_progress);
        }
        return !m_stop;
    }

    ordering::OrderReader &m_reader;
    wire::CsvWriter &m_writer;
    const ExportOptions &m_options;
    const ProgressCallback &m_callback;
    Progress m_progress;
    qint64 m_sinceReport = 0;
    bool m_stop = false;
};

Result<void> checkPermission(const domain::Actor &actor)
{
    if (actor.permissions.testFlag(domain::Permission::Export))
        return {};
    const QString needed = domain::toString(domain::Permission::Export);
    return fail(u"not_permitted"_s, u"%1 may not export: that needs the permission \"%2\"."_s.arg(actor.name, needed),
                {}, {actor.name, needed});
}

} // namespace

bool isLineExport(const QStringList &header)
{
    return header == exportHeader(ExportKind::Lines);
}

Result<ExportSummary> exportCsv(ordering::OrderReader &reader, const QString &path, const ExportOptions &options,
                                const ProgressCallback &progress)
{
    if (const Result<void> permitted = checkPermission(options.actor); !permitted)
        return tl::make_unexpected(permitted.error());
    if (!options.replace && QFileInfo::exists(path))
        return fail(u"file_exists"_s, u"%1 is there already and was left as it is. Name another file."_s.arg(path), {},
                    {path});
    Result<wire::CsvFile> file = wire::CsvFile::create(path);
    if (!file)
        return tl::make_unexpected(file.error());
    Run run(reader, file->writer(), options, progress);
    if (const Result<void> written = run.run(); !written) {
        file->cancel();
        return tl::make_unexpected(written.error());
    }
    if (run.summary().canceled) {
        file->cancel();
        return run.summary();
    }
    if (const Result<void> committed = file->commit(); !committed)
        return tl::make_unexpected(committed.error());
    return run.summary();
}

Result<ExportSummary> exportCsv(ordering::OrderReader &reader, QIODevice &device, const ExportOptions &options,
                                const ProgressCallback &progress)
{
    if (const Result<void> permitted = checkPermission(options.actor); !permitted)
        return tl::make_unexpected(permitted.error());
    wire::CsvWriter writer(device);
    Run run(reader, writer, options, progress);
    if (const Result<void> written = run.run(); !written)
        return tl::make_unexpected(written.error());
    if (const Result<void> flushed = writer.flush(); !flushed)
        return tl::make_unexpected(flushed.error());
    return run.summary();
}

} // namespace docket::exchange
