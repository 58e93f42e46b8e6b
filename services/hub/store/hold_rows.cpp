// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/hold_rows.h"

#include "services/hub/store/row_values.h"
#include "services/hub/store/stock_rows.h"
#include "services/wire/json_inventory.h"

namespace docket::hub {

using namespace domain;

namespace {

template <typename T>
tl::unexpected<Error> passOn(const Result<T> &result)
{
    return tl::make_unexpected(result.error());
}

} // namespace

Result<std::optional<HoldRows::Row>> HoldRows::read(const QUuid &id)
{
    const auto rows =
        m_connection.run("SELECT digest, request::text, expires_at, ended_at IS NULL AND expires_at > "
                         "(extract(epoch FROM clock_timestamp()) * 1000)::bigint FROM stock_hold WHERE id = ?",
                         {idText(id)});
    if (!rows)
        return passOn(rows);
    if (!(*rows)->next())
        return std::nullopt;
    Row row;
    row.digest = (*rows)->value(0).toByteArray();
    row.hold.id = id;
    row.hold.expiresAt = fromMilliseconds((*rows)->value(2).toLongLong());
    row.hold.isLive = (*rows)->value(3).toBool();
    if (const QByteArray request = (*rows)->value(1).toString().toUtf8(); !request.isEmpty()) {
        const auto asked = wire::holdRequestFromJson(request);
        if (!asked)
            return tl::make_unexpected(asked.error().constFirst());
        row.hold.lines = asked->lines;
    }
    return row;
}

Result<std::vector<StockQuantity>> HoldRows::held(const QUuid &id)
{
    const auto rows = m_connection.run(
        "SELECT sku, location, quantity FROM stock_hold_line WHERE hold = ? ORDER BY sku, location", {idText(id)});
    if (!rows)
        return passOn(rows);
    std::vector<StockQuantity> lines;
    while ((*rows)->next()) {
        lines.push_back({{(*rows)->value(0).toString(), (*rows)->value(1).toString()}, (*rows)->value(2).toLongLong()});
    }
    return lines;
}

Result<Instant> HoldRows::insert(const HoldRequest &request, const QByteArray &digest, const QString &actor)
{
    const auto expires =
        m_connection.value("INSERT INTO stock_hold (id, digest, actor, request, expires_at) VALUES (?, ?, ?, ?, "
                           "(extract(epoch FROM clock_timestamp()) * 1000)::bigint + ?) RETURNING expires_at",
                           {idText(request.id), digest, actor, QString::fromUtf8(wire::toJson(request)),
                            static_cast<qint64>(std::chrono::milliseconds(request.timeToLive).count())});
    if (!expires)
        return passOn(expires);
    for (const StockQuantity &line : summedByPlace(request.lines)) {
        const auto kept =
            m_connection.run("INSERT INTO stock_hold_line (sku, location, hold, quantity) VALUES (?, ?, ?, ?)",
                             {line.key.sku, line.key.location, idText(request.id), line.quantity});
        if (!kept)
            return passOn(kept);
    }
    return fromMilliseconds((*expires)->toLongLong());
}

Result<void> HoldRows::insertEnded(const QUuid &id)
{
    const auto kept = m_connection.run("INSERT INTO stock_hold (id, actor, expires_at, ended_at) VALUES (?, '', 0, "
                                       "(extract(epoch FROM clock_timestamp()) * 1000)::bigint)",
                                       {idText(id)});
    return kept ? Result<void>() : passOn(kept);
}

Result<void> HoldRows::end(const QUuid &id, FeedWriter &feed)
{
    if (id.isNull())
        return {};
    const auto lines = held(id);
    if (!lines)
        return passOn(lines);
    for (const StockQuantity &line : *lines) {
        const auto revision = StockRows(m_connection).hold(line.key, -line.quantity);
        if (!revision)
            return passOn(revision);
        feed.changed(line.key, *revision);
    }
    if (const auto gone = m_connection.run("DELETE FROM stock_hold_line WHERE hold = ?", {idText(id)}); !gone)
        return passOn(gone);
    const auto ended =
        m_connection.run("UPDATE stock_hold SET ended_at = (extract(epoch FROM clock_timestamp()) * 1000)::bigint "
                         "WHERE id = ? AND ended_at IS NULL",
                         {idText(id)});
    return ended ? Result<void>() : passOn(ended);
}

Result<std::vector<QUuid>> HoldRows::due(int limit)
{
    const auto rows = m_connection.run("SELECT id FROM stock_hold WHERE ended_at IS NULL AND expires_at <= "
                                       "(extract(epoch FROM clock_timestamp()) * 1000)::bigint "
                                       "ORDER BY expires_at LIMIT ?",
                                       {limit});
    if (!rows)
        return passOn(rows);
    std::vector<QUuid> ids;
    while ((*rows)->next())
        ids.push_back(QUuid::fromString((*rows)->value(0).toString()));
    return ids;
}

} // namespace docket::hub
