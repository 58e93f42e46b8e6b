// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_registry.h"
#include "app/ctl/order_list.h"
#include "app/ctl/query.h"
#include "app/ctl/table_printer.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"
#include "services/wire/json_catalogue.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

using namespace domain;

namespace {

constexpr qint64 usualLimit = 50;

OrFailure<qint64> limitOf(const Invocation &invocation)
{
    const auto given = invocation.arguments.integer(u"limit"_s, 1);
    if (!given)
        return failed(given);
    const QString format = invocation.arguments.value(u"format"_s);
    const bool forPeople = format.isEmpty() || format == u"table"_s;
    return given->value_or(forPeople ? usualLimit : -1);
}

Ran listOrders(const Invocation &invocation)
{
    const auto limit = limitOf(invocation);
    if (!limit)
        return failed(limit);
    const auto sort = readSort(invocation.arguments.value(u"sort"_s));
    if (!sort)
        return failed(sort);
    auto shop = invocation.session.openForReading();
    if (!shop)
        return failed(shop);
    const auto query = readQuery(invocation.arguments.positionals(), **shop, invocation.output);
    if (!query)
        return failed(query);

    const QString format = invocation.arguments.value(u"format"_s);
    const auto printer = makeOrderPrinter(format, invocation.output, (*shop)->settings().timeZone);
    qint64 shown = 0;
    const auto read = (*shop)->reader().orders(*query, *sort, *limit, [&](const Order &order) {
        printer->print(order);
        ++shown;
        return true;
    });
    if (!read)
        return failed(read);
    printer->finish();
    if (format.isEmpty() || format == u"table"_s) {
        const auto total = (*shop)->reader().count(*query);
        if (!total)
            return failed(total);
        invocation.output.say(*total == shown ? counted(shown, QT_TRANSLATE_NOOP("docketctl", "order"),
                                                        QT_TRANSLATE_NOOP("docketctl", "orders"))
                                              : tr("%1 of %2 orders; --limit N shows more.").arg(shown).arg(*total));
    }
    return ExitCode::Done;
}

/// Prints values of JSON one by one as an array.
class JsonArray {
public:
    explicit JsonArray(Output &output) : m_output(output) { m_output.bytes("["); }
    void add(const QByteArray &value)
    {
        m_output.bytes((m_isEmpty ? "\n" : ",\n") + value);
        m_isEmpty = false;
    }
    void finish() { m_output.bytes("\n]\n"); }

private:
    Output &m_output;
    bool m_isEmpty = true;
};

// Lists one thing after the other, as a table or as JSON; `visitAll(limit, visitor)` reads.
template <typename T, typename VisitAll, typename Cells>
Ran list(const Invocation &invocation, std::vector<TableColumn> columns, const VisitAll &visitAll, const Cells &cellsOf)
{
    const auto limit = limitOf(invocation);
    if (!limit)
        return failed(limit);
    if (invocation.wantsJson()) {
        JsonArray array(invocation.output);
        const Result<void> read = visitAll(*limit, [&](const T &value) {
            array.add(wire::toJson(value));
            return true;
        });
        if (!read)
            return failed(read);
        array.finish();
        return ExitCode::Done;
    }
    TablePrinter table(invocation.output, std::move(columns));
    const qint64 oneMore = *limit + 1;
    const Result<void> read = visitAll(oneMore, [&](const T &value) {
        if (table.rows() == *limit) {
            table.finish();
            invocation.output.say(tr("There are more; --limit N shows more than %1.").arg(*limit));
            return false;
        }
        table.add(cellsOf(value));
        return true;
    });
    if (!read)
        return failed(read);
    table.finish();
    if (table.rows() == 0)
        invocation.output.say(tr("Nothing found."));
    return ExitCode::Done;
}

Ran listCustomers(const Invocation &invocation)
{
    auto shop = invocation.session.openForReading();
    if (!shop)
        return failed(shop);
    const QString text = invocation.arguments.positionals().join(u' ');
    const auto visitAll = [&](qint64 limit, const std::function<bool(const Customer &)> &visit) {
        return (*shop)->reader().customers(text, limit, visit);
    };
    using Align = TableColumn::Align;
    return list<Customer>(
        invocation,
        {{tr("id"), Align::Left, true},
         {tr("name"), Align::Left, true},
         {tr("company"), Align::Left, true},
         {tr("e-mail"), Align::Left, true},
         {tr("phone")},
         {tr("country")}},
        visitAll, [](const Customer &customer) {
            const QString country = customer.addresses.empty() ? QString() : customer.addresses.front().country;
            return QStringList{customer.id, customer.name, customer.company, customer.email, customer.phone, country};
        });
}

Ran listProducts(const Invocation &invocation)
{
    auto shop = invocation.session.openForReading();
    if (!shop)
        return failed(shop);
    const QString text = invocation.arguments.positionals().join(u' ');
    const auto visitAll = [&](qint64 limit, const std::function<bool(const Product &)> &visit) {
        return (*shop)->reader().products(text, limit, visit);
    };
    using Align = TableColumn::Align;
    return list<Product>(invocation,
                         {{tr("SKU")},
                          {tr("name"), Align::Left, true},
                          {tr("price"), Align::Right},
                          {tr("tax"), Align::Right},
                          {tr("barcode")},
                          {tr("reorder at"), Align::Right},
                          {QString()}},
                         visitAll, [](const Product &product) {
                             return QStringList{product.sku,
                                                product.name,
                                                moneyText(product.price),
                                                percentText(product.taxRate),
                                                product.barcode,
                                                product.reorderLevel > 0 ? QString::number(product.reorderLevel)
                                                                         : QString(),
                                                product.discontinued ? tr("discontinued") : QString()};
                         });
}

QString queryHelp()
{
    return tr(
        "Queries: words match any text; field:value, field>value, a..b, -not, or, \"quotes\", prefix*.\n"
        "Fields: number, status, hold, customer, email, phone, sku, product, tracking, carrier, city, country,\n"
        "postal, tag, note, total, placed, required, shipped, currency. Dates know today, yesterday, 7d, 2026-03.");
}

} // namespace

CommandList listCommands()
{
    const PositionalSpec query{u"QUERY"_s, PositionalSpec::Kind::Many, tr("What to find; everything without it.")};
    const OptionSpec limit =
        limitOption(tr("At most so many; %1 in a table when not given, else all.").arg(usualLimit));
    return {
        {u"orders"_s,
         tr("List orders, the newest first, or those that a query finds."),
         {{{u"sort"_s, u"FIELD[:desc]"_s,
            tr("placed, number, customer, status, total, required, shipped or country. Without it: placed:desc.")},
           limit,
           formatOption({u"table"_s, u"json"_s, u"csv"_s})},
          {query}},
         u"docketctl orders 'status:placed country:DE total>100' --sort total:desc --limit 20\n"
         u"docketctl orders -status:canceled placed:2026-03 --format csv > march.csv"_s,
         queryHelp(),
         listOrders},
        {u"customers"_s,
         tr("List customers by name, or those that have the words."),
         {{limit, formatOption({u"table"_s, u"json"_s})}, {query}},
         u"docketctl customers berlin"_s,
         {},
         listCustomers},
        {u"products"_s,
         tr("List products by SKU, or those that have the words."),
         {{limit, formatOption({u"table"_s, u"json"_s})}, {query}},
         u"docketctl products tent"_s,
         {},
         listProducts},
    };
}

} // namespace docket::ctl
