// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shop_fixture.h"

using namespace Qt::StringLiterals;

namespace docket::test {

using namespace domain;

Currency euro()
{
    return *Currency::fromCode(u"EUR");
}

Currency dollar()
{
    return *Currency::fromCode(u"USD");
}

Money eur(qint64 minor)
{
    return {minor, euro()};
}

Instant minute(int minutes)
{
    return Instant{std::chrono::milliseconds{1'772'445'600'000}} + std::chrono::minutes{minutes};
}

QUuid idOf(quint32 number)
{
    return {number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1};
}

Customer customer(const QString &id)
{
    const Address address{u"Ada Example"_s, u"1 Mill Lane"_s, u"Leeds"_s, {}, u"LS1"_s, u"GB"_s};
    return {id, u"Ada Example"_s, u"Example Ltd"_s, u"ada@example.org"_s, u"+44 1"_s, u"en"_s, {address}};
}

Product product(const QString &sku, qint64 minor, qint64 taxMillionths)
{
    return {sku, u"Product "_s + sku, eur(minor), {taxMillionths}, {}, 0, false};
}

} // namespace docket::test
