// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/decide_parts.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace docket::domain {

namespace {

void checkDraft(Refusals &refusals, const LineDraft &draft, const Product *product, std::size_t i)
{
    if (draft.sku.isEmpty())
        refusals.add(u"sku_missing"_s, lineField(i, u"sku"), u"The line names no product."_s);
    else if (!product)
        refusals.add(u"unknown_product"_s, lineField(i, u"sku"),
                     u"There is no product %1 in the catalogue."_s.arg(draft.sku), {draft.sku});
    if (draft.quantity < 1 || draft.quantity > largestQuantity) {
        refusals.add(u"invalid_quantity"_s, lineField(i, u"quantity"),
                     u"The quantity %1 is not between 1 and %2."_s.arg(draft.quantity).arg(largestQuantity),
                     {QString::number(draft.quantity), QString::number(largestQuantity)});
    }
    checkDiscount(refusals, draft.discount, i);
    if (draft.taxRate)
        checkTaxRate(refusals, *draft.taxRate, lineField(i, u"tax_rate"));
    if (draft.unitPrice) {
        checkAmount(refusals, draft.unitPrice->minor, lineField(i, u"unit_price"), u"invalid_price"_s,
                    u"A price is not negative."_s);
    }
    checkText(refusals, lineField(i, u"name"), draft.name);
    checkText(refusals, lineField(i, u"location"), draft.location, 50);
}

// The price: as drafted, as the line had it, or the product's, in the order's currency.
Money priceOf(Refusals &refusals, const LineDraft &draft, const Product *product, const OrderLine *before,
              Currency currency, std::size_t i)
{
    Money price{0, currency};
    if (draft.unitPrice)
        price = *draft.unitPrice;
    else if (before && before->sku == draft.sku)
        price = before->unitPrice;
    else if (product)
        price = product->price;
    // An order without a currency is refused for that, not once more for each price.
    if (price.currency != currency && currency.isValid()) {
        refusals.add(u"currency_mismatch"_s, lineField(i, u"unit_price"),
                     u"The price of %1 is in %2, the order is in %3. Give a price in %3."_s.arg(
                         draft.sku, price.currency.code(), currency.code()),
                     {draft.sku, price.currency.code(), currency.code()});
    }
    return price;
}

OrderLine lineOf(Refusals &refusals, const LineDraft &draft, const Facts &facts, const OrderLine *before,
                 Currency currency, std::size_t i)
{
    const Product *product = findProduct(facts.products, draft.sku);
    // A line that stays with its product needs no catalogue: imported orders may know products that it does not.
    const bool keepsProduct = before && before->sku == draft.sku;
    static const Product unlisted;
    checkDraft(refusals, draft, product || !keepsProduct ? product : &unlisted, i);

    OrderLine line = before ? *before : OrderLine{};
    line.id = draft.id;
    line.unitPrice = priceOf(refusals, draft, product, before, currency, i);
    const bool repriced = !before || draft.quantity != before->quantity || line.unitPrice != before->unitPrice ||
                          draft.discount != before->discount || !keepsProduct;
    if (repriced)
        line.fixedNet.reset();
    line.sku = draft.sku;
    if (!draft.name.isEmpty())
        line.name = draft.name;
    else if (!keepsProduct)
        line.name = product ? product->name : draft.sku;
    if (!draft.location.isEmpty())
        line.location = draft.location;
    else if (!before)
        line.location = defaultLocation();
    line.quantity = draft.quantity;
    line.discount = draft.discount;
    if (draft.taxRate)
        line.taxRate = *draft.taxRate;
    else if (!keepsProduct && product)
        line.taxRate = product->taxRate;
    return line;
}

void checkLineCount(Refusals &refusals, std::size_t lines)
{
    if (lines == 0)
        refusals.add(u"no_lines"_s, u"lines"_s, u"An order needs at least one line."_s);
    if (lines > mostLines) {
        refusals.add(u"too_many"_s, u"lines"_s,
                     u"%1 lines are more than the %2 an order can have."_s.arg(lines).arg(mostLines),
                     {QString::number(lines), QString::number(mostLines)});
    }
}

void checkShipping(Refusals &refusals, qint64 minor)
{
    checkAmount(refusals, minor, u"shipping"_s, u"invalid_shipping"_s, u"A shipping charge is not negative."_s);
}

void checkTotals(Refusals &refusals, const Order &order)
{
    if (!refusals.any() && !totalsOf(order))
        refusals.add(u"amount_too_large"_s, u"lines"_s, u"The order's total is larger than 15 digits."_s);
}

bool isDiscontinued(const Facts &facts, const QString &sku)
{
    const Product *product = findProduct(facts.products, sku);
    return product && product->discontinued;
}

// A line that is refused anyway is not refused for its stock as well.
bool canBeReserved(const Facts &facts, const OrderLine *before, const OrderLine &line)
{
    const bool known = (before && before->sku == line.sku) || findProduct(facts.products, line.sku);
    return known && line.quantity >= 1 && line.quantity <= largestQuantity;
}

// What an edit does to reservations: the difference of each line, and all of it where product or place changed.
struct Rebooking {
    std::vector<Reservation> released;
    std::vector<Wanted> wanted;
};

void rebook(Rebooking &rebooking, WorkingStock &stock, const OrderLine *before, const OrderLine *after,
            std::size_t index, bool discontinued)
{
    const bool moved = before && after && keyOf(*before) != keyOf(*after);
    const qint64 kept = !before || !after || moved ? 0 : std::min(before->reserved, after->open());
    if (before && before->reserved > kept) {
        rebooking.released.push_back({before->id, keyOf(*before), before->reserved - kept});
        stock.release(keyOf(*before), before->reserved - kept);
    }
    if (!after)
        return;
    const qint64 wanted = !before || moved ? after->open() : std::max<qint64>(after->open() - before->open(), 0);
    if (wanted > 0)
        rebooking.wanted.push_back({after, wanted, index, discontinued, before && !moved});
}

void checkEditedLine(Refusals &refusals, const OrderLine &before, const OrderLine &after, std::size_t i)
{
    if (before.shipped > 0 && (before.sku != after.sku || before.location != after.location)) {
        refusals.add(
            u"line_shipped"_s, lineField(i, u"sku"),
            u"%1 of this line have shipped as %2: its product and place stay."_s.arg(before.shipped).arg(before.sku),
            {QString::number(before.shipped), before.sku});
    }
    const qint64 least = before.shipped + before.canceled;
    if (after.quantity < least && after.quantity >= 1) {
        refusals.add(u"below_shipped"_s, lineField(i, u"quantity"),
                     u"%1 of %2 have shipped and %3 are canceled, so the quantity cannot be %4."_s.arg(
                         QString::number(before.shipped), before.sku, QString::number(before.canceled),
                         QString::number(after.quantity)),
                     {QString::number(before.shipped), before.sku, QString::number(before.canceled),
                      QString::number(after.quantity)});
    }
}

struct EditedLines {
    std::vector<OrderLine> lines;
    std::vector<LineChange> changes;
};

EditedLines editLines(Refusals &refusals, const Facts &facts, const std::vector<LineDraft> &drafts)
{
    const Order &order = *facts.order;
    EditedLines edited;
    edited.lines.reserve(drafts.size());
    std::set<QUuid> kept;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const OrderLine *before = findLine(order, drafts[i].id);
        checkNotRepeated(refusals, kept, drafts[i].id, i);
        OrderLine after = lineOf(refusals, drafts[i], facts, before, order.currency, i);
        if (before)
            checkEditedLine(refusals, *before, after, i);
        if (!before)
            edited.changes.push_back({std::nullopt, after});
        else if (*before != after)
            edited.changes.push_back({*before, after});
        edited.lines.push_back(std::move(after));
    }
    for (const OrderLine &line : order.lines) {
        if (kept.contains(line.id))
            continue;
        if (line.shipped > 0) {
            refusals.add(u"line_shipped"_s, u"lines"_s,
                         u"%1 of %2 have shipped: the line cannot be removed."_s.arg(line.shipped).arg(line.sku),
                         {QString::number(line.shipped), line.sku});
        }
        edited.changes.push_back({line, std::nullopt});
    }
    return edited;
}

} // namespace

