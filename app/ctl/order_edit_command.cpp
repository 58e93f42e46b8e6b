// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/carry_out.h"
#include "app/ctl/order_options.h"
#include "app/ctl/order_reference.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

using namespace domain;

namespace {

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
    auto shop = invocation.session.openForChanges();
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

CommandSpec orderEditCommand()
{
    return {u"order edit"_s,
            tr("Change lines, prices, address, shipping or the required date of an order."),
            {editOptions(), {{u"NUMBER"_s, PositionalSpec::Kind::Required, tr("The order's number, in any case.")}}},
            u"docketctl order edit K3F-00042 --line TENT-2=2 --add LAMP:1 --discount '#1=0.15'\n"
            u"docketctl order edit K3F-00042 --ship-to-street 'Sun Street 7' --dry-run"_s,
            {},
            editOrder};
}

} // namespace docket::ctl
