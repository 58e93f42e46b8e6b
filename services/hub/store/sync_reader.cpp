// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/sync_reader.h"

#include "services/hub/store/sync_documents.h"

#include <QScopeGuard>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

constexpr std::size_t entriesAtOnce = 100;

template <typename T>
tl::unexpected<Error> passOn(const Result<T> &result)
{
    return tl::make_unexpected(result.error());
}

const QString partCustomers = u"customers"_s;
const QString partProducts = u"products"_s;
const QString partStock = u"stock"_s;

Result<qint64> countOf(Connection &connection, QByteArrayView sql, const QVariantList &values = {})
{
    const auto count = connection.value(sql, values);
    if (!count)
        return passOn(count);
    return (*count)->toLongLong();
}

// Whether these rows are as much as an answer holds.
bool areEnough(const std::vector<wire::SyncRow> &rows)
{
    qsizetype size = 0;
    for (const wire::SyncRow &row : rows)
        size += row.document.size();
    return size >= SyncDocuments::enoughBytes;
}

// The sum of signed digests, as PostgreSQL writes it, modulo 2^64.
quint64 sumFrom(const QString &remainder)
{
    return remainder.startsWith(u'-') ? 0 - remainder.sliced(1).toULongLong() : remainder.toULongLong();
}

} // namespace

template <typename T, typename Read>
Result<T> SyncReader::inOneState(Read read)
{
    const auto connection = m_pool.beginReading();
    if (!connection)
        return passOn(connection);
    const auto end = qScopeGuard([&] { (*connection)->rollback(); });
    return read(**connection);
}

Result<FeedState> SyncReader::feed()
{
    return inOneState<FeedState>([](Connection &connection) { return feedState(connection); });
}

Result<void> SyncReader::mustReach(Connection &connection, const std::optional<FeedCursor> &cursor) const
{
    const auto state = feedState(connection);
    if (!state)
        return passOn(state);
    if ((m_feed.isEmpty() || m_feed == state->id) && (!cursor || state->reaches(*cursor)))
        return {};
    return fail(u"must_refetch"_s, u"What changed since then is not known any more. Fetch everything again."_s);
}

// Whether this scope has, or had, anything to do with it.
bool SyncReader::concerns(const FeedEntry &entry) const
{
    if (entry.entity.kind == EntityKind::Customer)
        return m_scope.personalData;
    if (m_scope.locations.isEmpty() || entry.scope.isEmpty())
        return true;
    return std::ranges::any_of(entry.scope,
                               [&](const QString &location) { return m_scope.locations.contains(location); });
}

Result<Changes> SyncReader::changes(const FeedCursor &cursor, int limit)
{
    return inOneState<Changes>([&](Connection &connection) -> Result<Changes> {
        if (const auto reached = mustReach(connection, cursor); !reached)
            return passOn(reached);
        const auto found = FeedReader(connection).after(cursor, limit);
        if (!found)
            return passOn(found);
        Changes changes;
        changes.cursor = cursor;
        std::set<std::pair<EntityKind, QString>> told;
        std::span<const FeedEntry> left(*found);
        while (!left.empty() && !areEnough(changes.rows)) {
            const auto some = left.first(std::min(entriesAtOnce, left.size()));
            if (const auto added = addRows(connection, some, changes, told); !added)
                return passOn(added);
            changes.cursor = some.back().at;
            left = left.subspan(some.size());
        }
        changes.more = !left.empty() || std::ssize(*found) == limit;
        return changes;
    });
}

Result<void> SyncReader::addRows(Connection &connection, std::span<const FeedEntry> entries, Changes &changes,
                                 std::set<std::pair<EntityKind, QString>> &told)
{
    std::map<EntityKind, QStringList> wanted;
    for (const FeedEntry &entry : entries) {
        if (concerns(entry) && told.emplace(entry.entity.kind, entry.entity.id).second)
            wanted[entry.entity.kind] << entry.entity.id;
    }
    SyncDocuments documents(connection, m_scope);
    for (const auto &[kind, ids] : wanted) {
        auto rows = documents.now(kind, ids);
        if (!rows)
            return passOn(rows);
        std::ranges::move(*rows, std::back_inserter(changes.rows));
    }
    return {};
}

