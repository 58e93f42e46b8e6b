// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/rebuild.h"

#include "services/sql/transaction.h"
#include "services/store/catalogue_rows.h"
#include "services/store/order_rows.h"

namespace docket::store {

namespace {

// Calls `write` for each document of the table; it says whether the document could be read.
Result<qint64> rewriteEach(sql::Connection &connection, QByteArrayView select, Rebuilt &rebuilt,
                           const std::function<void(qint64)> &progress,
                           const std::function<Result<bool>(qint64, QByteArrayView)> &write)
{
    constexpr qint64 progressStep = 1'000;
    qint64 written = 0;
    sql::Statement rows = connection.prepare(select);
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            return written;
        const auto readable = write(rows.int64(0), rows.blob(1));
        if (!readable)
            return tl::make_unexpected(readable.error());
        if (*readable)
            ++written;
        else
            ++rebuilt.unreadable;
        if (progress && written % progressStep == 0)
            progress(written);
    }
}

} // namespace

Result<Rebuilt> rebuildDerived(sql::Connection &connection, const std::function<void(qint64)> &progress)
{
    auto transaction = sql::Transaction::begin(connection);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    const auto cleared = connection.exec(
        "INSERT INTO order_text (order_text) VALUES ('delete-all');"
        "INSERT INTO customer_text (customer_text) VALUES ('delete-all');"
        "INSERT INTO product_text (product_text) VALUES ('delete-all');"
        "DELETE FROM backorder;"
        "DELETE FROM order_facts;"
        "UPDATE stock SET on_hand = max(0, coalesce((SELECT sum(m.on_hand) FROM stock_movement AS m WHERE m.stock = stock.key), 0)),"
        " reserved = max(0, coalesce((SELECT sum(m.reserved) FROM stock_movement AS m WHERE m.stock = stock.key), 0));");
    if (!cleared)
        return tl::make_unexpected(cleared.error());

    Rebuilt rebuilt;
    TermTable terms(connection);
    OrderRows orders(connection, terms);
    const auto ordersDone = rewriteEach(connection, "SELECT position, document FROM orders", rebuilt, progress,
                                        [&](qint64 position, QByteArrayView document) -> Result<bool> {
                                            const auto order = orderFromDocument(document);
                                            if (!order)
                                                return false;
                                            if (const auto written = orders.writeDerived(position, *order); !written)
                                                return tl::make_unexpected(written.error());
                                            return true;
                                        });
    if (!ordersDone)
        return tl::make_unexpected(ordersDone.error());
    CatalogueRows catalogue(connection);
    const auto customersDone =
        rewriteEach(connection, "SELECT position, document FROM customer", rebuilt, progress,
                    [&](qint64 position, QByteArrayView document) -> Result<bool> {
                        const auto customer = customerFromDocument(document);
                        if (!customer)
                            return false;
                        if (const auto written = catalogue.insertWords(position, *customer); !written)
                            return tl::make_unexpected(written.error());
                        return true;
                    });
    if (!customersDone)
        return tl::make_unexpected(customersDone.error());
    const auto productsDone =
        rewriteEach(connection, "SELECT position, document FROM product", rebuilt, progress,
                    [&](qint64 position, QByteArrayView document) -> Result<bool> {
                        const auto product = productFromDocument(document);
                        if (!product)
                            return false;
                        if (const auto written = catalogue.insertWords(position, *product); !written)
                            return tl::make_unexpected(written.error());
                        return true;
                    });
    if (!productsDone)
        return tl::make_unexpected(productsDone.error());
    rebuilt.orders = *ordersDone;
    rebuilt.customers = *customersDone;
    rebuilt.products = *productsDone;
    if (const auto committed = transaction->commit(); !committed)
        return tl::make_unexpected(committed.error());
    return rebuilt;
}

} // namespace docket::store
