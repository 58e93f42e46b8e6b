// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/catalogue_text.h"

#include "services/search/words.h"

namespace docket::search {

namespace {

void separate(QByteArray &words)
{
    if (!words.isEmpty())
        words.append(' ').append(valueSeparator).append(' ');
}

QByteArray wordsIn(const QStringList &values)
{
    QByteArray words;
    for (const QString &value : values) {
        if (value.isEmpty())
            continue;
        separate(words);
        appendWords(value, words);
    }
    return words;
}

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

} // namespace

CustomerText textOf(const domain::Customer &customer)
{
    QStringList places;
    for (const domain::Address &address : customer.addresses)
        places << address.street << address.city << address.region << address.postalCode << address.country;
    return {wordsIn({customer.name, customer.company}), wordsIn({customer.email}),
            wordsIn({customer.phone, digitsOf(customer.phone)}), wordsIn(places), wordsIn({customer.id})};
}

ProductText textOf(const domain::Product &product)
{
    return {wordsIn({product.sku}), wordsIn({product.name}), wordsIn({product.barcode})};
}

QByteArray joined(std::initializer_list<QByteArray> fields)
{
    QByteArray all;
    for (const QByteArray &field : fields) {
        if (field.isEmpty())
            continue;
        separate(all);
        all.append(field);
    }
    return all;
}

} // namespace docket::search
