// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/order_import.h"

#include "services/exchange/import_catalogue.h"
#include "services/exchange/import_trace.h"
#include "services/exchange/order_batch.h"
#include "services/exchange/order_plan.h"
#include "services/exchange/order_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::exchange {

namespace {

constexpr qint64 rowsPerReport = 500;
constexpr auto stopped = "stopped"_L1; // never leaves this file

/// One import while it runs.
class Run {
public:
    Run(ordering::OrderDesk &desk, ordering::OrderReader &reader, ordering::ImportStaging &staging,
        const OrderImportOptions &options, const ProgressCallback &progress, ImportFile file, qint64 bytes)
        : m_desk(desk)
        , m_reader(reader)
        , m_staging(staging)
        , m_options(options)
        , m_callback(progress)
        , m_file(std::move(file))
        , m_refused(staging, options.rejects)
        , m_catalogue(reader, staging)
        , m_planner(
              settings(), [this](const QString &id) { return m_catalogue.customer(id); },
              [this](const domain::Order &order) { return readImportTrace(m_reader, order); })
        , m_batch(desk, m_catalogue, options.actor, options.dryRun,
                  [this](const auto &fields) { return namesOf(fields); })
    {
        m_progress.bytesTotal = bytes;
    }

    Result<OrderImportSummary> run()
    {
        Result<void> done = putAside();
        if (done && !m_stop)
            done = bringIn();
        OrderImportSummary summary = m_batch.summary();
        if (!done && done.error().code != stopped) {
            if (summary.orders() == 0)
                return tl::make_unexpected(done.error());
            summary.failure = done.error();
        }
        auto refused = m_refused.finish(m_file);
        if (refused)
            summary.refused = std::move(*refused);
        else if (!summary.failure)
            summary.failure = refused.error();
        summary.rows = m_progress.rowsRead;
        summary.dryRun = m_options.dryRun;
        summary.canceled = m_stop;
        return summary;
    }

private:
    PlanSettings settings() const
    {
        return {m_file.columns(),
                m_options.profile.source,
                m_options.currency,
                m_options.fallback,
                m_options.shop,
                m_options.applyStock,
                [this] { return m_desk.newId(); }};
    }

    QStringList namesOf(const std::vector<wire::ImportField> &fields) const
    {
        QStringList names;
        for (const wire::ImportField field : fields)
            names.append(m_file.columns().columnName(field));
        names.removeDuplicates();
        return names;
    }

    void report()
    {
        if (m_callback && !m_callback(m_progress))
            m_stop = true;
    }

    Result<void> putAside();
    Result<void> bringIn();
    Result<void> take(qint64 line, const QByteArray &content);
    Result<void> refuseTooMany(GroupedRow row);
    Result<void> finishGroup();
    Result<std::optional<domain::Order>> orderBefore();

    ordering::OrderDesk &m_desk;
    ordering::OrderReader &m_reader;
    ordering::ImportStaging &m_staging;
    const OrderImportOptions &m_options;
    const ProgressCallback &m_callback;
    ImportFile m_file;
    RefusedRows m_refused;
    ImportCatalogue m_catalogue;
    OrderPlanner m_planner;
    OrderBatch m_batch;
    Progress m_progress;
    bool m_stop = false;

