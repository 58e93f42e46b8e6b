// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/verify.h"

#include "services/search/order_facts.h"
#include "services/search/order_text.h"
#include "services/sql/transaction.h"
#include "services/store/catalogue_rows.h"
#include "services/store/event_rows.h"
#include "services/store/order_rows.h"
#include "services/store/verify_order.h"

#include <map>

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

namespace {

constexpr qsizetype mostViolations = 100;
constexpr qint64 progressStep = 1'000;
// So many orders, spread over all of them, are looked up by their number in the search words.
constexpr qint64 mostSearched = 10'000;

tl::unexpected<Error> passOn(const Error &error)
{
    return tl::make_unexpected(error);
}

void note(CheckedInvariant &invariant, const QString &sentence)
{
    if (++invariant.violationCount <= mostViolations)
        invariant.violations << sentence;
}

// One consistent reading of everything. Orders and their events are walked side by side by position, so that nothing
// but the stock of every product is held in memory.
class Verification {
public:
    Verification(sql::Connection &connection, const VerifyProgress &progress)
        : m_connection(connection)
        , m_progress(progress)
    {
    }

    Result<std::vector<CheckedInvariant>> run()
    {
        const auto snapshot = sql::Transaction::begin(m_connection, sql::Transaction::Kind::Deferred);
        if (!snapshot)
            return passOn(snapshot.error());
        for (const auto step : {&Verification::checkPages, &Verification::checkOrders, &Verification::checkCatalogue,
                                &Verification::checkStock, &Verification::checkCommands}) {
            if (const auto done = (this->*step)(); !done)
                return passOn(done.error());
        }
        return std::vector{m_pages, m_replay,    m_sequences, m_quantities,   m_columns,
                           m_words, m_catalogue, m_stock,     m_reservations, m_commands};
    }

private:
    Result<void> checkPages();
    Result<void> checkOrders();
    Result<void> checkCatalogue();
    Result<void> checkStock();
    Result<void> checkCommands();

    Result<void> checkOrder(const sql::Statement &row, sql::Statement &events, bool &eventWaiting);
    void checkColumns(const QString &name, const sql::Statement &row, const Order &order);
    Result<void> checkWords(const QString &name, qint64 position, const Order &order);
    Result<void> checkSaved(QByteArrayView sql, int kind);
    void compare(const QString &what, const QString &name, const QString &stored, const QString &wanted);
    Result<QString> term(qint64 id);

    sql::Connection &m_connection;
    const VerifyProgress &m_progress;
    std::map<StockKey, qint64> m_reservedByOrders;
    QHash<qint64, QString> m_terms;
    qint64 m_searchStep = 1;

