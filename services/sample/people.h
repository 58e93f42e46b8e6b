// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/customer.h"
#include "services/domain/identifiers.h"
#include "services/sample/world.h"

namespace docket::sample {

/// A customer, and what the shop's orders need to know of it besides.
struct Shopper {
    domain::Customer customer;
    const Country *country = nullptr;
    bool isBusiness = false;
    bool isVip = false;
    bool isNew = false;
};

/// The customers of the sample, about one for seven orders: a few buy often, most once or twice. Only their ids are
/// kept; everything else about one is made again from its number, so that 150,000 of them cost 16 bytes each.
class People {
public:
    People(const World &world, quint64 seed);

    /// The customer of an order placed at `now`; moments do not go back.
    Shopper customerAt(domain::Instant now, Random &random);
    /// Somebody else in the country of `shopper`, to send a present to.
    domain::Address recipientFor(const Shopper &shopper, Random &random) const;

private:
    Shopper shopper(std::size_t index) const;

    const World &m_world;
    quint64 m_seed;
    domain::IdSource m_ids;
    std::vector<QUuid> m_customers;
};

} // namespace docket::sample