Decided<Bodies> decideCreate(const Facts &facts, const Command &command, const CreateOrder &create)
{
    if (facts.order)
        return refuse(u"order_exists"_s, u"id"_s, u"There is an order with this id already."_s);
    Refusals refusals;
    if (create.customerId.isEmpty())
        refusals.add(u"customer_missing"_s, u"customer_id"_s, u"The order names no customer."_s);
    else if (!facts.customer)
        refusals.add(u"unknown_customer"_s, u"customer_id"_s, u"There is no customer %1."_s.arg(create.customerId),
                     {create.customerId});
    if (!create.currency.isValid())
        refusals.add(u"invalid_currency"_s, u"currency"_s, u"The order needs a currency, such as EUR."_s);
    if (create.number.isEmpty())
        refusals.add(u"number_missing"_s, u"number"_s, u"The order has no number."_s);
    if (facts.numberIsTaken) {
        refusals.add(u"number_taken"_s, u"number"_s, u"There is an order %1 already."_s.arg(create.number),
                     {create.number});
    }
    checkShipping(refusals, create.shippingMinor);
    checkLineCount(refusals, create.lines.size());
    checkTags(refusals, create.tags);
    checkText(refusals, u"note"_s, create.note, longestNote);
    checkRequiredOn(refusals, create.requiredOn);
    if (create.shipTo)
        checkAddress(refusals, *create.shipTo, u"ship_to"_s);

    Order order;
    order.id = command.orderId;
    order.number = create.number;
    order.source = create.source;
    order.currency = create.currency;
    order.shipping = {create.shippingMinor, create.currency};
    order.placedAt = command.happenedAt;
    order.requiredOn = create.requiredOn;
    order.tags = cleanTags(create.tags);
    order.language = create.language;
    if (facts.customer) {
        order.customer = snapshotOf(*facts.customer);
        if (order.language.isEmpty())
            order.language = facts.customer->language;
        if (!facts.customer->addresses.empty())
            order.shipTo = facts.customer->addresses.front();
    }
    if (create.shipTo)
        order.shipTo = *create.shipTo;
    if (!create.note.trimmed().isEmpty())
        order.notes.push_back({command.happenedAt, facts.actor, create.note.trimmed()});
    std::set<QUuid> ids;
    for (std::size_t i = 0; i < create.lines.size(); ++i) {
        checkNotRepeated(refusals, ids, create.lines[i].id, i);
        order.lines.push_back(lineOf(refusals, create.lines[i], facts, nullptr, create.currency, i));
    }
    checkTotals(refusals, order);

    WorkingStock stock(facts.stock);
    std::vector<Wanted> wanted;
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        const OrderLine &line = order.lines[i];
        if (canBeReserved(facts, nullptr, line))
            wanted.push_back({&line, line.quantity, i, isDiscontinued(facts, line.sku)});
    }
    std::vector<Reservation> reservations = reserveAll(stock, wanted, create.allowBackorder, refusals);
    if (refusals.any())
        return refusals.asError();

    Bodies bodies{OrderCreated{std::move(order)}};
    if (!reservations.empty())
        bodies.emplace_back(InventoryReserved{std::move(reservations)});
    return bodies;
}