    CheckedInvariant m_pages{u"pages"_s, u"every page of the database decrypts and is whole"_s, 0, 0, {}};
    CheckedInvariant m_replay{u"replay"_s, u"every order equals its events, at every version"_s, 0, 0, {}};
    CheckedInvariant m_sequences{
        u"sequences"_s, u"event sequences have no gaps, and each event is of something that is there"_s, 0, 0, {}};
    CheckedInvariant m_quantities{
        u"quantities"_s, u"quantity = open + shipped + canceled on each line; totals follow from lines"_s, 0, 0, {}};
    CheckedInvariant m_columns{
        u"columns"_s, u"what lists are filtered and sorted by equals what the order says"_s, 0, 0, {}};
    CheckedInvariant m_words{
        u"words"_s, u"every order has search words; each of a sample is found by its number"_s, 0, 0, {}};
    CheckedInvariant m_catalogue{u"catalogue"_s, u"every customer and product equals its last event"_s, 0, 0, {}};
    CheckedInvariant m_stock{
        u"stock"_s, u"on hand and reserved equal the sum of the movements, none below zero"_s, 0, 0, {}};
    CheckedInvariant m_reservations{
        u"reservations"_s, u"reserved stock equals what open lines have reserved"_s, 0, 0, {}};
    CheckedInvariant m_commands{u"commands"_s, u"every event's command had its effect once"_s, 0, 0, {}};
};

Result<void> Verification::checkPages()
{
    // Finds what is wrong in single tables too, and stops after a hundred.
    sql::Statement check = m_connection.prepare("PRAGMA quick_check");
    for (;;) {
        const auto row = check.step();
        if (!row)
            return passOn(row.error());
        if (!*row)
            break;
        if (check.text(0) != u"ok")
            note(m_pages, check.text(0));
    }
    const auto pages = m_connection.int64("PRAGMA page_count");
    m_pages.checked = pages.value_or(0);
    return {};
}

Result<void> Verification::checkOrders()
{
    const auto total = m_connection.int64("SELECT count(*) FROM orders");
    if (!total)
        return passOn(total.error());
    m_searchStep = std::max<qint64>(1, *total / mostSearched);
    const auto wordless =
        m_connection.int64("SELECT count(*) FROM orders WHERE position NOT IN (SELECT id FROM order_text_docsize)");
    if (!wordless)
        return passOn(wordless.error());
    if (*wordless > 0)
        note(m_words, u"%1 orders have no search words"_s.arg(*wordless));
    sql::Statement orders = m_connection.prepare(
        "SELECT o.position, o.id, o.version, o.document, f.status, f.flags, f.placed, f.required, f.shipped, f.total, f.currency, f.country, "
        "f.carriers, f.tags, f.customer, f.customer_name, f.number_prefix, f.number_counter, f.position, o.number, o.source "
        "FROM orders AS o LEFT JOIN order_facts AS f USING (position) ORDER BY o.position");
    const QByteArray select =
        QByteArray("SELECT event.entity, ") + eventColumns + " FROM event WHERE kind = 0 ORDER BY entity, sequence";
    sql::Statement events = m_connection.prepare(select);
    const auto first = events.step();
    if (!first)
        return passOn(first.error());
    bool eventWaiting = *first;
    for (;;) {
        const auto row = orders.step();
        if (!row)
            return passOn(row.error());
        if (!*row)
            break;
        if (const auto checked = checkOrder(orders, events, eventWaiting); !checked)
            return checked;
        if (m_progress && m_replay.checked % progressStep == 0)
            m_progress(m_replay.checked, *total);
    }
    if (eventWaiting)
        note(m_sequences, u"events belong to order row %1, which is not there"_s.arg(events.int64(0)));
    if (m_progress)
        m_progress(m_replay.checked, *total);
    return {};
}

Result<void> Verification::checkOrder(const sql::Statement &row, sql::Statement &events, bool &eventWaiting)
{
    const qint64 position = row.int64(0);
    const QUuid id = row.uuid(1);
    ++m_replay.checked;
    const auto stored = orderFromDocument(row.blob(3));
    const QString name = stored ? stored->number : u"row %1"_s.arg(position);
    if (!stored) {
        note(m_replay, u"%1: %2"_s.arg(name, stored.error().sentence));
    } else if (stored->id != id || stored->version != row.int64(2) || stored->number != row.text(19) ||
               stored->source != row.text(20)) {
        note(m_replay, u"%1: its row and its document name different orders"_s.arg(name));
    }

    OrderReplay replay;
    while (eventWaiting && events.int64(0) <= position) {
        if (events.int64(0) < position) {
            note(m_sequences, u"events belong to order row %1, which is not there"_s.arg(events.int64(0)));
        } else {
            ++m_sequences.checked;
            const auto event = eventFromRow(events, 1, id.toString(QUuid::WithoutBraces));
            if (!event) {
                note(m_replay, u"%1: %2"_s.arg(name, event.error().sentence));
            } else {
                for (const QString &problem : replay.next(*event))
                    note(m_sequences, u"%1: %2"_s.arg(name, problem));
            }
        }
        const auto next = events.step();
        if (!next)
            return passOn(next.error());
        eventWaiting = *next;
    }
    if (!stored)
        return {};
    if (!replay.order() || *replay.order() != *stored)
        note(m_replay, u"%1: its events do not give the stored order"_s.arg(name));
    m_quantities.checked += static_cast<qint64>(stored->lines.size());
    for (const QString &problem : brokenQuantities(*stored))
        note(m_quantities, u"%1: %2"_s.arg(name, problem));
    for (const OrderLine &line : stored->lines) {
        if (line.reserved != 0)
            m_reservedByOrders[{line.sku, line.location}] += line.reserved;
    }
    checkColumns(name, row, *stored);
    return m_replay.checked % m_searchStep == 0 ? checkWords(name, position, *stored) : Result<void>();
}

// The words are kept without the texts they are from, so they can be asked and not read back.
Result<void> Verification::checkWords(const QString &name, qint64 position, const Order &order)
{
    QByteArray number = search::textOf(order).columns().front();
    if (number.trimmed().isEmpty())
        return {};
    ++m_words.checked;
    sql::Statement &find = m_connection.statement("SELECT 1 FROM order_text WHERE order_text MATCH ?1 AND rowid = ?2");
    const auto found = find.bindUtf8(1, "number : \"" + number.replace('"', "\"\"") + '"').bind(2, position).step();
    if (!found)
        return passOn(found.error());
    find.reset();
    if (!*found)
        note(m_words, u"%1: the search words do not find it by its number"_s.arg(name));
    return {};
}

void Verification::compare(const QString &what, const QString &name, const QString &stored, const QString &wanted)
{
    if (stored != wanted)
        note(m_columns, u"%1: the column %2 does not say what the order says"_s.arg(name, what));
}

// Texts are looked up once: there are few, but for names and ids of customers.
Result<QString> Verification::term(qint64 id)
{
    if (const auto known = m_terms.constFind(id); known != m_terms.constEnd())
        return *known;
    constexpr qsizetype mostKept = 200'000;
    if (m_terms.size() >= mostKept)
        m_terms.clear();
    sql::Statement &find = m_connection.statement("SELECT text FROM term WHERE id = ?");
    const auto row = find.bind(1, id).step();
    if (!row)
        return passOn(row.error());
    const QString text = *row ? find.text(0) : QString();
    find.reset();
    m_terms.insert(id, text);
    return text;
}

void Verification::checkColumns(const QString &name, const sql::Statement &row, const Order &order)
{
    ++m_columns.checked;
    if (row.isNull(18)) {
        note(m_columns, u"%1: has no row in the table of filters"_s.arg(name));
        return;
    }
    const search::OrderFacts facts = search::factsOf(order);
    const auto number = [](qint64 value) { return QString::number(value); };
    compare(u"status"_s, name, number(row.int64(4)), number(static_cast<int>(facts.status)));
    compare(u"flags"_s, name, number(row.int64(5)), number(facts.flags));
    compare(u"placed"_s, name, number(row.int64(6)), number(facts.placed));
    compare(u"required"_s, name, row.isNull(7) ? number(search::OrderFacts::noDay) : number(row.int64(7)),
            number(facts.required));
    compare(u"shipped"_s, name, row.isNull(8) ? number(search::OrderFacts::noInstant) : number(row.int64(8)),
            number(facts.shipped));
    compare(u"total"_s, name, number(row.int64(9)), number(facts.total));
    compare(u"number_counter"_s, name, number(row.int64(17)), number(facts.numberCounter));
    const std::array<std::pair<const char *, const QString *>, 7> texts{{{"currency", &facts.currency},
                                                                         {"country", &facts.country},
                                                                         {"carriers", &facts.carriers},
                                                                         {"tags", &facts.tags},
                                                                         {"customer", &facts.customerId},
                                                                         {"customer_name", &facts.customerName},
                                                                         {"number_prefix", &facts.numberPrefix}}};
    int column = 10;
    for (const auto &[what, wanted] : texts)
        compare(QString::fromLatin1(what), name, term(row.int64(column++)).value_or(QString()), *wanted);
}

Result<void> Verification::checkSaved(QByteArrayView sql, int kind)
{
    sql::Statement rows = m_connection.prepare(sql);
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return passOn(row.error());
        if (!*row)
            return {};
        ++m_catalogue.checked;
        const QString id = rows.text(0);
        if (rows.isNull(3)) {
            note(m_catalogue, u"%1: has no event"_s.arg(id));
            continue;
        }
        const auto event = eventFromRow(rows, 3, id);
        bool same = false;
        if (event && kind == static_cast<int>(EntityKind::Customer)) {
            const auto customer = customerFromDocument(rows.blob(2));
            const auto *saved = std::get_if<CustomerSaved>(&event->body);
            same = customer && saved && *customer == saved->after;
        } else if (event) {
            const auto product = productFromDocument(rows.blob(2));
            const auto *saved = std::get_if<ProductSaved>(&event->body);
            same = product && saved && *product == saved->after;
        }
        if (!same || event->sequence != rows.int64(1))
            note(m_catalogue, u"%1: differs from its last event"_s.arg(id));
    }
}

