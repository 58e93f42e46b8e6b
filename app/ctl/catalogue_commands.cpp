// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/carry_out.h"
#include "app/ctl/command_registry.h"
#include "app/ctl/event_words.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"
#include "services/wire/json_catalogue.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

using namespace domain;

namespace {

void take(const Arguments &arguments, const QString &option, QString &part)
{
    if (const auto text = arguments.optional(option))
        part = *text;
}

// Saves and prints; `key` is what the thing is found by from now on.
template <typename Body>
Ran save(const Invocation &invocation, Shop &shop, const Body &body, const QString &key, const QByteArray &json)
{
    const auto command = newCommand(invocation, shop, body);
    if (!command)
        return failed(command);
    const auto outcome = carryOut(invocation, shop, *command);
    if (!outcome)
        return failed(outcome);
    if (invocation.wantsJson())
        invocation.output.bytes(json + '\n');
    else
        invocation.output.line(key);
    sayHowItEnded(invocation, *outcome);
    return ExitCode::Done;
}

Ran saveCustomer(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    auto shop = invocation.session.openForChanges();
    if (!shop)
        return failed(shop);
    Customer customer;
    if (const auto id = arguments.optional(u"id"_s)) {
        const auto known = (*shop)->reader().customer(*id);
        if (!known)
            return failed(known);
        if (*known)
            customer = **known;
        customer.id = *id;
    } else if (const auto commandId = arguments.optional(u"command-id"_s)) {
        customer.id = *commandId; // the same command again must name the same customer
    } else {
        customer.id = (*shop)->desk().newId().toString(QUuid::WithoutBraces);
    }
    take(arguments, u"name"_s, customer.name);
    take(arguments, u"company"_s, customer.company);
    take(arguments, u"email"_s, customer.email);
    take(arguments, u"phone"_s, customer.phone);
    take(arguments, u"language"_s, customer.language);
    Address address = customer.addresses.empty() ? Address{} : customer.addresses.front();
    take(arguments, u"recipient"_s, address.name);
    take(arguments, u"street"_s, address.street);
    take(arguments, u"city"_s, address.city);
    take(arguments, u"region"_s, address.region);
    take(arguments, u"postal-code"_s, address.postalCode);
    take(arguments, u"country"_s, address.country);
    if (!address.isEmpty()) {
        if (address.name.isEmpty())
            address.name = customer.name;
        if (customer.addresses.empty())
            customer.addresses.push_back(address);
        else
            customer.addresses.front() = address;
    }
    return save(invocation, **shop, SaveCustomer{customer}, customer.id, wire::toJson(customer));
}

OrFailure<void> takePrice(const Arguments &arguments, const Shop &shop, Product &product)
{
    if (const auto code = arguments.optional(u"currency"_s)) {
        const auto currency = readCurrency(*code, u"--currency"_s);
        if (!currency)
            return failed(currency);
        if (product.price.currency.isValid() && product.price.currency != *currency && !arguments.has(u"price"_s))
            return wrongUsage(tr("--price is missing: another currency needs another price."), u"--price"_s);
        product.price.currency = *currency;
    } else if (!product.price.currency.isValid()) {
        product.price.currency = Currency::fromCode(shop.settings().currency).value_or(Currency{});
    }
    if (const auto price = arguments.optional(u"price"_s)) {
        const auto amount = readAmount(*price, product.price.currency, u"--price"_s);
        if (!amount)
            return failed(amount);
        product.price = *amount;
    }
    return {};
}

OrFailure<void> takeProduct(const Arguments &arguments, const Shop &shop, Product &product)
{
    take(arguments, u"name"_s, product.name);
    take(arguments, u"barcode"_s, product.barcode);
    if (const auto taken = takePrice(arguments, shop, product); !taken)
        return taken;
    if (const auto text = arguments.optional(u"tax-rate"_s)) {
        const auto rate = readRate(*text, u"--tax-rate"_s);
        if (!rate)
            return failed(rate);
        product.taxRate = *rate;
    }
    const auto reorder = arguments.integer(u"reorder-level"_s, 0);
    if (!reorder)
        return failed(reorder);
    product.reorderLevel = reorder->value_or(product.reorderLevel);
    if (const auto discontinued = arguments.optional(u"discontinued"_s))
        product.discontinued = *discontinued == u"yes"_s;
    return {};
}

Ran saveProduct(const Invocation &invocation)
{
    auto shop = invocation.session.openForChanges();
    if (!shop)
        return failed(shop);
    const QString sku = invocation.arguments.positional(0);
    const auto known = (*shop)->reader().product(sku);
    if (!known)
        return failed(known);
    Product product = known->value_or(Product{});
    if (!*known)
        product.sku = sku;
    if (const auto taken = takeProduct(invocation.arguments, **shop, product); !taken)
        return failed(taken);
    return save(invocation, **shop, SaveProduct{product}, product.sku, wire::toJson(product));
}

} // namespace

CommandList catalogueCommands()
{
    const OptionSpec format = formatOption({u"text"_s, u"json"_s});
    return {
        {u"customer save"_s,
         tr("Make a customer, or change the one of an id. Prints the id."),
         {{{u"id"_s, u"ID"_s, tr("The customer to change; a new one without it.")},
           {u"name"_s, u"NAME"_s, tr("The person.")},
           {u"company"_s, u"NAME"_s, tr("The company.")},
           {u"email"_s, u"ADDRESS"_s, tr("E-mail address.")},
           {u"phone"_s, u"NUMBER"_s, tr("Phone number.")},
           {u"language"_s, u"TAG"_s, tr("Language, such as de or pt-BR.")},
           {u"recipient"_s, u"NAME"_s, tr("The name in the address; the customer's without it.")},
           {u"street"_s, u"STREET"_s, tr("Street and house number.")},
           {u"city"_s, u"CITY"_s, tr("City.")},
           {u"region"_s, u"REGION"_s, tr("Region or state.")},
           {u"postal-code"_s, u"CODE"_s, tr("Postal code.")},
           {u"country"_s, u"COUNTRY"_s, tr("Country, as an ISO code or a name.")},
           dryRunOption(),
           commandIdOption(),
           format},
          {}},
         u"docketctl customer save --name 'Ana Example' --email ana@example.org --city Berlin --country DE"_s,
         tr("What is not given stays as it is. The address is the first of the customer's."),
         saveCustomer},
        {u"product save"_s,
         tr("Make a product, or change it."),
         {{{u"name"_s, u"NAME"_s, tr("Its name.")},
           {u"price"_s, u"AMOUNT"_s, tr("Its price, before tax.")},
           {u"currency"_s, u"CODE"_s, tr("The currency of the price. Without it: the shop's.")},
           {u"tax-rate"_s, u"FRACTION"_s, tr("0.19 is 19 %.")},
           {u"barcode"_s, u"CODE"_s, tr("Its barcode.")},
           {u"reorder-level"_s, u"N"_s, tr("At so many available it is to be ordered again.")},
           {u"discontinued"_s, u"yes|no"_s, tr("Whether it is sold no more."), {u"yes"_s, u"no"_s}},
           dryRunOption(),
           commandIdOption(),
           format},
          {{u"SKU"_s, PositionalSpec::Kind::Required, tr("The product's SKU.")}}},
         u"docketctl product save TENT-2 --name 'Tent for two' --price 199.00 --tax-rate 0.19 --reorder-level 5"_s,
         tr("What is not given stays as it is."),
         saveProduct},
    };
}

} // namespace docket::ctl
