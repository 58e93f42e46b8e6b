// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/carry_out.h"
#include "app/ctl/command_registry.h"
#include "app/ctl/order_options.h"
#include "app/ctl/order_reference.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"
#include "services/wire/json_create_order.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace docket::ctl {

using namespace domain;

namespace {

OrFailure<Currency> currencyOf(const Arguments &arguments, const Shop &shop)
{
    if (const auto text = arguments.optional(u"currency"_s))
        return readCurrency(*text, u"--currency"_s);
    const auto usual = Currency::fromCode(shop.settings().currency);
    if (!usual)
        return wrongUsage(
            tr("--currency is missing, and the shop has no usual one (“docketctl settings --currency EUR”)."),
            u"--currency"_s);
    return *usual;
}

OrFailure<CreateOrder> orderFromOptions(const Arguments &arguments, Shop &shop)
{
    if (!arguments.has(u"customer"_s))
        return wrongUsage(tr("--customer is missing (or --from, for an order in a JSON file)."), u"--customer"_s);
    if (!arguments.has(u"line"_s))
        return wrongUsage(tr("--line is missing: an order has at least one."), u"--line"_s);
    const auto currency = currencyOf(arguments, shop);
    if (!currency)
        return failed(currency);
    CreateOrder create;
    create.currency = *currency;
    for (const QString &text : arguments.values(u"line"_s)) {
        auto draft = readDraft(text, *currency, u"--line"_s);
        if (!draft)
            return failed(draft);
        create.lines.push_back(std::move(*draft));
    }
    if (const auto shipping = arguments.optional(u"shipping"_s)) {
        const auto amount = readAmount(*shipping, *currency, u"--shipping"_s);
        if (!amount)
            return failed(amount);
        create.shippingMinor = amount->minor;
    }
    if (const auto required = arguments.optional(u"required"_s)) {
        const auto day = readDay(*required, u"--required"_s);
        if (!day)
            return failed(day);
        create.requiredOn = *day;
    }
    const auto customer = findCustomer(arguments.value(u"customer"_s), shop);
    if (!customer)
        return failed(customer);
    create.customerId = customer->id;
    create.language = customer->language;
    create.shipTo = readAddress(arguments, customer->addresses.empty() ? Address{} : customer->addresses.front());
    create.tags = arguments.values(u"tag"_s);
    create.note = arguments.value(u"note"_s);
    create.allowBackorder = arguments.has(u"backorder"_s);
    return create;
}

OrFailure<CreateOrder> orderFromFile(const QString &path)
{
    constexpr qint64 largest = 16LL * 1024 * 1024;
    QFile file(path);
    const bool isOpen = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return refused(u"file_unreadable"_s, tr("%1 cannot be read: %2").arg(path, file.errorString()), u"--from"_s,
                       {path});
    auto create = wire::createOrderFromJson(file.read(largest));
    if (!create)
        return failed(create);
    return std::move(*create);
}

Ran createOrder(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    auto shop = invocation.session.openForChanges();
    if (!shop)
        return failed(shop);
    auto create =
        arguments.has(u"from"_s) ? orderFromFile(arguments.value(u"from"_s)) : orderFromOptions(arguments, **shop);
    if (!create)
        return failed(create);
    return changeOrder(invocation, **shop, std::move(*create));
}

std::vector<OptionSpec> createOptions()
{
    return joined(
        joined(
            {{u"customer"_s, u"ID|WORDS"_s, tr("The customer's id, or words that only one customer has.")},
             {u"line"_s, u"SKU:QTY[:PRICE]"_s, tr("A line; without a price it costs what the product does."), {}, true},
             {u"shipping"_s, u"AMOUNT"_s, tr("What shipping costs.")},
             {u"currency"_s, u"CODE"_s, tr("The order's currency. Without it: the shop's.")},
             {u"required"_s, u"DATE"_s, tr("The day by which it is wanted.")},
             {u"note"_s, u"TEXT"_s, tr("A note.")},
             {u"tag"_s, u"TAG"_s, tr("A tag."), {}, true},
             {u"backorder"_s, {}, tr("Let what is not in stock wait for it.")},
             {u"from"_s, u"FILE"_s, tr("An order as JSON (- for standard input) instead of all of the above.")}},
            addressOptions()),
        {dryRunOption(), commandIdOption(), formatOption({u"text"_s, u"json"_s})});
}

} // namespace

CommandList orderEntryCommands()
{
    return {
        {u"order create"_s,
         tr("Take an order and reserve its stock."),
         {createOptions(), {}},
         u"docketctl order create --customer 'trujillo' --line TENT-2:1 --line LAMP:3:19.90 --shipping 4.90\n"
         u"docketctl order create --from order.json --command-id 0195d7f0-0000-7000-8000-000000000001"_s,
         tr("The JSON of --from:\n"
            "  {\"customer_id\": \"…\", \"currency\": \"EUR\", \"required_on\": \"2026-03-01\",\n"
            "   \"shipping\": {\"amount\": \"4.90\", \"currency\": \"EUR\"},\n"
            "   \"note\": \"…\", \"tags\": [], \"allow_backorder\": false, \"ship_to\": {\"name\": \"…\", …},\n"
            "   \"lines\": [{\"sku\": \"…\", \"quantity\": 1, \"discount\": \"0.15\",\n"
            "              \"unit_price\": {\"amount\": \"19.90\", \"currency\": \"EUR\"}}]}"),
         createOrder},
        orderEditCommand(),
    };
}

} // namespace docket::ctl
