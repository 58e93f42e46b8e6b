// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/import_customer.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace docket::exchange {

namespace {

// Made up once for this purpose; customers of earlier imports are found by it.
constexpr QUuid importedCustomers{0x5b7e41c2, 0x0f0a, 0x4d57, 0x9e, 0x66, 0x3c, 0x1f, 0x8a, 0x25, 0xd4, 0x90};

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits.append(c);
    }
    return digits;
}

QString keyOf(const wire::ImportedCustomer &row)
{
    if (!row.email.isEmpty())
        return u"email\n"_s + row.email.toCaseFolded();
    if (const QString digits = digitsOf(row.phone); !digits.isEmpty())
        return u"phone\n"_s + digits;
    if (const QString name = row.name.simplified(); !name.isEmpty())
        return u"name\n"_s + name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    if (const QString company = row.company.simplified(); !company.isEmpty())
        return u"company\n"_s + company.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return {};
}

QString firstOf(const QString &preferred, const QString &other)
{
    return preferred.isEmpty() ? other : preferred;
}

} // namespace

domain::Address toAddress(const wire::ImportedAddress &address)
{
    return {address.name, address.street, address.city, address.region, address.postalCode, address.country};
}

domain::Customer customerOf(const wire::ImportedCustomer &row, const wire::ImportedAddress &shipTo,
                            const QString &source)
{
    domain::Customer customer{row.id, row.name, row.company, row.email, row.phone, row.language, {}};
    if (customer.id.isEmpty()) {
        const QString key = keyOf(row);
        if (key.isEmpty())
            return {};
        customer.id = QUuid::createUuidV5(importedCustomers, source + u'\n' + key).toString(QUuid::WithoutBraces);
    }
    if (customer.name.isEmpty())
        customer.name = firstOf(customer.company, firstOf(customer.email, customer.id));
    const domain::Address address = toAddress(shipTo);
    if (!address.isEmpty())
        customer.addresses.push_back(address);
    return customer;
}

domain::CustomerSnapshot completedSnapshot(const wire::ImportedCustomer &row, const domain::Customer &known)
{
    return {known.id, firstOf(row.name, known.name), firstOf(row.company, known.company),
            firstOf(row.email, known.email), firstOf(row.phone, known.phone)};
}

} // namespace docket::exchange