Result<std::vector<wire::SnapshotPart>> SyncReader::parts()
{
    using Parts = std::vector<wire::SnapshotPart>;
    return inOneState<Parts>([&](Connection &connection) -> Result<Parts> {
        static const QByteArray months = QByteArray("SELECT month, count(*) FROM orders WHERE ") +
                                         SyncDocuments::inScope + " GROUP BY month ORDER BY month DESC";
        const auto rows = connection.run(months, SyncDocuments(connection, m_scope).scopeValues());
        if (!rows)
            return passOn(rows);
        Parts parts;
        while ((*rows)->next())
            parts.push_back({wire::monthText((*rows)->value(0).toDate()), (*rows)->value(1).toLongLong()});
        if (m_scope.personalData) {
            const auto customers = countOf(connection, "SELECT count(*) FROM customer");
            if (!customers)
                return passOn(customers);
            parts.push_back({partCustomers, *customers});
        }
        const auto products = countOf(connection, "SELECT count(*) FROM product");
        if (!products)
            return passOn(products);
        parts.push_back({partProducts, *products});
        const auto stock =
            countOf(connection, "SELECT count(*) FROM stock WHERE ? OR location = ANY (string_to_array(?, chr(31)))",
                    SyncDocuments(connection, m_scope).scopeValues().first(2));
        if (!stock)
            return passOn(stock);
        parts.push_back({partStock, *stock});
        return parts;
    });
}

Result<PartPage> SyncReader::page(const QString &part, const QString &after, int limit)
{
    return inOneState<PartPage>([&](Connection &connection) -> Result<PartPage> {
        if (const auto reached = mustReach(connection, {}); !reached)
            return passOn(reached);
        SyncDocuments documents(connection, m_scope);
        Result<std::vector<DigestedRow>> rows;
        if (const auto month = wire::monthFromText(part))
            rows = documents.ordersOf(*month, after, limit);
        else if (part == partCustomers && m_scope.personalData)
            rows = documents.customers(after, limit);
        else if (part == partProducts)
            rows = documents.products(after, limit);
        else if (part == partStock)
            rows = documents.stock(after, limit);
        else
            return fail(u"unknown_part"_s, u"This snapshot has no such part."_s, u"part"_s);
        if (!rows)
            return passOn(rows);
        PartPage page;
        for (DigestedRow &row : *rows) {
            page.checksum.add(row.digest);
            page.rows.push_back(std::move(row.row));
        }
        if (std::ssize(page.rows) == limit || areEnough(page.rows))
            page.after = page.rows.back().entity.id;
        return page;
    });
}

Result<std::vector<wire::MonthChecksum>> SyncReader::checksums(const FeedCursor &cursor)
{
    using Months = std::vector<wire::MonthChecksum>;
    return inOneState<Months>([&](Connection &connection) -> Result<Months> {
        if (const auto reached = mustReach(connection, cursor); !reached)
            return passOn(reached);
        // An order whose digest is still to be made leaves out its month.
        const auto sql = [](const char *digest) {
            return QByteArray("SELECT month, count(*), mod(sum(") + digest +
                   "::numeric), 18446744073709551616)::text FROM orders o WHERE " + SyncDocuments::inScope +
                   " AND NOT EXISTS (SELECT 1 FROM feed f WHERE f.month = o.month AND (f.xid, f.pos) > "
                   "(CAST(? AS xid8), ?)) GROUP BY month HAVING bool_and(digest IS NOT NULL) ORDER BY month";
        };
        static const QByteArray whole = sql("digest");
        static const QByteArray impersonal = sql("digest_impersonal");
        const auto rows = connection.run(m_scope.personalData ? whole : impersonal,
                                         SyncDocuments(connection, m_scope).scopeValues() +
                                             QVariantList{QString::number(cursor.xid), cursor.pos});
        if (!rows)
            return passOn(rows);
        Months months;
        while ((*rows)->next()) {
            months.push_back(
                {(*rows)->value(0).toDate(), {(*rows)->value(1).toLongLong(), sumFrom((*rows)->value(2).toString())}});
        }
        return months;
    });
}

} // namespace docket::hub
