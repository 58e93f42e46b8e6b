// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/order_reference.h"

#include "app/ctl/text.h"
#include "app/ctl/wording.h"
#include "services/search/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ctl {

using namespace domain;

namespace {

QString sourceText(const Order &order)
{
    return order.source.isEmpty() ? u"\"\""_s : order.source;
}

// Whether the name has the words as they stand: `Ann` is in “Ann Lee”, and only the beginning of “Anna Lee”.
bool hasWholeWords(const Customer &customer, const QStringList &words)
{
    const QStringList present = search::wordsOf(customer.name + u' ' + customer.company);
    return std::ranges::all_of(words, [&](const QString &word) { return present.contains(word); });
}

} // namespace

OrFailure<Order> findOrder(const Invocation &invocation, Shop &shop)
{
    const QString number = invocation.arguments.positional(0).trimmed();
    auto found = shop.reader().ordersByNumber(number);
    if (!found)
        return failed(found);
    if (const auto source = invocation.arguments.optional(u"source"_s)) {
        std::erase_if(*found,
                      [&](const Order &order) { return order.source.compare(*source, Qt::CaseInsensitive) != 0; });
    }
    if (found->empty()) {
        return refused(u"order_not_found"_s,
                       tr("There is no order %1. “docketctl orders %1” searches for it.").arg(number), u"NUMBER"_s,
                       {number});
    }
    if (found->size() > 1) {
        QStringList sources;
        for (const Order &order : *found)
            sources.append(sourceText(order));
        return refused(u"ambiguous_number"_s,
                       tr("%1 orders have the number %2. Say which with --source: %3.")
                           .arg(QString::number(found->size()), number, sources.join(u", "_s)),
                       u"NUMBER"_s, {number});
    }
    return std::move(found->front());
}

OrFailure<Customer> findCustomer(const QString &text, Shop &shop)
{
    auto known = shop.reader().customer(text);
    if (!known)
        return failed(known);
    if (*known)
        return std::move(**known);

    constexpr std::size_t mostShown = 5;
    const QStringList words = search::wordsOf(text);
    std::vector<Customer> found;
    std::vector<Customer> whole; // comes before those whose words only begin so
    const auto searched = shop.reader().customers(text, -1, [&](const Customer &customer) {
        if (found.size() <= mostShown)
            found.push_back(customer);
        if (hasWholeWords(customer, words))
            whole.push_back(customer);
        return whole.size() <= mostShown;
    });
    if (!searched)
        return failed(searched);
    if (!whole.empty())
        found = std::move(whole);
    if (found.size() == 1)
        return std::move(found.front());
    if (found.empty()) {
        return refused(u"customer_not_found"_s,
                       tr("There is no customer “%1”. “docketctl customer save” makes a new one.").arg(text),
                       u"--customer"_s, {text});
    }
    QStringList shown;
    for (const Customer &customer : found)
        shown.append(u"%1 (%2)"_s.arg(customer.id, customer.company.isEmpty() ? customer.name : customer.company));
    if (found.size() > mostShown)
        shown.last() = u"…"_s;
    return refused(u"ambiguous_customer"_s,
                   tr("Several customers match “%1”: %2. Give an id.").arg(text, shown.join(u", "_s)), u"--customer"_s,
                   {text});
}

OrFailure<std::size_t> findLine(const Order &order, const QString &name, const QString &option)
{
    if (name.startsWith(u'#')) {
        bool isNumber = false;
        const qulonglong position = name.sliced(1).toULongLong(&isNumber);
        if (isNumber && position >= 1 && position <= order.lines.size())
            return static_cast<std::size_t>(position - 1);
        return refused(u"line_not_found"_s,
                       tr("Order %1 has no line %2; it has %3.")
                           .arg(order.number, name,
                                counted(static_cast<qint64>(order.lines.size()), QT_TRANSLATE_NOOP("docketctl", "line"),
                                        QT_TRANSLATE_NOOP("docketctl", "lines"))),
                       option, {order.number, name});
    }
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        if (order.lines[i].sku.compare(name, Qt::CaseInsensitive) == 0)
            found.push_back(i);
    }
    if (found.empty())
        return refused(u"line_not_found"_s, tr("Order %1 has no line of product %2.").arg(order.number, name), option,
                       {order.number, name});
    if (found.size() > 1) {
        QStringList positions;
        for (const std::size_t i : found)
            positions.append(u'#' + QString::number(i + 1));
        return refused(u"ambiguous_line"_s,
                       tr("Order %1 has several lines of %2. Name one by its position: %3.")
                           .arg(order.number, name, positions.join(u", "_s)),
                       option, {order.number, name});
    }
    return found.front();
}

OrFailure<LineValue> readLineValue(const QString &text, const QString &option, const QString &form)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    if (equals <= 0 || equals + 1 == text.size())
        return wrongUsage(tr("%1 is written %1 %2, not “%3”.").arg(option, form, text), option);
    return LineValue{text.first(equals), text.sliced(equals + 1)};
}

OrFailure<std::vector<LineQuantity>> readLineQuantities(const Order &order, const QStringList &values)
{
    std::vector<LineQuantity> quantities;
    for (const QString &text : values) {
        const auto parts = readLineValue(text, u"--line"_s, u"SKU=QTY"_s);
        if (!parts)
            return failed(parts);
        const auto index = findLine(order, parts->name, u"--line"_s);
        if (!index)
            return failed(index);
        const auto quantity = readQuantity(parts->value, u"--line"_s);
        if (!quantity)
            return failed(quantity);
        quantities.push_back({order.lines[*index].id, *quantity});
    }
    return quantities;
}

} // namespace docket::ctl
