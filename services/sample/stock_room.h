// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sample/catalogue.h"
#include "services/sample/memory_desk.h"
#include "services/sample/staff.h"

namespace docket::sample {

/// Keeps the sample's catalogue up to date and its shelves full: opening counts, goods received when a shelf runs low,
/// pieces moved from the main place to the store, a damage or a recount now and then.
///
/// Sometimes goods come late, and an order finds the shelf short: that order is backordered. If the goods come before
/// the end of the history they are received as part of that order's life; if not, the shelf stays short: nothing
/// arrives and nothing is given back there any more, so that waiting orders keep waiting, in whatever order commands
/// are executed.
class StockRoom {
public:
    StockRoom(MemoryDesk &desk, Catalogue &catalogue, const Staff &staff, quint64 seed);

    /// Executes what the catalogue had planned up to `now`.
    Result<void> catchUp(domain::Instant now);

    /// Fills the shelf for `quantity` pieces wanted at `now`. True when they are there; false when they will be short.
    Result<bool> provide(std::size_t article, Place place, qint64 quantity, domain::Instant now);
    /// The goods that were late come in, enough for `quantity` and the next weeks.
    Result<void> receiveLate(const domain::StockKey &key, qint64 quantity, domain::Instant at);

    /// No more goods come to this shelf.
    void leaveShort(const domain::StockKey &key);
    bool isShort(const domain::StockKey &key) const;

    /// Now and then something breaks or is counted again.
    Result<void> lookAround(domain::Instant now);

private:
    struct Shelf {
        bool late = false;
        bool isShort = false;
    };

    Result<void> saveProduct(const CatalogueChange &change);
    Result<void> adjust(const domain::StockKey &key, domain::StockChange change, qint64 quantity, const QString &reason,
                        domain::Instant at);
    Result<void> refill(std::size_t article, Place place, qint64 quantity, domain::Instant now);
    qint64 lotOf(std::size_t article, Place place) const;
    Shelf &shelf(std::size_t article, Place place) { return m_shelves[article].at(static_cast<std::size_t>(place)); }

    MemoryDesk &m_desk;
    Catalogue &m_catalogue;
    const Staff &m_staff;
    Random m_random;
    QStringList m_damages;
    std::vector<std::array<Shelf, 2>> m_shelves;
    QHash<QString, std::size_t> m_articleOf;
};

} // namespace docket::sample
