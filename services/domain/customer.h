// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace docket::domain {

/// Where something is sent. All parts are free text as the customer writes them; `country` is an ISO 3166 code or a
/// name.
struct Address {
    QString name;
    QString street;
    QString city;
    QString region;
    QString postalCode;
    QString country;

    bool operator==(const Address &) const = default;
    bool isEmpty() const { return *this == Address{}; }
};

/// A customer of the catalogue. `id` is a UUIDv7 in text for customers made here, or the id that an import brought.
struct Customer {
    QString id;
    QString name;
    QString company;
    QString email;
    QString phone;
    QString language; ///< BCP 47, empty when unknown
    std::vector<Address> addresses;

    bool operator==(const Customer &) const = default;
};

/// What an order keeps of its customer: as it was when the order was placed.
struct CustomerSnapshot {
    QString id;
    QString name;
    QString company;
    QString email;
    QString phone;

    bool operator==(const CustomerSnapshot &) const = default;
};

CustomerSnapshot snapshotOf(const Customer &customer);

} // namespace docket::domain
