// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_data.h"

#include "services/search/words.h"
#include "services/sql/migrations.h"
#include "services/sql/transaction.h"
#include "services/store/schema.h"
#include "tests/support/order_table.h"

#include <random>

using namespace Qt::StringLiterals;

namespace docket::bench {

namespace {

const QStringList &givenNames()
{
    static const QStringList names{u"Ana"_s,  u"Jürgen"_s, u"Zoë"_s,   u"Mary"_s, u"Łukasz"_s, u"Søren"_s,
                                   u"田中"_s, u"Иван"_s,   u"Ελένη"_s, u"John"_s, u"Chloé"_s,  u"Amir"_s};
    return names;
}

search::OrderFacts factsOf(qint64 position, std::mt19937_64 &random)
{
    const auto below = [&random](quint64 limit) { return static_cast<qint64>(random() % limit); };
    const QStringList currencies{u"EUR"_s, u"USD"_s, u"GBP"_s, u"JPY"_s, u"PLN"_s, u"KWD"_s};
    const QStringList carriers{QString(), u"DHL"_s, u"UPS"_s, u"DPD"_s, u"DHL\u001fUPS"_s};
    const QStringList tags{QString(), QString(), QString(), u"vip"_s, u"gift"_s, u"gift\u001fvip"_s};
    search::OrderFacts facts;
    facts.status = static_cast<domain::OrderStatus>(below(5));
    facts.flags = below(50) == 0 ? search::Held : 0;
    facts.placed = 1680000000000 + position * 94000 + below(40000000);
    facts.required =
        below(3) == 0 ? search::OrderFacts::noDay : static_cast<qint32>(2460032 + position / 900 + below(20));
    facts.shipped =
        facts.status == domain::OrderStatus::Placed ? search::OrderFacts::noInstant : facts.placed + below(900000000);
    facts.total = below(500000) * 10;
    facts.currency = currencies.at(below(6));
    facts.country =
        QString(QChar(u'A' + static_cast<char16_t>(below(8)))) + QChar(u'A' + static_cast<char16_t>(below(5)));
    facts.carriers = carriers.at(below(5));
    facts.tags = tags.at(below(6));
    const qint64 customer = below(50000);
    facts.customerId = u"C%1"_s.arg(customer);
    facts.customerName = givenNames().at(customer % 12) + u" Nr"_s + QString::number(customer);
    facts.numberPrefix = u"K3F-"_s;
    facts.numberCounter = position;
    return facts;
}

search::OrderText textOf(qint64 position, const search::OrderFacts &facts, std::mt19937_64 &random)
{
    using search::TextField;
    search::OrderText text;
    search::appendWords(u"K3F-%1 %1"_s.arg(position), text[TextField::Number]);
    search::appendWords(facts.customerName, text[TextField::Customer]);
    search::appendWords(u"c%1@shop%2.example"_s.arg(position % 50000).arg(position % 20), text[TextField::Email]);
    search::appendWords(u"P-%1 P-%2"_s.arg(random() % 5000).arg(random() % 5000), text[TextField::Sku]);
    search::appendWords(u"blue kettle model %1"_s.arg(random() % 200), text[TextField::Product]);
    text[TextField::Country] = search::wordsOfTerm(TextField::Country, facts.country);
    text[TextField::Carrier] = search::wordsOfTerm(TextField::Carrier, facts.carriers);
    text[TextField::Tag] = search::wordsOfTerm(TextField::Tag, facts.tags);
    search::appendWords(u"Long Street %1"_s.arg(random() % 300), text[TextField::Other]);
    return text;
}

} // namespace

Result<void> fill(sql::Connection &connection, qint64 count)
{
    if (auto done = connection.setDurability(sql::Connection::Durability::None); !done)
        return done;
    if (const auto migrated = sql::migrate(connection, store::migrations()); !migrated)
        return tl::make_unexpected(migrated.error());
    auto transaction = sql::Transaction::begin(connection);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    test::OrderTable table(connection);
    std::mt19937_64 random(1); // NOLINT(cert-msc*): the same rows in every run
    for (qint64 position = 1; position <= count; ++position) {
        const search::OrderFacts facts = factsOf(position, random);
        if (auto done = table.write(position, facts, textOf(position, facts, random)); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace docket::bench
