// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/evaluate.h"
#include "services/sql/connection.h"

namespace docket::test {

/// Writes the searched rows of orders, with flags that the order itself does not tell. `orders` gets a row to refer to.
class OrderTable {
public:
    explicit OrderTable(sql::Connection &connection) : m_connection(connection) {}

    Result<void> write(qint64 position, const search::OrderFacts &facts, const search::OrderText &text)
    {
        Result<void> done =
            m_connection
                .statement("INSERT OR IGNORE INTO orders (position, id, source, number, version, document) "
                           "VALUES (?, randomblob(16), '', ?, 1, x'')")
                .bindAll(position, QString::number(position))
                .run();
        if (done)
            done = writeFacts(position, facts);
        if (done)
            done = m_connection.statement("DELETE FROM order_text WHERE rowid = ?").bind(1, position).run();
        return done ? writeText(position, text) : done;
    }

private:
    Result<void> writeFacts(qint64 position, const search::OrderFacts &facts)
    {
        using search::OrderFacts;
        sql::Statement &write = m_connection.statement(
            "INSERT OR REPLACE INTO order_facts (position, status, flags, placed, required, shipped, total, number_counter, "
            "currency, country, carriers, tags, customer, customer_name, number_prefix) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        write.bindAll(position, static_cast<int>(facts.status), static_cast<int>(facts.flags), facts.placed,
                      facts.required == OrderFacts::noDay ? std::nullopt : std::optional(facts.required),
                      facts.shipped == OrderFacts::noInstant ? std::nullopt : std::optional(facts.shipped), facts.total,
                      facts.numberCounter);
        int parameter = 9;
        for (const QString &text : {facts.currency, facts.country, facts.carriers, facts.tags, facts.customerId,
                                    facts.customerName, facts.numberPrefix}) {
            const Result<qint64> id = termId(text);
            if (!id)
                return tl::make_unexpected(id.error());
            write.bind(parameter++, *id);
        }
        return write.run();
    }

    Result<qint64> termId(const QString &text)
    {
        const auto known = m_terms.constFind(text);
        if (known != m_terms.constEnd())
            return *known;
        const auto done = m_connection.statement("INSERT INTO term (text) VALUES (?)").bind(1, text).run();
        if (!done)
            return tl::make_unexpected(done.error());
        return *m_terms.insert(text, m_connection.lastInsertRowId());
    }

    Result<void> writeText(qint64 position, const search::OrderText &text)
    {
        sql::Statement &write = m_connection.statement(
            "INSERT INTO order_text (rowid, number, customer, email, phone, sku, product, tracking, carrier, city, country, "
            "postal, tag, note, other) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        write.bind(1, position);
        int parameter = 2;
        for (const QByteArray &words : text.columns())
            write.bindUtf8(parameter++, words, sql::Statement::Lifetime::Borrowed);
        return write.run();
    }

    sql::Connection &m_connection;
    QHash<QString, qint64> m_terms;
};

} // namespace docket::test
