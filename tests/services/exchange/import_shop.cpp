// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/exchange/import_shop.h"

#include "services/store/verify.h"
#include "services/wire/json_command.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace docket::test {

QString sentenceOf(const Error &error)
{
    return error.code + u": "_s + error.sentence;
}

QString sentenceOf(const Rejection &rejection)
{
    return rejection.isEmpty() ? QString() : sentenceOf(rejection.first());
}

domain::Instant StillClock::now() const
{
    return domain::fromMilliseconds(1'772'445'600'000);
}

ImportShop::ImportShop()
{
    const QString database = path(u"docket.db"_s);
    m_store = std::move(
        *store::LocalStore::open(std::move(*sql::Connection::open(database, m_key, sql::Connection::Mode::Create))));
    const auto saved = m_store->saveSettings({u"TST"_s, QTimeZone::utc(), u"USD"_s});
    Q_ASSERT(saved);
    m_desk = std::make_unique<ordering::OrderDesk>(*m_store, m_clock, domain::IdSource(7), wire::digestOf);
    m_reading = std::make_unique<sql::Connection>(
        std::move(*sql::Connection::open(database, m_key, sql::Connection::Mode::ReadOnly)));
    m_reader = std::make_unique<store::LocalReader>(*m_reading);
}

exchange::OrderImportOptions ImportShop::options(const QString &profile)
{
    exchange::OrderImportOptions options;
    options.profile = wire::builtInProfile(profile, wire::ProfileKind::OrderLines).value();
    options.rejects = path(u"rejects.csv"_s);
    options.actor = actor();
    return options;
}

Decided<exchange::OrderImportSummary> ImportShop::importLines(const QByteArray &csv,
                                                              const exchange::OrderImportOptions &options,
                                                              const exchange::ProgressCallback &progress)
{
    auto staging = store::ImportStaging::create(m_folder.path());
    if (!staging)
        return tl::make_unexpected(Rejection{staging.error()});
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    return exchange::OrderImport(*m_desk, *m_reader, **staging).run(buffer, options, progress);
}

Decided<exchange::CatalogueImportSummary> ImportShop::importCatalogue(const QByteArray &csv, wire::ProfileKind kind,
                                                                      const QString &currency)
{
    auto staging = store::ImportStaging::create(m_folder.path());
    if (!staging)
        return tl::make_unexpected(Rejection{staging.error()});
    exchange::CatalogueImportOptions options;
    options.profile = wire::builtInProfile(u"docket"_s, kind).value();
    if (!currency.isEmpty())
        options.currency = domain::Currency::fromCode(currency);
    options.rejects = path(u"rejects.csv"_s);
    options.actor = actor();
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    return exchange::CatalogueImport(*m_desk, *m_reader, **staging).run(buffer, options);
}

QByteArray ImportShop::rejects() const
{
    QFile file(path(u"rejects.csv"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray ImportShop::exported(exchange::ExportKind kind)
{
    exchange::ExportOptions options;
    options.kind = kind;
    options.actor = actor();
    options.replace = true;
    if (!exchange::exportCsv(*m_reader, path(u"export.csv"_s), options))
        return {};
    QFile file(path(u"export.csv"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

domain::Order ImportShop::order(const QString &number)
{
    const auto found = m_reader->ordersByNumber(number);
    return found && found->size() == 1 ? found->front() : domain::Order{};
}

std::vector<domain::Order> ImportShop::orders()
{
    std::vector<domain::Order> all;
    const auto read = m_reader->orders({}, {}, -1, [&](const domain::Order &order) {
        all.push_back(order);
        return true;
    });
    return read ? all : std::vector<domain::Order>{};
}

qint64 ImportShop::eventCount()
{
    return m_reading->int64("SELECT count(*) FROM event").value_or(-1);
}

QStringList ImportShop::violations()
{
    // On a connection of its own: the integrity check of FTS5 trusts what the connection has seen of the index before.
    auto connection = sql::Connection::open(path(u"docket.db"_s), m_key, sql::Connection::Mode::ReadOnly);
    if (!connection)
        return {connection.error().sentence};
    const auto checked = store::verify(*connection);
    if (!checked)
        return {checked.error().sentence};
    QStringList found;
    for (const store::CheckedInvariant &invariant : *checked)
        found += invariant.violations;
    return found;
}

QByteArray sharedData(const QString &name)
{
    const QString shared = qEnvironmentVariable("DOCKET_SHARED");
    QFile file(QDir(shared).filePath(u"data/"_s + name));
    return !shared.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray lineOf(const QByteArray &csv, int line)
{
    return csv.split('\n').value(line - 1);
}

QByteArray withLine(const QByteArray &csv, int line, const QByteArray &content)
{
    QList<QByteArray> lines = csv.split('\n');
    lines[line - 1] = content;
    return lines.join('\n');
}

} // namespace docket::test
