// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/people.h"

#include <QStringBuilder>

#include <array>

using namespace Qt::StringLiterals;

namespace docket::sample {

namespace {

constexpr quint64 customersKind = 2;

struct Person {
    QString name;
    QString family;
    QString firstLatin;
    QString familyLatin;
};

Person pickPerson(const NamePool &pool, Random &random)
{
    const bool woman = random.chance(520);
    const Word &first = random.pick(woman ? pool.women : pool.men);
    const FamilyName &family = random.pick(pool.families);
    const Word &last = woman ? family.woman : family.man;
    return {pool.familyFirst ? QString(last.text % pool.between % first.text)
                             : QString(first.text % pool.between % last.text),
            last.text, first.latin, last.latin};
}

domain::Address pickAddress(const Country &country, const QString &name, Random &random)
{
    const City &city = random.pick(country.cities);
    domain::Address address;
    address.name = name;
    address.street = filled(around(country.names->streetPattern, random.pick(country.names->streets)), random);
    address.city = city.name;
    address.region = city.region;
    address.postalCode = filled(city.postalPattern, random);
    address.country = country.code;
    return address;
}

// Domains that RFC 2606 keeps for examples: mail to them reaches nobody.
QString emailOf(const Person &person, std::size_t index, bool business, Random &random)
{
    static const std::array domains = {u"@example.com"_s,      u"@example.org"_s,      u"@example.net"_s,
                                       u"@mail.example.com"_s, u"@post.example.org"_s, u"@home.example.net"_s};
    if (business)
        return u"orders@"_s % person.familyLatin % QString::number(index) % u".example"_s;
    const QString &domain = random.pick(domains);
    switch (random.below(4)) {
    case 0:
        return person.firstLatin.left(1) % person.familyLatin % QString::number(index) % domain;
    case 1:
        return person.familyLatin % u'.' % person.firstLatin % QString::number(random.between(50, 99)) % domain;
    default:
        return person.firstLatin % u'.' % person.familyLatin % domain;
    }
}

} // namespace

People::People(const World &world, quint64 seed) : m_world(world), m_seed(seed), m_ids(seed ^ 0xC0FF'EE00U) {}

Shopper People::customerAt(domain::Instant now, Random &random)
{
    if (m_customers.empty() || random.chance(143)) {
        m_customers.push_back(m_ids.next(now - std::chrono::minutes(random.between(2, 30))));
        Shopper made = shopper(m_customers.size() - 1);
        made.isNew = true;
        return made;
    }
    // The product of two even draws leans towards the first customers: the shop's regulars.
    const double draw = random.chance(600) ? random.fraction() * random.fraction() : random.fraction();
    return shopper(static_cast<std::size_t>(draw * static_cast<double>(m_customers.size())));
}

domain::Address People::recipientFor(const Shopper &shopper, Random &random) const
{
    return pickAddress(*shopper.country, pickPerson(*shopper.country->names, random).name, random);
}

Shopper People::shopper(std::size_t index) const
{
    Random random(m_seed, customersKind, index);
    Shopper made;
    made.country = &m_world.pickCountry(random);
    const NamePool &pool = *made.country->names;
    const Person person = pickPerson(pool, random);
    made.isBusiness = random.chance(110);
    made.isVip = random.chance(30);

    domain::Customer &customer = made.customer;
    customer.id = m_customers[index].toString(QUuid::WithoutBraces);
    customer.name = person.name;
    customer.language = made.country->language;
    if (made.isBusiness)
        customer.company = around(random.pick(pool.companies), person.family);
    customer.email = emailOf(person, index, made.isBusiness, random);
    if (random.chance(780))
        customer.phone = filled(made.country->phonePattern, random);
    customer.addresses.push_back(pickAddress(*made.country, person.name, random));
    if (random.chance(120))
        customer.addresses.push_back(pickAddress(*made.country, person.name, random));
    return made;
}

} // namespace docket::sample