Decided<Bodies> decideEdit(const Facts &facts, const EditOrder &edit)
{
    const Order &order = *facts.order;
    const OrderStatus status = statusOf(order);
    if (status != OrderStatus::Placed && status != OrderStatus::PartiallyShipped) {
        return refuse(u"not_editable"_s, {},
                      u"Order %1 is %2: only placed and partly shipped orders can be edited."_s.arg(order.number,
                                                                                                    toString(status)),
                      {order.number, toString(status)});
    }
    Refusals refusals;
    OrderUpdated updated;
    Order after = order;
    if (edit.shipTo) {
        checkAddress(refusals, *edit.shipTo, u"ship_to"_s);
        if (*edit.shipTo != order.shipTo)
            updated.shipTo = Change<Address>{order.shipTo, *edit.shipTo};
    }
    if (edit.shippingMinor) {
        checkShipping(refusals, *edit.shippingMinor);
        if (*edit.shippingMinor != order.shipping.minor)
            updated.shippingMinor = Change<qint64>{order.shipping.minor, *edit.shippingMinor};
        after.shipping.minor = *edit.shippingMinor;
    }
    if (edit.requiredOn) {
        checkRequiredOn(refusals, *edit.requiredOn);
        if (*edit.requiredOn != order.requiredOn)
            updated.requiredOn = Change<std::optional<QDate>>{order.requiredOn, *edit.requiredOn};
    }

    Rebooking rebooking;
    WorkingStock stock(facts.stock);
    if (edit.lines) {
        checkLineCount(refusals, edit.lines->size());
        EditedLines edited = editLines(refusals, facts, *edit.lines);
        updated.lines = std::move(edited.changes);
        after.lines = std::move(edited.lines);
        if (!refusals.any() && !hasOpen(after) && status == OrderStatus::Placed)
            refusals.add(u"nothing_left"_s, u"lines"_s, u"Nothing would be left to ship. Cancel the order instead."_s);
        if (order.takesStock) {
            for (const OrderLine &line : order.lines) {
                if (!findLine(after, line.id))
                    rebook(rebooking, stock, &line, nullptr, 0, false);
            }
            for (std::size_t i = 0; i < after.lines.size(); ++i) {
                const OrderLine *before = findLine(order, after.lines[i].id);
                if (canBeReserved(facts, before, after.lines[i]))
                    rebook(rebooking, stock, before, &after.lines[i], i, isDiscontinued(facts, after.lines[i].sku));
            }
        }
    }
    checkTotals(refusals, after);
    std::vector<Reservation> reservations = reserveAll(stock, rebooking.wanted, edit.allowBackorder, refusals);
    if (refusals.any())
        return refusals.asError();

    Bodies bodies;
    if (!rebooking.released.empty())
        bodies.emplace_back(InventoryReleased{std::move(rebooking.released)});
    if (updated != OrderUpdated{})
        bodies.emplace_back(std::move(updated));
    if (!reservations.empty())
        bodies.emplace_back(InventoryReserved{std::move(reservations)});
    return bodies;
}

} // namespace docket::domain
