// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookup/product_cards.h"

namespace docket::models {

namespace {

struct Cards {
    std::vector<ProductCandidate> found;
    QStringList missing;
};

Result<Cards> cardsOf(workspace::ReadSession &session, const QStringList &skus)
{
    Cards cards;
    for (const QString &sku : skus) {
        auto product = session.reader().product(sku);
        if (!product)
            return tl::make_unexpected(product.error());
        if (!*product) {
            cards.missing << sku;
            continue;
        }
        auto candidate = withStock(session, std::move(**product));
        if (!candidate)
            return tl::make_unexpected(candidate.error());
        cards.found.push_back(std::move(*candidate));
    }
    return cards;
}

} // namespace

ProductCards::ProductCards(workspace::Workspace &shop, QObject *parent) : QObject(parent), m_shop(shop)
{
    connect(&shop, &workspace::Workspace::stockChanged, this, &ProductCards::readAgain);
    connect(&shop, &workspace::Workspace::productsChanged, this, &ProductCards::readAgain);
}

void ProductCards::want(const QStringList &skus)
{
    QStringList unknown;
    for (const QString &sku : skus) {
        if (sku.isEmpty() || m_wanted.contains(sku))
            continue;
        m_wanted.insert(sku);
        unknown << sku;
    }
    read(unknown);
}

void ProductCards::add(const ProductCandidate &candidate)
{
    m_wanted.insert(candidate.product.sku);
    m_missing.remove(candidate.product.sku);
    m_cards.insert(candidate.product.sku, candidate);
    emit changed();
}

const ProductCandidate *ProductCards::find(const QString &sku) const
{
    const auto found = m_cards.constFind(sku);
    return found == m_cards.constEnd() ? nullptr : &*found;
}

void ProductCards::readAgain(const QStringList &skus)
{
    QStringList known;
    for (const QString &sku : skus) {
        if (m_wanted.contains(sku))
            known << sku;
    }
    read(known);
}

void ProductCards::read(const QStringList &skus)
{
    if (skus.isEmpty())
        return;
    // Two reads may overtake each other: of a SKU only the newest counts.
    const quint64 reading = ++m_lastReading;
    for (const QString &sku : skus)
        m_readings.insert(sku, reading);
    m_shop.read([skus](workspace::ReadSession &session) { return cardsOf(session, skus); })
        .then(this, [this, skus, reading](Result<Cards> cards) {
            if (!cards) {
                for (const QString &sku : skus)
                    m_wanted.remove(sku);
                emit failed(cards.error());
                return;
            }
            for (const ProductCandidate &candidate : cards->found) {
                if (m_readings.value(candidate.product.sku) != reading)
                    continue;
                m_missing.remove(candidate.product.sku);
                m_cards.insert(candidate.product.sku, candidate);
                askHub(candidate.product.sku, reading);
            }
            for (const QString &sku : cards->missing)
                m_missing.insert(sku);
            emit changed();
        });
}

void ProductCards::askHub(const QString &sku, quint64 reading)
{
    if (!m_hub)
        return;
    m_hub->levels(sku).then(this, [this, sku, reading](const Decided<workspace::HubLookups::Levels> &levels) {
        const auto card = m_cards.find(sku);
        // Without an answer what the copy knows is what there is.
        if (!levels || !*levels || card == m_cards.end() || m_readings.value(sku) != reading)
            return;
        card->stock = **levels;
        emit changed();
    });
}

} // namespace docket::models
