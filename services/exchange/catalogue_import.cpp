// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/catalogue_import.h"

#include "services/exchange/catalogue_rows.h"
#include "services/exchange/refused_rows.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::exchange {

namespace {

constexpr qint64 rowsPerReport = 200;

/// One import while it runs.
class Run {
public:
    Run(ordering::OrderDesk &desk, ordering::OrderReader &reader, ordering::ImportStaging &staging,
        const CatalogueImportOptions &options, const ProgressCallback &progress, ImportFile file, qint64 bytes)
        : m_desk(desk)
        , m_reader(reader)
        , m_staging(staging)
        , m_options(options)
        , m_callback(progress)
        , m_file(std::move(file))
        , m_refused(staging, options.rejects)
    {
        m_progress.bytesTotal = bytes;
    }

    Result<CatalogueImportSummary> run();

private:
    /// What came in before is told with the error.
    Result<CatalogueImportSummary> failHalfWay(const Error &error);
    CatalogueImportSummary finish();
    Result<void> take();
    Result<void> takeCustomer();
    Result<void> takeProduct();
    Result<void> countStock(const wire::ImportedProduct &row);
    Result<void> save(const std::optional<domain::Product> &known, const domain::Product &product);
    /// Whether the row is the first of `key`; a later one is refused.
    Result<bool> isFirst(const QString &key, wire::ImportField field);
    Result<void> refuse(const wire::RowProblems &problems);
    Result<void> refuse(const FieldProblems &problems);
    Result<void> carryOut();
    void report();

