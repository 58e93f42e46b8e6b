// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/decide_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::domain {

tl::unexpected<Rejection> refuse(const QString &code, const QString &field, const QString &sentence,
                                 const QStringList &args)
{
    return tl::make_unexpected(Rejection{{code, field, sentence, args}});
}

StockLevel *WorkingStock::find(const StockKey &key)
{
    const auto found = std::ranges::find(m_levels, key, &StockLevel::key);
    return found == m_levels.end() ? nullptr : &*found;
}

const StockLevel *WorkingStock::find(const StockKey &key) const
{
    const auto found = std::ranges::find(m_levels, key, &StockLevel::key);
    return found == m_levels.end() ? nullptr : &*found;
}

bool WorkingStock::isCounted(const StockKey &key) const
{
    const StockLevel *level = find(key);
    return level && level->counted;
}

qint64 WorkingStock::available(const StockKey &key) const
{
    const StockLevel *level = find(key);
    return level ? std::max<qint64>(level->available(), 0) : 0;
}

qint64 WorkingStock::onHand(const StockKey &key) const
{
    const StockLevel *level = find(key);
    return level ? level->onHand : 0;
}

qint64 WorkingStock::reserve(const StockKey &key, qint64 wanted)
{
    const qint64 taken = std::min(wanted, available(key));
    if (taken > 0)
        find(key)->reserved += taken;
    return std::max<qint64>(taken, 0);
}

void WorkingStock::release(const StockKey &key, qint64 quantity)
{
    if (StockLevel *level = find(key))
        level->reserved -= quantity;
}

void WorkingStock::issue(const StockKey &key, qint64 quantity, qint64 fromReserved)
{
    if (StockLevel *level = find(key)) {
        level->onHand -= quantity;
        level->reserved -= fromReserved;
    }
}

StockKey keyOf(const OrderLine &line)
{
    return {line.sku, line.location};
}

const Product *findProduct(const std::vector<Product> &products, const QString &sku)
{
    const auto found = std::ranges::find(products, sku, &Product::sku);
    return found == products.end() ? nullptr : &*found;
}

QString lineField(std::size_t index, QStringView part)
{
    return u"lines[%1].%2"_s.arg(index).arg(part);
}

void checkText(Refusals &refusals, const QString &field, const QString &text, qsizetype longest)
{
    if (text.size() > longest) {
        refusals.add(u"too_long"_s, field,
                     u"This text has %1 characters; %2 are possible."_s.arg(text.size()).arg(longest),
                     {QString::number(text.size()), QString::number(longest)});
    }
}

void checkAddress(Refusals &refusals, const Address &address, const QString &field)
{
    checkText(refusals, field + u".name"_s, address.name);
    checkText(refusals, field + u".street"_s, address.street);
    checkText(refusals, field + u".city"_s, address.city);
    checkText(refusals, field + u".region"_s, address.region);
    checkText(refusals, field + u".postal_code"_s, address.postalCode);
    checkText(refusals, field + u".country"_s, address.country);
}

void checkAmount(Refusals &refusals, qint64 minor, const QString &field, const QString &code, const QString &sentence)
{
    if (minor < 0)
        refusals.add(code, field, sentence);
    else if (minor > largestMinor)
        refusals.add(u"amount_too_large"_s, field, u"The amount is larger than 15 digits."_s);
}

void checkDiscount(Refusals &refusals, Rate discount, std::size_t line)
{
    if (discount.millionths < 0 || discount.millionths > Rate::one) {
        refusals.add(u"invalid_discount"_s, lineField(line, u"discount"),
                     u"A discount is a fraction from 0 to 1, that is 0 to 100 %."_s);
    }
}

void checkTaxRate(Refusals &refusals, Rate rate, const QString &field)
{
    if (rate.millionths < 0 || rate.millionths > 10 * Rate::one)
        refusals.add(u"invalid_tax_rate"_s, field, u"A tax rate is a fraction between 0 and 10."_s);
}

void checkTags(Refusals &refusals, const QStringList &tags)
{
    if (tags.size() > mostTags) {
        refusals.add(u"too_many"_s, u"tags"_s,
                     u"%1 tags are more than the %2 an order can have."_s.arg(tags.size()).arg(mostTags),
                     {QString::number(tags.size()), QString::number(mostTags)});
    }
    for (qsizetype i = 0; i < tags.size(); ++i)
        checkText(refusals, u"tags[%1]"_s.arg(i), tags.at(i), 50);
}

void checkRequiredOn(Refusals &refusals, const std::optional<QDate> &day)
{
    if (day && (!day->isValid() || day->year() < 1900 || day->year() > 2200))
        refusals.add(u"invalid_date"_s, u"required_on"_s, u"The required date is not a day between 1900 and 2200."_s);
}

QStringList cleanTags(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags) {
        const QString trimmed = tag.simplified();
        if (!trimmed.isEmpty() && !clean.contains(trimmed))
            clean.append(trimmed);
    }
    return clean;
}

void checkNotRepeated(Refusals &refusals, std::set<QUuid> &seen, const QUuid &lineId, std::size_t index)
{
    if (!seen.insert(lineId).second)
        refusals.add(u"repeated_line"_s, lineField(index, u"id"), u"The same line is named twice."_s);
}

std::vector<Reservation> reserveAll(WorkingStock &stock, const std::vector<Wanted> &wanted, bool allowBackorder,
                                    Refusals &refusals)
{
    std::vector<Reservation> reservations;
    for (const Wanted &want : wanted) {
        const StockKey key = keyOf(*want.line);
        const qint64 taken = stock.reserve(key, want.quantity);
        if (taken > 0)
            reservations.push_back({want.line->id, key, taken});
        if (taken < want.quantity && (!allowBackorder || want.discontinued)) {
            const QStringList args{key.sku, QString::number(want.quantity), QString::number(taken), key.location};
            refusals.add(
                u"insufficient_stock"_s, lineField(want.index, u"quantity"),
                (want.discontinued
                     ? u"%1 is discontinued. Wanted: %2, left at %4: %3."_s
                     : u"There is too little of %1. Wanted: %2, available at %4: %3. Order fewer, or allow a backorder."_s)
                    .arg(args[0], want.isMore ? args[1] + u" more"_s : args[1], args[2], args[3]),
                args);
        }
    }
    return reservations;
}

} // namespace docket::domain
