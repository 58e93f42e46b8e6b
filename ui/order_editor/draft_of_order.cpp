// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/draft_of_order.h"

#include "ui/order_editor/date_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

using namespace domain;
using wire::DraftLine;
using wire::OrderDraft;

namespace {

QString percentText(Rate rate, const models::Formats &formats)
{
    return toDecimal(Rate{rate.millionths * 100}).replace(u'.', formats.locale().decimalPoint());
}

DraftLine lineOf(const OrderLine &line, const models::Formats &formats)
{
    DraftLine draft;
    draft.id = line.id;
    draft.product = line.sku;
    draft.sku = line.sku;
    draft.location = line.location;
    draft.quantity = QString::number(line.quantity);
    draft.price = formats.amount(line.unitPrice.minor, line.unitPrice.currency);
    if (line.discount.millionths != 0)
        draft.discount = percentText(line.discount, formats);
    draft.taxRate = percentText(line.taxRate, formats);
    return draft;
}

template <typename T>
void takeUnlessMine(T &mine, const T &base, const T &now)
{
    if (mine == base)
        mine = now;
}

DraftLine *lineWithId(std::vector<DraftLine> &lines, const QUuid &id)
{
    const auto found = std::ranges::find(lines, id, &DraftLine::id);
    return found == lines.end() ? nullptr : &*found;
}

void carryLineOver(DraftLine &mine, const DraftLine &base, const DraftLine &now)
{
    if (mine.sku == base.sku) {
        mine.product = now.product;
        mine.sku = now.sku;
    }
    takeUnlessMine(mine.location, base.location, now.location);
    takeUnlessMine(mine.quantity, base.quantity, now.quantity);
    takeUnlessMine(mine.price, base.price, now.price);
    takeUnlessMine(mine.discount, base.discount, now.discount);
    takeUnlessMine(mine.taxRate, base.taxRate, now.taxRate);
}

std::vector<DraftLine> carryLinesOver(std::vector<DraftLine> mine, std::vector<DraftLine> base,
                                      std::vector<DraftLine> now)
{
    std::vector<DraftLine> lines;
    for (DraftLine &line : mine) {
        DraftLine *const was = line.id.isNull() ? nullptr : lineWithId(base, line.id);
        DraftLine *const is = line.id.isNull() ? nullptr : lineWithId(now, line.id);
        if (was && is)
            carryLineOver(line, *was, *is);
        else if (was && line == *was)
            continue; // removed there, untouched here
        else if (was)
            line.id = {}; // removed there, changed here: wanted, so it is a new line
        lines.push_back(std::move(line));
    }
    for (const DraftLine &line : now) {
        if (!lineWithId(base, line.id))
            lines.push_back(line);
    }
    return lines;
}

} // namespace

OrderDraft draftOf(const Order &order, const models::Formats &formats)
{
    OrderDraft draft;
    draft.orderId = order.id;
    draft.isEdit = true;
    draft.number = order.number;
    draft.baseVersion = order.version;
    draft.locale = formats.locale().name();
    draft.customerId = order.customer.id;
    draft.customerText = models::customerLine(order.customer);
    draft.shipTo = order.shipTo;
    for (const OrderLine &line : order.lines)
        draft.lines.push_back(lineOf(line, formats));
    if (order.shipping.minor != 0)
        draft.shipping = formats.amount(order.shipping.minor, order.currency);
    if (order.requiredOn)
        draft.requiredOn = formats.date(*order.requiredOn);
    draft.currency = order.currency.code();
    draft.language = order.language;
    draft.tags = order.tags.join(u", "_s);
    return draft;
}

OrderDraft likeOrder(const Order &order, const models::Formats &formats)
{
    OrderDraft draft = draftOf(order, formats);
    draft.orderId = {};
    draft.isEdit = false;
    draft.number.clear();
    draft.baseVersion = 0;
    draft.requiredOn.clear();
    for (DraftLine &line : draft.lines)
        line.id = {};
    return draft;
}

OrderDraft inFormatsOf(OrderDraft draft, const models::Formats &from, const models::Formats &to, QDate today)
{
    const Currency currency = Currency::fromCode(draft.currency).value_or(Currency());
    const auto retellMoney = [&](QString &text) {
        if (text.isEmpty())
            return;
        if (const auto money = from.readMoney(text, currency))
            text = to.amount(money->minor, currency);
    };
    const auto retellRate = [&](QString &text) {
        if (text.isEmpty())
            return;
        if (const auto rate = from.readPercent(text))
            text = percentText(*rate, to);
    };
    for (DraftLine &line : draft.lines) {
        retellMoney(line.price);
        retellRate(line.discount);
        retellRate(line.taxRate);
    }
    retellMoney(draft.shipping);
    if (const auto day = DateWords::read(draft.requiredOn, today, from))
        draft.requiredOn = to.date(*day);
    draft.locale = to.locale().name();
    return draft;
}

OrderDraft carriedOver(const OrderDraft &mine, const Order &base, const Order &now, const models::Formats &formats)
{
    const OrderDraft was = draftOf(base, formats);
    const OrderDraft is = draftOf(now, formats);
    OrderDraft draft = mine;
    draft.baseVersion = now.version;
    takeUnlessMine(draft.shipTo, was.shipTo, is.shipTo);
    draft.lines = carryLinesOver(mine.lines, was.lines, is.lines);
    takeUnlessMine(draft.shipping, was.shipping, is.shipping);
    takeUnlessMine(draft.requiredOn, was.requiredOn, is.requiredOn);
    takeUnlessMine(draft.tags, was.tags, is.tags);
    return draft;
}

} // namespace docket::ui
