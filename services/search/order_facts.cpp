// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/order_facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::search {

namespace {

QStringList sortedWithoutRepeats(QStringList list)
{
    list.replaceInStrings(QString(listSeparator), u" "_s);
    list.removeAll(QString());
    list.removeDuplicates();
    list.sort();
    return list;
}

/// Thousandths of the major unit; an amount beyond their range counts as the largest there is.
qint64 thousandthsOf(qint64 minor, const domain::Currency &currency)
{
    const qint64 factor = 1000 / currency.minorPerMajor();
    qint64 result = 0;
    if (__builtin_mul_overflow(minor, factor, &result))
        return minor < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max() - 1;
    return result;
}

void splitNumber(const QString &number, OrderFacts &facts)
{
    constexpr qsizetype maximalDigits = 18; // so that the counter fits into 64 bits
    qsizetype start = number.size();
    while (start > 0 && number.size() - start < maximalDigits && number.at(start - 1) >= u'0' &&
           number.at(start - 1) <= u'9')
        --start;
    facts.numberPrefix = number.left(start);
    facts.numberCounter = start < number.size() ? QStringView(number).mid(start).toLongLong() : -1;
}

} // namespace

QStringList carriersOf(const domain::Order &order)
{
    QStringList carriers;
    for (const domain::Shipment &shipment : order.shipments)
        carriers << shipment.carrier;
    return sortedWithoutRepeats(carriers);
}

QStringList tagsOf(const domain::Order &order)
{
    return sortedWithoutRepeats(order.tags);
}

OrderFacts factsOf(const domain::Order &order)
{
    OrderFacts facts;
    facts.status = domain::statusOf(order);
    facts.flags = order.hold ? Held : 0;
    facts.placed = domain::toMilliseconds(order.placedAt);
    if (order.requiredOn)
        facts.required = static_cast<qint32>(order.requiredOn->toJulianDay());
    if (const auto shipped = domain::lastShippedAt(order))
        facts.shipped = domain::toMilliseconds(*shipped);
    if (const auto totals = domain::totalsOf(order))
        facts.total = thousandthsOf(totals->total, order.currency);
    facts.currency = order.currency.code();
    facts.country = order.shipTo.country;
    facts.carriers = carriersOf(order).join(listSeparator);
    facts.tags = tagsOf(order).join(listSeparator);
    facts.customerId = order.customer.id;
    facts.customerName = order.customer.company.isEmpty() ? order.customer.name : order.customer.company;
    splitNumber(order.number, facts);
    return facts;
}

} // namespace docket::search
