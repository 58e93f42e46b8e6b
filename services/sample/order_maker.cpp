// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/order_maker.h"

#include "services/sample/order_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::sample {

namespace {

// Shares in a hundred of orders with one, two, … lines: three in the mean.
constexpr std::array<int, 8> lineShares = {22, 24, 20, 14, 9, 6, 3, 2};

std::size_t lineCount(Random &random)
{
    qint64 at = random.below(100);
    std::size_t count = 0;
    while (at >= lineShares.at(count))
        at -= lineShares.at(count++);
    return count + 1;
}

qint64 quantityOf(const Shopper &shopper, Random &random)
{
    if (shopper.isBusiness && random.chance(450))
        return random.between(2, 6) * 2;
    const qint64 at = random.below(100);
    if (at < 64)
        return 1;
    return at < 86 ? 2 : random.between(3, 5);
}

domain::Rate discountOf(const Shopper &shopper, Random &random)
{
    static constexpr std::array<qint64, 4> campaigns = {50'000, 100'000, 150'000, 250'000};
    if (shopper.isBusiness)
        return {random.between(2, 4) * 50'000};
    return {random.chance(90) ? random.pick(campaigns) : 0};
}

bool isDecember(domain::Instant at)
{
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(at));
    return date.month() == std::chrono::December;
}

} // namespace

QDate dateOf(domain::Instant at)
{
    constexpr qint64 julianDayOf1970 = 2'440'588;
    return QDate::fromJulianDay(julianDayOf1970 + std::chrono::floor<std::chrono::days>(at).time_since_epoch().count());
}

OrderMaker::OrderMaker(MemoryDesk &desk, const Catalogue &catalogue, StockRoom &stock, const People &people,
                       QString device)
    : m_desk(desk)
    , m_catalogue(catalogue)
    , m_stock(stock)
    , m_people(people)
    , m_device(std::move(device))
{
    for (const QString &entry : QString::fromUtf16(text::customerNotes()).split(u'|')) {
        const qsizetype colon = entry.indexOf(u':');
        m_notes[entry.left(colon)].append(entry.mid(colon + 1));
    }
}

Result<NewOrder> OrderMaker::make(qint64 counter, domain::Instant placed, const Shopper &shopper, Random &random)
{
    NewOrder made;
    made.create.number = domain::orderNumber(m_device, counter);
    made.create.customerId = shopper.customer.id;
    made.create.currency = shopper.country->currency;
    made.create.allowBackorder = true;
    const Result<void> added = addLines(made, placed, shopper, random);
    if (!added)
        return tl::make_unexpected(added.error());
    addWishes(made, placed, shopper, random);
    made.create.shippingMinor = shippingOf(made, shopper);
    return made;
}

Result<void> OrderMaker::addLines(NewOrder &made, domain::Instant placed, const Shopper &shopper, Random &random)
{
    const std::size_t wanted = lineCount(random);
    std::vector<std::size_t> chosen;
    for (std::size_t tries = 0; chosen.empty() || (chosen.size() < wanted && tries < 3 * wanted); ++tries) {
        const std::size_t article = m_catalogue.pick(random);
        const Article &picked = m_catalogue.article(article);
        const Place place = picked.inStore && random.chance(250) ? Place::Store : Place::Main;
        // What the shop shows as out of stock, most people do not order.
        const bool avoided = m_stock.isShort({picked.product.sku, nameOf(place)}) && random.chance(850);
        if (avoided || std::ranges::find(chosen, article) != chosen.end())
            continue;
        const qint64 quantity = quantityOf(shopper, random);
        const Result<bool> there = m_stock.provide(article, place, quantity, placed);
        if (!there)
            return tl::make_unexpected(there.error());
        made.isShort = made.isShort || !*there;
        chosen.push_back(article);
        made.create.lines.push_back(lineOf(article, place, quantity, shopper, placed));
        made.create.lines.back().discount = discountOf(shopper, random);
    }
    return {};
}

domain::LineDraft OrderMaker::lineOf(std::size_t article, Place place, qint64 quantity, const Shopper &shopper,
                                     domain::Instant at)
{
    const Article &ordered = m_catalogue.article(article);
    domain::LineDraft line;
    line.id = m_desk.newId(at);
    line.sku = ordered.product.sku;
    line.location = nameOf(place);
    line.quantity = quantity;
    line.unitPrice = domain::Money{shopper.country->priceOf(ordered.product.price.minor), shopper.country->currency};
    line.taxRate = ordered.reducedTax ? shopper.country->reducedTax : shopper.country->standardTax;
    return line;
}

std::optional<domain::LineDraft> OrderMaker::extraLine(const domain::Order &order, const Shopper &shopper,
                                                       Random &random)
{
    const std::size_t article = m_catalogue.pick(random);
    const domain::Product &product = m_catalogue.article(article).product;
    const bool there = std::ranges::find(order.lines, product.sku, &domain::OrderLine::sku) != order.lines.end();
    if (there || m_desk.level(product.sku, Place::Main).available() < 2)
        return std::nullopt;
    return lineOf(article, Place::Main, 1, shopper, order.placedAt);
}

void OrderMaker::addWishes(NewOrder &made, domain::Instant placed, const Shopper &shopper, Random &random) const
{
    domain::CreateOrder &create = made.create;
    const bool isGift = random.chance(isDecember(placed) ? 220 : 60) && !shopper.isBusiness;
    made.isExpress = random.chance(60);
    if (shopper.isVip)
        create.tags.append(u"vip"_s);
    if (isGift)
        create.tags.append(u"gift"_s);
    if (shopper.isBusiness)
        create.tags.append(u"wholesale"_s);
    if (made.isExpress)
        create.tags.append(u"express"_s);
    if (random.chance(40))
        create.tags.append(u"fragile"_s);
    if (random.chance(50))
        create.tags.append(u"phone"_s);

    if (isGift && random.chance(700))
        create.shipTo = m_people.recipientFor(shopper, random);
    else if (shopper.customer.addresses.size() > 1 && random.chance(400))
        create.shipTo = shopper.customer.addresses.back();
    if (random.chance(shopper.isBusiness ? 450 : 230))
        create.requiredOn = dateOf(placed).addDays(random.between(made.isExpress ? 2 : 5, 24));
    if (random.chance(110))
        create.note = noteOf(shopper, random);
}

QString OrderMaker::noteOf(const Shopper &shopper, Random &random) const
{
    const QString language = shopper.country->names->language.section(u'-', 0, 0);
    const auto own = m_notes.constFind(language);
    return random.pick(own == m_notes.constEnd() ? *m_notes.constFind(u"en"_s) : *own);
}

qint64 OrderMaker::shippingOf(const NewOrder &made, const Shopper &shopper) const
{
    const Country &country = *shopper.country;
    qint64 goods = 0;
    for (const domain::LineDraft &line : made.create.lines)
        goods += line.unitPrice->minor * line.quantity;
    const qint64 standard = country.standardTax.millionths > 0 ? 690 : 1'790; // where the shop collects VAT is near
    if (made.isExpress)
        return country.priceOf(standard * 2);
    return goods >= country.priceOf(12'000) ? 0 : country.priceOf(standard);
}

} // namespace docket::sample
