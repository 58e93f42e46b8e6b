// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/order_digests.h"

#include "services/domain/personal_data.h"
#include "services/hub/store/document.h"
#include "services/hub/store/row_values.h"
#include "services/wire/canonical_json.h"
#include "services/wire/json_order.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

constexpr int rowsAtOnce = 500;

qint64 digestOf(const domain::Order &order)
{
    return std::bit_cast<qint64>(wire::contentDigest(wire::toJson(order, wire::OrderForm::Stored)).value_or(0));
}

// How many rows were filled.
Result<int> fillSome(Connection &connection)
{
    const auto rows =
        connection.run("SELECT id, document::text FROM orders WHERE digest IS NULL ORDER BY id LIMIT ?", {rowsAtOnce});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<std::pair<QString, QString>> found;
    while ((*rows)->next())
        found.emplace_back((*rows)->value(0).toString(), (*rows)->value(1).toString());
    for (const auto &[id, document] : found) {
        const auto order = orderFromDocument(document);
        if (!order)
            return tl::make_unexpected(order.error());
        const OrderDigests digests = digestsOf(*order);
        const auto filled = connection.run("UPDATE orders SET locations = string_to_array(?, chr(31)), digest = ?, "
                                           "digest_impersonal = ? WHERE id = ? AND version = ?",
                                           {digests.locations, digests.whole, digests.impersonal, id, order->version});
        if (!filled)
            return tl::make_unexpected(filled.error());
    }
    return static_cast<int>(found.size());
}

} // namespace

OrderDigests digestsOf(const domain::Order &order)
{
    QStringList locations;
    for (const domain::OrderLine &line : order.lines) {
        if (!locations.contains(line.location))
            locations << line.location;
    }
    return {locations.join(fieldSeparator), digestOf(order), digestOf(domain::withoutPersonalData(order))};
}

Result<void> fillOrderDigests(Connection &connection)
{
    for (;;) {
        if (auto begun = connection.begin(); !begun)
            return begun;
        const auto filled = fillSome(connection);
        if (!filled) {
            connection.rollback();
            return tl::make_unexpected(filled.error());
        }
        if (auto done = connection.commit(); !done || *filled < rowsAtOnce)
            return done;
    }
}

} // namespace docket::hub