Result<void> Verification::checkCatalogue()
{
    const QByteArray customers =
        QByteArray("SELECT customer.id, customer.version, customer.document, ") + eventColumns +
        " FROM customer LEFT JOIN event ON event.kind = 2 AND event.entity = customer.position AND event.sequence = customer.version";
    const QByteArray products =
        QByteArray("SELECT product.sku, product.version, product.document, ") + eventColumns +
        " FROM product LEFT JOIN event ON event.kind = 3 AND event.entity = product.position AND event.sequence = product.version";
    auto checked = checkSaved(customers, static_cast<int>(EntityKind::Customer));
    if (checked)
        checked = checkSaved(products, static_cast<int>(EntityKind::Product));
    return checked;
}

Result<void> Verification::checkStock()
{
    sql::Statement rows = m_connection.prepare(
        "SELECT stock.sku, stock.location, stock.on_hand, stock.reserved, total(stock_movement.on_hand), total(stock_movement.reserved), stock.held "
        "FROM stock LEFT JOIN stock_movement ON stock_movement.stock = stock.key GROUP BY stock.key");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return passOn(row.error());
        if (!*row)
            break;
        ++m_stock.checked;
        ++m_reservations.checked;
        const StockKey key{rows.text(0), rows.text(1)};
        const QString name = key.sku + u'@' + key.location;
        if (rows.int64(2) != rows.int64(4) || rows.int64(3) != rows.int64(5)) {
            note(m_stock, u"%1: %2 on hand and %3 reserved, but movements sum to %4 and %5"_s.arg(name)
                              .arg(rows.int64(2))
                              .arg(rows.int64(3))
                              .arg(rows.int64(4))
                              .arg(rows.int64(5)));
        }
        if (rows.int64(2) < 0 || rows.int64(3) < 0 || rows.int64(6) < 0)
            note(m_stock, u"%1: a level is negative"_s.arg(name));
        const auto reserved = m_reservedByOrders.find(key);
        const qint64 byOrders = reserved == m_reservedByOrders.end() ? 0 : reserved->second;
        if (byOrders != rows.int64(3))
            note(m_reservations,
                 u"%1: %2 reserved, but open lines have reserved %3"_s.arg(name).arg(rows.int64(3)).arg(byOrders));
        if (reserved != m_reservedByOrders.end())
            m_reservedByOrders.erase(reserved);
    }
    for (const auto &[key, quantity] : m_reservedByOrders)
        note(m_reservations,
             u"%1@%2: open lines have reserved %3, but there is no stock"_s.arg(key.sku, key.location).arg(quantity));
    return {};
}

Result<void> Verification::checkCommands()
{
    const auto commands = m_connection.int64("SELECT count(*) FROM command");
    if (!commands)
        return passOn(commands.error());
    m_commands.checked = *commands;
    const auto strangers =
        m_connection.int64("SELECT count(*) FROM event WHERE command NOT IN (SELECT id FROM command)");
    if (!strangers)
        return passOn(strangers.error());
    if (*strangers > 0)
        note(m_commands, u"%1 events have no record of their command"_s.arg(*strangers));
    return {};
}

} // namespace

Result<std::vector<CheckedInvariant>> verify(sql::Connection &connection, const VerifyProgress &progress)
{
    return Verification(connection, progress).run();
}

} // namespace docket::store
