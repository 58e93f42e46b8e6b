// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/stock_room.h"

#include "services/sample/order_text.h"

#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::sample {

namespace {

using domain::StockChange;
using std::chrono::minutes;

constexpr quint64 stockKind = 4;

Place placeOf(const domain::StockKey &key)
{
    return key.location == nameOf(Place::Store) ? Place::Store : Place::Main;
}

} // namespace

StockRoom::StockRoom(MemoryDesk &desk, Catalogue &catalogue, const Staff &staff, quint64 seed)
    : m_desk(desk)
    , m_catalogue(catalogue)
    , m_staff(staff)
    , m_random(seed, stockKind, 0)
    , m_damages(QString::fromUtf16(text::damageReasons()).split(u'|'))
    , m_shelves(catalogue.articles().size())
{
    for (std::size_t i = 0; i < catalogue.articles().size(); ++i)
        m_articleOf.insert(catalogue.article(i).product.sku, i);
}

qint64 StockRoom::lotOf(std::size_t article, Place place) const
{
    const qint64 weeks = place == Place::Main ? 7 : 2;
    return (m_catalogue.article(article).weeklyDemand * weeks + 12) / 5 * 5;
}

Result<void> StockRoom::adjust(const domain::StockKey &key, StockChange change, qint64 quantity, const QString &reason,
                               domain::Instant at)
{
    const domain::Command command{
        m_desk.newStockId(at), {}, std::nullopt, at, domain::AdjustStock{key, change, quantity, reason}};
    return m_desk.execute(command, m_staff.packer(m_random));
}

Result<void> StockRoom::saveProduct(const CatalogueChange &change)
{
    const domain::Product &product = m_catalogue.article(change.article).product;
    const domain::Command command{
        m_desk.newStockId(change.at), {}, std::nullopt, change.at, domain::SaveProduct{product}};
    return m_desk.execute(command, m_staff.supervisor());
}

Result<void> StockRoom::catchUp(domain::Instant now)
{
    while (const CatalogueChange *change = m_catalogue.nextChange(now)) {
        Result<void> done = saveProduct(*change);
        if (done && change->kind == CatalogueChange::Kind::Introduced) {
            const Article &article = m_catalogue.article(change->article);
            for (const Place place : {Place::Main, Place::Store}) {
                if (done && (place == Place::Main || article.inStore)) {
                    const qint64 opening = article.product.reorderLevel + lotOf(change->article, place);
                    done = adjust({article.product.sku, nameOf(place)}, StockChange::Count, opening, u"opening count"_s,
                                  std::min(change->at + minutes(20), now));
                }
            }
        }
        if (!done)
            return done;
    }
    return {};
}

Result<bool> StockRoom::provide(std::size_t article, Place place, qint64 quantity, domain::Instant now)
{
    const domain::Product &product = m_catalogue.article(article).product;
    const qint64 available = m_desk.level(product.sku, place).available();
    Shelf &here = shelf(article, place);
    const qint64 least = place == Place::Main ? product.reorderLevel / 2 : 1;
    if (here.isShort || available - quantity >= least)
        return available >= quantity;
    here.late = here.late || m_random.chance(300);
    if (here.late) {
        here.late = available >= quantity;
        return here.late;
    }
    const Result<void> filled = refill(article, place, quantity, now);
    if (!filled)
        return tl::make_unexpected(filled.error());
    return true;
}

Result<void> StockRoom::refill(std::size_t article, Place place, qint64 quantity, domain::Instant now)
{
    const QString &sku = m_catalogue.article(article).product.sku;
    const qint64 lot = lotOf(article, place) + quantity;
    const domain::Instant at = now - minutes(m_random.between(5, 600));
    if (place == Place::Store && !shelf(article, Place::Main).isShort &&
        m_desk.level(sku, Place::Main).available() > 2 * lot) {
        const domain::Command command{m_desk.newStockId(at),
                                      {},
                                      std::nullopt,
                                      at,
                                      domain::MoveStock{sku, nameOf(Place::Main), nameOf(Place::Store), lot}};
        return m_desk.execute(command, m_staff.packer(m_random));
    }
    const QString reason = u"delivery note "_s % QString::number(m_random.between(20'000, 99'999));
    return adjust({sku, nameOf(place)}, StockChange::Receive, lot, reason, at);
}

Result<void> StockRoom::receiveLate(const domain::StockKey &key, qint64 quantity, domain::Instant at)
{
    const qint64 lot = lotOf(m_articleOf.value(key.sku), placeOf(key)) + quantity;
    const QString reason = u"late delivery, note "_s % QString::number(m_random.between(20'000, 99'999));
    return adjust(key, StockChange::Receive, lot, reason, at);
}

void StockRoom::leaveShort(const domain::StockKey &key)
{
    shelf(m_articleOf.value(key.sku), placeOf(key)).isShort = true;
}

bool StockRoom::isShort(const domain::StockKey &key) const
{
    return m_shelves[m_articleOf.value(key.sku)].at(static_cast<std::size_t>(placeOf(key))).isShort;
}

Result<void> StockRoom::lookAround(domain::Instant now)
{
    if (!m_random.chance(12))
        return {};
    const std::size_t article = m_catalogue.pick(m_random);
    const QString &sku = m_catalogue.article(article).product.sku;
    const domain::StockLevel &level = m_desk.level(sku, Place::Main);
    if (shelf(article, Place::Main).isShort || level.available() < 6)
        return {};
    const domain::StockKey key{sku, nameOf(Place::Main)};
    if (m_random.chance(500))
        return adjust(key, StockChange::Damage, m_random.between(1, 2), m_random.pick(m_damages), now);
    const qint64 found = level.onHand + m_random.between(-2, 1);
    return adjust(key, StockChange::Count, found, u"cycle count"_s, now);
}

} // namespace docket::sample
