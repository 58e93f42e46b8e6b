// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/catalogue_import.h"
#include "services/exchange/csv_export.h"
#include "services/exchange/order_import.h"
#include "services/store/import_staging.h"
#include "services/store/local_reader.h"
#include "services/store/local_store.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace docket::test {

/// Fails the test with the first error's own words.
#define VERIFY_DONE(result)                                                                                            \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY2(verified.has_value(), verified ? "" : qPrintable(docket::test::sentenceOf(verified.error())));        \
    } while (false)

QString sentenceOf(const Error &error);
QString sentenceOf(const Rejection &rejection);

/// A clock that stands at 2026-03-02 10:00 UTC.
class StillClock final : public ordering::Clock {
public:
    domain::Instant now() const override;
};

/// A whole shop in a folder of its own: the real encrypted store, a desk and a reader.
class ImportShop {
public:
    ImportShop();

    domain::Actor actor() const { return {QStringLiteral("tester"), QStringLiteral("TST"), domain::allPermissions()}; }
    ordering::OrderDesk &desk() { return *m_desk; }
    ordering::OrderReader &reader() { return *m_reader; }
    sql::Connection &connection() { return *m_reading; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// The built-in profile `docket` in UTC, with rejects beside where an input would be.
    exchange::OrderImportOptions options(const QString &profile = QStringLiteral("docket"));
    Decided<exchange::OrderImportSummary> importLines(const QByteArray &csv,
                                                      const exchange::OrderImportOptions &options,
                                                      const exchange::ProgressCallback &progress = {});
    Decided<exchange::OrderImportSummary> importLines(const QByteArray &csv) { return importLines(csv, options()); }
    Decided<exchange::CatalogueImportSummary> importCatalogue(const QByteArray &csv, wire::ProfileKind kind,
                                                              const QString &currency = {});
    QByteArray rejects() const;
    /// The file written by an export of all.
    QByteArray exported(exchange::ExportKind kind);

    /// The one order of that number; a default one when there is none or several.
    domain::Order order(const QString &number);
    std::vector<domain::Order> orders();
    qint64 eventCount();
    /// Runs the store's own checks; empty when all is well.
    QStringList violations();

private:
    QTemporaryDir m_folder;
    sql::Key m_key = sql::Key::generate();
    StillClock m_clock;
    std::unique_ptr<store::LocalStore> m_store;
    std::unique_ptr<ordering::OrderDesk> m_desk;
    std::unique_ptr<sql::Connection> m_reading;
    std::unique_ptr<store::LocalReader> m_reader;
};

/// The bytes of a file under `data` of DOCKET_SHARED; empty when it is not there.
QByteArray sharedData(const QString &name);

/// Line `line` (the header is 1) of a file, without its end.
QByteArray lineOf(const QByteArray &csv, int line);
/// The file with line `line` replaced.
QByteArray withLine(const QByteArray &csv, int line, const QByteArray &content);

} // namespace docket::test