    ordering::OrderDesk &m_desk;
    ordering::OrderReader &m_reader;
    ordering::ImportStaging &m_staging;
    const CatalogueImportOptions &m_options;
    const ProgressCallback &m_callback;
    ImportFile m_file;
    RefusedRows m_refused;
    std::vector<domain::Command> m_commands;
    CatalogueImportSummary m_pending; ///< m_summary as it is once the commands are carried out
    CatalogueImportSummary m_summary;
    Progress m_progress;
    bool m_stop = false;
};

Result<CatalogueImportSummary> Run::run()
{
    while (!m_stop) {
        const Result<bool> row = m_file.next();
        if (!row)
            return failHalfWay(row.error());
        if (!*row)
            break;
        ++m_pending.rows;
        if (const Result<void> taken = take(); !taken)
            return failHalfWay(taken.error());
        m_progress.bytes = m_file.bytesRead();
        m_progress.rowsDone = ++m_progress.rowsRead;
        if (m_progress.rowsRead % rowsPerReport == 0)
            report();
    }
    if (!m_stop) {
        if (const Result<void> carriedOut = carryOut(); !carriedOut)
            return failHalfWay(carriedOut.error());
        report();
    }
    return finish();
}

Result<CatalogueImportSummary> Run::failHalfWay(const Error &error)
{
    if (m_summary.changedNothing() && m_summary.unchanged == 0)
        return tl::make_unexpected(error);
    m_summary.failure = error;
    return finish();
}

CatalogueImportSummary Run::finish()
{
    auto refused = m_refused.finish(m_file);
    if (refused)
        m_summary.refused = std::move(*refused);
    else if (!m_summary.failure)
        m_summary.failure = refused.error();
    m_summary.rows = m_progress.rowsRead;
    m_summary.dryRun = m_options.dryRun;
    m_summary.canceled = m_stop;
    return m_summary;
}

void Run::report()
{
    if (m_callback && !m_callback(m_progress))
        m_stop = true;
}

Result<void> Run::take()
{
    const Result<void> taken = m_options.profile.kind == wire::ProfileKind::Customers ? takeCustomer() : takeProduct();
    if (!taken || std::ssize(m_commands) < m_options.rowsPerTransaction)
        return taken;
    return carryOut();
}

Result<void> Run::takeCustomer()
{
    const auto row = m_file.decoder().customer(m_file.record());
    if (!row)
        return refuse(row.error().problems);
    const auto known = m_reader.customer(row->id);
    if (!known)
        return tl::make_unexpected(known.error());
    const auto customer = updated(*known, *row);
    if (!customer)
        return refuse(customer.error());
    const Result<bool> first = isFirst(row->id, wire::ImportField::CustomerId);
    if (!first || !*first)
        return first ? Result<void>() : tl::make_unexpected(first.error());
    if (*known == *customer) {
        ++m_pending.unchanged;
        return {};
    }
    ++(*known ? m_pending.updated : m_pending.created);
    m_commands.push_back(m_desk.newCommand(domain::SaveCustomer{*customer}));
    return {};
}

Result<void> Run::takeProduct()
{
    const auto row = m_file.decoder().product(m_file.record());
    if (!row)
        return refuse(row.error().problems);
    const auto known = m_reader.product(row->sku);
    if (!known)
        return tl::make_unexpected(known.error());
    const auto product = updated(*known, *row, m_options.currency, m_options.fallback);
    if (!product)
        return refuse(product.error());
    // A product may have a row for each location.
    const QString key = row->sku + u'\n' + row->location;
    const Result<bool> first = isFirst(key, wire::ImportField::ProductSku);
    if (!first || !*first)
        return first ? Result<void>() : tl::make_unexpected(first.error());
    if (const Result<void> saved = save(*known, *product); !saved)
        return saved;
    return row->onHand ? countStock(*row) : Result<void>();
}

Result<void> Run::save(const std::optional<domain::Product> &known, const domain::Product &product)
{
    const auto before = m_staging.remember("product\n" + product.sku.toUtf8(), {});
    if (!before)
        return tl::make_unexpected(before.error());
    if (*before)
        return {};
    if (known == product) {
        ++m_pending.unchanged;
        return {};
    }
    ++(known ? m_pending.updated : m_pending.created);
    m_commands.push_back(m_desk.newCommand(domain::SaveProduct{product}));
    return {};
}

Result<void> Run::countStock(const wire::ImportedProduct &row)
{
    const domain::StockKey key{row.sku, row.location.isEmpty() ? domain::defaultLocation() : row.location};
    domain::StockLevel level;
    const Result<void> read = m_reader.stock(row.sku, [&](const domain::StockLevel &found) {
        if (found.key == key)
            level = found;
        return true;
    });
    if (!read)
        return read;
    if (level.counted) {
        m_pending.stockLeftAlone += level.onHand != *row.onHand ? 1 : 0;
        return {};
    }
    ++m_pending.stockCounted;
    m_commands.push_back(m_desk.newCommand(
        domain::AdjustStock{key, domain::StockChange::Count, *row.onHand, u"opening stock of an imported file"_s}));
    return {};
}

Result<bool> Run::isFirst(const QString &key, wire::ImportField field)
{
    const QByteArray raw = m_file.record().rawWithoutLineEnd().toByteArray();
    const QByteArray digest = QCryptographicHash::hash(raw, QCryptographicHash::Sha256);
    const qint64 line = m_file.record().line();
    const auto before = m_staging.remember("row\n" + key.toUtf8(), QByteArray::number(line) + '\n' + digest);
    if (!before)
        return tl::make_unexpected(before.error());
    if (!*before)
        return true;
    const qsizetype split = (*before)->indexOf('\n');
    const QString earlier = QString::fromLatin1((*before)->first(split));
    Result<void> refused;
    if ((*before)->sliced(split + 1) == digest) {
        refused = refuse(wire::RowProblems{
            {u"duplicate_row"_s, line, -1, {}, u"The row is the same as line %1."_s.arg(earlier), {}}});
    } else {
        refused = refuse(
            FieldProblems{{field, u"contradicts"_s, u"Line %1 has it already, with other values."_s.arg(earlier), {}}});
    }
    if (!refused)
        return tl::make_unexpected(refused.error());
    return false;
}

Result<void> Run::refuse(const wire::RowProblems &problems)
{
    const wire::CsvRecord &record = m_file.record();
    return m_refused.add({record.line(), {}, record.rawWithoutLineEnd().toByteArray(), problems});
}

Result<void> Run::refuse(const FieldProblems &problems)
{
    wire::RowProblems found;
    for (const FieldProblem &problem : problems) {
        const wire::BoundField *bound = m_file.columns().find(problem.field);
        const qsizetype position = bound && !bound->positions.isEmpty() ? bound->positions.first() : -1;
        found.append({problem.code, m_file.record().line(), position, m_file.columns().columnName(problem.field),
                      problem.reason, problem.value});
    }
    return refuse(found);
}

Result<void> Run::carryOut()
{
    const std::vector<domain::Command> commands = std::exchange(m_commands, {});
    if (!m_options.dryRun && !commands.empty()) {
        const auto outcomes = m_desk.executeAll(commands, m_options.actor);
        const auto failed = std::ranges::find_if(outcomes, [](const auto &outcome) { return !outcome; });
        if (failed != outcomes.end())
            return tl::make_unexpected(failed->error().first());
    }
    m_summary = m_pending;
    return {};
}

Result<void> check(const ImportFile &file, const CatalogueImportOptions &options)
{
    const auto mayNot = [&](domain::Permission needed) {
        return fail(u"not_permitted"_s,
                    u"%1 may not import this file: that needs the permission \"%2\"."_s.arg(options.actor.name,
                                                                                            domain::toString(needed)),
                    {}, {options.actor.name, domain::toString(needed)});
    };
    if (!options.actor.permissions.testFlag(domain::Permission::Catalogue))
        return mayNot(domain::Permission::Catalogue);
    const wire::ColumnBinding &columns = file.columns();
    if (columns.isMapped(wire::ImportField::StockOnHand) &&
        !options.actor.permissions.testFlag(domain::Permission::Stock))
        return mayNot(domain::Permission::Stock);
    const bool hasPrices = columns.isMapped(wire::ImportField::ProductPrice);
    if (hasPrices && !options.currency && !options.fallback && !columns.isMapped(wire::ImportField::ProductCurrency)) {
        return fail(u"currency_missing"_s,
                    u"Neither the profile nor the file names a currency. Name one, such as USD, for the whole file."_s,
                    u"currency"_s);
    }
    return checkRejectsPath(options.input, options.rejects);
}

} // namespace

CatalogueImport::CatalogueImport(ordering::OrderDesk &desk, ordering::OrderReader &reader,
                                 ordering::ImportStaging &staging)
    : m_desk(desk)
    , m_reader(reader)
    , m_staging(staging)
{
}

Decided<CatalogueImportSummary> CatalogueImport::run(QIODevice &input, const CatalogueImportOptions &options,
                                                     const ProgressCallback &progress)
{
    const auto refuse = [](const Error &error) { return tl::make_unexpected(Rejection{error}); };
    auto file = ImportFile::open(input, options.profile);
    if (!file)
        return tl::make_unexpected(file.error());
    if (const Result<void> checked = check(*file, options); !checked)
        return refuse(checked.error());
    const qint64 bytes = input.isSequential() ? 0 : input.size();
    auto summary = Run(m_desk, m_reader, m_staging, options, progress, std::move(*file), bytes).run();
    if (!summary)
        return refuse(summary.error());
    return std::move(*summary);
}

} // namespace docket::exchange
