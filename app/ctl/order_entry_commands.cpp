// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/carry_out.h"
#include "app/ctl/command_registry.h"
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

std::vector<OptionSpec> addressOptions()
{
    return {
        {u"ship-to-name"_s, u"NAME"_s, tr("Who receives it.")},
        {u"ship-to-street"_s, u"STREET"_s, tr("Street and house number.")},
        {u"ship-to-city"_s, u"CITY"_s, tr("City.")},
        {u"ship-to-region"_s, u"REGION"_s, tr("Region or state.")},
        {u"ship-to-postal-code"_s, u"CODE"_s, tr("Postal code.")},
        {u"ship-to-country"_s, u"COUNTRY"_s, tr("Country, as an ISO code or a name.")},
    };
}

// The address with the parts that were given; nothing when none was.
std::optional<Address> readAddress(const Arguments &arguments, Address address)
{
    bool isGiven = false;
    const auto take = [&](const QString &option, QString &part) {
        if (const auto text = arguments.optional(option)) {
            part = *text;
            isGiven = true;
        }
    };
    take(u"ship-to-name"_s, address.name);
    take(u"ship-to-street"_s, address.street);
    take(u"ship-to-city"_s, address.city);
    take(u"ship-to-region"_s, address.region);
    take(u"ship-to-postal-code"_s, address.postalCode);
    take(u"ship-to-country"_s, address.country);
    return isGiven ? std::optional(address) : std::nullopt;
}

// `SKU:QTY` or `SKU:QTY:PRICE`; the SKU itself may have colons.
OrFailure<LineDraft> readDraft(const QString &text, Currency currency, const QString &option)
{
    QStringList parts = text.split(u':');
    const auto isQuantity = [](const QString &part) {
        bool isNumber = false;
        part.toLongLong(&isNumber);
        return isNumber;
    };
    LineDraft draft;
    if (parts.size() >= 3 && isQuantity(parts.at(parts.size() - 2))) {
        const auto price = readAmount(parts.takeLast(), currency, option);
        if (!price)
            return failed(price);
        draft.unitPrice = *price;
    } else if (parts.size() < 2 || !isQuantity(parts.constLast())) {
        return wrongUsage(tr("%1 is written %1 SKU:QTY or %1 SKU:QTY:PRICE, not “%2”.").arg(option, text), option);
    }
    draft.quantity = parts.takeLast().toLongLong();
    draft.sku = parts.join(u':');
    return draft;
}

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
    auto shop = invocation.session.openForWriting();
    if (!shop)
        return failed(shop);
    auto create =
        arguments.has(u"from"_s) ? orderFromFile(arguments.value(u"from"_s)) : orderFromOptions(arguments, **shop);
    if (!create)
        return failed(create);
    return changeOrder(invocation, **shop, std::move(*create));
}

std::vector<LineDraft> draftsOf(const Order &order)
{
    std::vector<LineDraft> drafts;
    for (const OrderLine &line : order.lines) {
        drafts.push_back(
            {line.id, line.sku, line.name, line.location, line.quantity, line.unitPrice, line.discount, line.taxRate});
    }
    return drafts;
}

/// Collects what the options of `order edit` say about lines.
class LineEdits {
public:
    LineEdits(const Arguments &arguments, const Order &order)
        : m_arguments(arguments)
        , m_order(order)
        , m_drafts(draftsOf(order))
    {
    }

    OrFailure<std::optional<std::vector<LineDraft>>> take();

private:
    using Apply = OrFailure<void> (LineEdits::*)(LineDraft &draft, const QString &value);
    OrFailure<void> each(const QString &option, const QString &form, Apply apply);
    OrFailure<void> setQuantity(LineDraft &draft, const QString &value);
    OrFailure<void> setPrice(LineDraft &draft, const QString &value);
    OrFailure<void> setDiscount(LineDraft &draft, const QString &value);
    OrFailure<void> addAndRemove();

    const Arguments &m_arguments;
    const Order &m_order;
    std::vector<LineDraft> m_drafts;
};

OrFailure<void> LineEdits::each(const QString &option, const QString &form, Apply apply)
{
    const QString shown = u"--"_s + option;
    for (const QString &text : m_arguments.values(option)) {
        const auto parts = readLineValue(text, shown, form);
        if (!parts)
            return failed(parts);
        const auto index = findLine(m_order, parts->name, shown);
        if (!index)
            return failed(index);
        if (const auto applied = (this->*apply)(m_drafts[*index], parts->value); !applied)
            return applied;
    }
    return {};
}

OrFailure<void> LineEdits::setQuantity(LineDraft &draft, const QString &value)
{
    const auto quantity = readQuantity(value, u"--line"_s);
    if (!quantity)
        return failed(quantity);
    draft.quantity = *quantity;
    return {};
}

OrFailure<void> LineEdits::setPrice(LineDraft &draft, const QString &value)
{
    const auto price = readAmount(value, m_order.currency, u"--price"_s);
    if (!price)
        return failed(price);
    draft.unitPrice = *price;
    return {};
}