    OrderKey m_key;
    std::vector<GroupedRow> m_group;
    bool m_tooMany = false;
};

Result<void> Run::putAside()
{
    while (!m_stop) {
        const Result<bool> row = m_file.next();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            break;
        if (const Result<void> staged = stageRow(m_file, m_staging, m_refused); !staged)
            return staged;
        m_progress.bytes = m_file.bytesRead();
        if (++m_progress.rowsRead % rowsPerReport == 0)
            report();
    }
    report();
    return {};
}

Result<void> Run::bringIn()
{
    const Result<void> visited =
        m_staging.rows([this](const QString &group, qint64 line, const QByteArray &content) -> Result<void> {
            const OrderKey key = OrderKey::fromGroup(group);
            if (key != m_key || m_group.empty()) {
                if (const Result<void> finished = finishGroup(); !finished)
                    return finished;
                m_key = key;
            }
            return take(line, content);
        });
    if (!visited)
        return visited;
    if (const Result<void> finished = finishGroup(); !finished)
        return finished;
    if (const Result<void> carriedOut = m_batch.carryOut(); !carriedOut)
        return carriedOut;
    report();
    return {};
}

Result<void> Run::take(qint64 line, const QByteArray &content)
{
    if (++m_progress.rowsDone % rowsPerReport == 0)
        report();
    if (m_stop)
        return fail(QString(stopped), {});
    m_group.push_back({line, stagedRowFrom(content)});
    if (m_group.size() <= mostRowsOfOrder && !m_tooMany)
        return {};
    // The rows of such an order are not gathered: memory must not grow with the file.
    m_tooMany = true;
    for (GroupedRow &row : m_group) {
        if (const Result<void> refused = refuseTooMany(std::move(row)); !refused)
            return refused;
    }
    m_group.resize(1);
    m_group.front() = {};
    return {};
}

Result<void> Run::refuseTooMany(GroupedRow row)
{
    if (row.line == 0)
        return {};
    const wire::RowProblem problem{u"too_many_rows"_s,
                                   row.line,
                                   -1,
                                   {},
                                   u"Order %1 has more than %2 rows."_s.arg(m_key.number).arg(mostRowsOfOrder),
                                   {}};
    return m_refused.add({row.line, {}, std::move(row.row.raw), {problem}});
}

Result<void> Run::finishGroup()
{
    std::vector<GroupedRow> group = std::exchange(m_group, {});
    if (std::exchange(m_tooMany, false) || group.empty())
        return {};
    auto rows = readGroup(m_file, group, m_refused);
    if (!rows)
        return tl::make_unexpected(rows.error());
    auto before = orderBefore();
    if (!before)
        return tl::make_unexpected(before.error());
    auto plan = m_planner.plan(m_key, std::move(*rows), std::move(*before));
    if (!plan)
        return tl::make_unexpected(plan.error());
    for (const RefusedFileRow &row : plan->refused) {
        if (const Result<void> refused = m_refused.add(row); !refused)
            return refused;
    }
    if (const Result<void> added = m_batch.add(std::move(*plan)); !added)
        return added;
    if (m_batch.size() < m_options.ordersPerTransaction)
        return {};
    return m_batch.carryOut();
}

// An order without a source, in a file that has them, was made where the file comes from: here, or elsewhere. One from
// elsewhere got the profile's source when it came in.
Result<std::optional<domain::Order>> Run::orderBefore()
{
    auto orders = m_reader.ordersByNumber(m_key.number);
    if (!orders)
        return tl::make_unexpected(orders.error());
    QStringList sources{m_key.source.isEmpty() ? m_options.profile.source : m_key.source};
    if (m_key.source.isEmpty() && m_file.columns().isMapped(wire::ImportField::OrderSource))
        sources.prepend(QString());
    for (const QString &source : sources) {
        for (domain::Order &order : *orders) {
            if (order.number == m_key.number && order.source == source)
                return std::move(order);
        }
    }
    return std::nullopt;
}

Result<void> checkPermission(const domain::Actor &actor)
{
    for (const domain::CommandBody &body :
         {domain::CommandBody(domain::ImportOrder{}), domain::CommandBody(domain::SaveCustomer{}),
          domain::CommandBody(domain::SaveProduct{})}) {
        const domain::Permission needed = domain::permissionFor(body);
        if (!actor.permissions.testFlag(needed)) {
            return fail(u"not_permitted"_s,
                        u"%1 may not import orders: that needs the permission \"%2\"."_s.arg(actor.name,
                                                                                             domain::toString(needed)),
                        {}, {actor.name, domain::toString(needed)});
        }
    }
    return {};
}

Result<void> checkCurrency(const ImportFile &file, const OrderImportOptions &options)
{
    if (options.currency || options.fallback || file.columns().isMapped(wire::ImportField::OrderCurrency))
        return {};
    return fail(u"currency_missing"_s,
                u"Neither the profile nor the file names a currency. Name one, such as USD, for the whole file."_s,
                u"currency"_s);
}

// The profile `docket` knows one currency and one source: a file that names its own means others.
Result<void> checkColumns(const ImportFile &file, const OrderImportOptions &options)
{
    if (!options.profile.builtIn || options.profile.name != "docket"_L1)
        return {};
    for (const QString &column : {u"source"_s, u"currency"_s}) {
        const bool isSaid = column == "currency"_L1 && options.currency;
        if (isSaid || !file.columns().header().contains(column, Qt::CaseInsensitive))
            continue;
        return fail(
            u"column_not_read"_s,
            u"The file has a column \"%1\", which the profile docket does not read: its orders would come in as "
            u"other ones than they are. Use the profile docket-export for an export of order lines, else a "
            u"profile that maps the column to order.%1."_s.arg(column),
            u"profile"_s, {column});
    }
    return {};
}

} // namespace

OrderImport::OrderImport(ordering::OrderDesk &desk, ordering::OrderReader &reader, ordering::ImportStaging &staging)
    : m_desk(desk)
    , m_reader(reader)
    , m_staging(staging)
{
}

Decided<OrderImportSummary> OrderImport::run(QIODevice &input, const OrderImportOptions &options,
                                             const ProgressCallback &progress)
{
    const auto refuse = [](const Error &error) { return tl::make_unexpected(Rejection{error}); };
    if (const Result<void> permitted = checkPermission(options.actor); !permitted)
        return refuse(permitted.error());
    if (const Result<void> path = checkRejectsPath(options.input, options.rejects); !path)
        return refuse(path.error());
    auto file = ImportFile::open(input, options.profile);
    if (!file)
        return tl::make_unexpected(file.error());
    if (const Result<void> columns = checkColumns(*file, options); !columns)
        return refuse(columns.error());
    if (const Result<void> currency = checkCurrency(*file, options); !currency)
        return refuse(currency.error());

    const qint64 bytes = input.isSequential() ? 0 : input.size();
    Run run(m_desk, m_reader, m_staging, options, progress, std::move(*file), bytes);
    auto summary = run.run();
    if (!summary)
        return refuse(summary.error());
    return std::move(*summary);
}

} // namespace docket::exchange