OrFailure<void> LineEdits::setDiscount(LineDraft &draft, const QString &value)
{
    const auto discount = readRate(value, u"--discount"_s);
    if (!discount)
        return failed(discount);
    draft.discount = *discount;
    return {};
}

OrFailure<void> LineEdits::addAndRemove()
{
    QList<QUuid> removed;
    for (const QString &name : m_arguments.values(u"remove"_s)) {
        const auto index = findLine(m_order, name, u"--remove"_s);
        if (!index)
            return failed(index);
        removed.append(m_order.lines[*index].id);
    }
    std::erase_if(m_drafts, [&](const LineDraft &draft) { return removed.contains(draft.id); });
    for (const QString &text : m_arguments.values(u"add"_s)) {
        auto draft = readDraft(text, m_order.currency, u"--add"_s);
        if (!draft)
            return failed(draft);
        m_drafts.push_back(std::move(*draft));
    }
    return {};
}

OrFailure<std::optional<std::vector<LineDraft>>> LineEdits::take()
{
    if (const auto applied = each(u"line"_s, u"SKU=QTY"_s, &LineEdits::setQuantity); !applied)
        return failed(applied);
    if (const auto applied = each(u"price"_s, u"SKU=AMOUNT"_s, &LineEdits::setPrice); !applied)
        return failed(applied);
    if (const auto applied = each(u"discount"_s, u"SKU=FRACTION"_s, &LineEdits::setDiscount); !applied)
        return failed(applied);
    if (const auto applied = addAndRemove(); !applied)
        return failed(applied);
    for (const QString &option : {u"line"_s, u"price"_s, u"discount"_s, u"remove"_s, u"add"_s}) {
        if (m_arguments.has(option))
            return std::optional(std::move(m_drafts));
    }
    return std::nullopt;
}

OrFailure<EditOrder> readEdit(const Arguments &arguments, const Order &order)
{
    EditOrder edit;
    auto lines = LineEdits(arguments, order).take();
    if (!lines)
        return failed(lines);
    edit.lines = std::move(*lines);
    edit.shipTo = readAddress(arguments, order.shipTo);
    if (const auto shipping = arguments.optional(u"shipping"_s)) {
        const auto amount = readAmount(*shipping, order.currency, u"--shipping"_s);
        if (!amount)
            return failed(amount);
        edit.shippingMinor = amount->minor;
    }
    if (const auto required = arguments.optional(u"required"_s)) {
        if (*required == u"none"_s) {
            edit.requiredOn = std::optional<QDate>();
        } else {
            const auto day = readDay(*required, u"--required"_s);
            if (!day)
                return failed(day);
            edit.requiredOn = std::optional<QDate>(*day);
        }
    }
    edit.allowBackorder = arguments.has(u"backorder"_s);
    if (!edit.lines && !edit.shipTo && !edit.shippingMinor && !edit.requiredOn)
        return wrongUsage(tr("Say what to change, such as --line SKU=QTY or --required 2026-03-01."));
    return edit;
}

Ran editOrder(const Invocation &invocation)
{
    auto shop = invocation.session.openForWriting();
    if (!shop)
        return failed(shop);
    const auto order = findOrder(invocation, **shop);
    if (!order)
        return failed(order);
    const auto done = wasDoneBefore(invocation, **shop, *order);
    if (!done)
        return failed(done);
    if (*done)
        return ExitCode::Done;
    auto edit = readEdit(invocation.arguments, *order);
    if (!edit)
        return failed(edit);
    return changeOrder(invocation, **shop, std::move(*edit), order->id);
}

std::vector<OptionSpec> joined(std::vector<OptionSpec> first, const std::vector<OptionSpec> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
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

std::vector<OptionSpec> editOptions()
{
    return joined(
        joined({{u"line"_s, u"SKU=QTY"_s, tr("The quantity of a line; #2=QTY names the second line."), {}, true},
                {u"add"_s, u"SKU:QTY[:PRICE]"_s, tr("A new line."), {}, true},
                {u"remove"_s, u"SKU"_s, tr("A line to take out."), {}, true},
                {u"price"_s, u"SKU=AMOUNT"_s, tr("The unit price of a line."), {}, true},
                {u"discount"_s, u"SKU=FRACTION"_s, tr("The discount of a line; 0.15 is 15 %."), {}, true},
                {u"shipping"_s, u"AMOUNT"_s, tr("What shipping costs.")},
                {u"required"_s, u"DATE"_s, tr("The day by which it is wanted, or none.")},
                {u"backorder"_s, {}, tr("Let what is not in stock wait for it.")}},
               addressOptions()),
        {sourceOption(), dryRunOption(), commandIdOption(), formatOption({u"text"_s, u"json"_s})});
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
        {u"order edit"_s,
         tr("Change lines, prices, address, shipping or the required date of an order."),
         {editOptions(), {{u"NUMBER"_s, PositionalSpec::Kind::Required, tr("The order's number, in any case.")}}},
         u"docketctl order edit K3F-00042 --line TENT-2=2 --add LAMP:1 --discount '#1=0.15'\n"
         u"docketctl order edit K3F-00042 --ship-to-street 'Sun Street 7' --dry-run"_s,
         {},
         editOrder},
    };
}

} // namespace docket::ctl
