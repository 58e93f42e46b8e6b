// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/difference.h"

#include <map>

using namespace Qt::StringLiterals;

namespace docket::ui {

using namespace domain;

namespace {

QString nameOf(const OrderLine &line)
{
    return line.name.isEmpty() || line.name == line.sku ? line.sku : line.name + u" ("_s + line.sku + u')';
}

} // namespace

QString Differences::fromTo(const QString &before, const QString &after) const
{
    const auto shown = [](const QString &text) { return text.isEmpty() ? tr("none") : text; };
    return tr("%1 → %2", "a value before and after").arg(shown(before), shown(after));
}

QString Differences::signedMoney(qint64 minor, const Currency &currency) const
{
    const QString amount = m_formats.money(minor, currency);
    return minor > 0 ? u'+' + amount : amount;
}

QString Differences::describe(const OrderLine &line) const
{
    QString text =
        tr("%1 × %2", "quantity and unit price").arg(m_formats.number(line.quantity), m_formats.money(line.unitPrice));
    if (line.discount.millionths != 0)
        text = tr("%1, discount %2").arg(text, m_formats.percent(line.discount));
    return text;
}

QString Differences::changesOf(const OrderLine &before, const OrderLine &after) const
{
    QStringList changes;
    if (before.sku != after.sku)
        changes << tr("product %1").arg(fromTo(before.sku, after.sku));
    if (before.quantity != after.quantity)
        changes << tr("quantity %1").arg(fromTo(m_formats.number(before.quantity), m_formats.number(after.quantity)));
    if (before.unitPrice != after.unitPrice)
        changes << tr("price %1").arg(fromTo(m_formats.money(before.unitPrice), m_formats.money(after.unitPrice)));
    if (before.discount != after.discount)
        changes << tr("discount %1").arg(fromTo(m_formats.percent(before.discount), m_formats.percent(after.discount)));
    if (before.taxRate != after.taxRate)
        changes << tr("tax %1").arg(fromTo(m_formats.percent(before.taxRate), m_formats.percent(after.taxRate)));
    if (before.location != after.location)
        changes << tr("place %1").arg(fromTo(before.location, after.location));
    if (before.name != after.name && before.sku == after.sku)
        changes << tr("name %1").arg(fromTo(before.name, after.name));
    if (before.shipped != after.shipped)
        changes << tr("shipped %1").arg(fromTo(m_formats.number(before.shipped), m_formats.number(after.shipped)));
    if (before.canceled != after.canceled)
        changes << tr("canceled %1").arg(fromTo(m_formats.number(before.canceled), m_formats.number(after.canceled)));
    return changes.join(u" · "_s);
}

std::vector<Difference> Differences::lines(const Order &before, const Order &after) const
{
    std::vector<Difference> all;
    for (const OrderLine &line : after.lines) {
        const OrderLine *was = findLine(before, line.id);
        if (!was)
            all.push_back({Difference::Kind::Added, nameOf(line), describe(line)});
        else if (const QString changes = changesOf(*was, line); !changes.isEmpty())
            all.push_back({Difference::Kind::Changed, nameOf(line), changes});
    }
    for (const OrderLine &line : before.lines) {
        if (!findLine(after, line.id))
            all.push_back({Difference::Kind::Removed, nameOf(line), describe(line)});
    }
    return all;
}

std::vector<Difference> Differences::others(const Order &before, const Order &after) const
{
    std::vector<Difference> all;
    const auto changed = [&](const QString &what, const QString &was, const QString &is) {
        if (was != is)
            all.push_back({Difference::Kind::Changed, what, fromTo(was, is)});
    };
    const auto day = [&](const std::optional<QDate> &date) { return date ? m_formats.date(*date) : QString(); };
    changed(tr("Ship to"), models::addressLine(before.shipTo), models::addressLine(after.shipTo));
    changed(tr("Shipping charge"), m_formats.money(before.shipping), m_formats.money(after.shipping));
    changed(tr("Required on"), day(before.requiredOn), day(after.requiredOn));
    changed(tr("Tags"), before.tags.join(u", "_s), after.tags.join(u", "_s));
    changed(tr("Status"), models::Formats::status(statusOf(before)), models::Formats::status(statusOf(after)));
    changed(tr("Hold"), before.hold ? before.hold->reason : QString(), after.hold ? after.hold->reason : QString());
    for (std::size_t i = before.notes.size(); i < after.notes.size(); ++i)
        all.push_back({Difference::Kind::Added, tr("Note"), after.notes[i].text});
    return all;
}

std::vector<Difference> Differences::stock(const std::vector<Event> &events, const Order &after) const
{
    std::map<StockKey, qint64> change;
    for (const Event &event : events) {
        if (const auto *reserved = std::get_if<InventoryReserved>(&event.body)) {
            for (const Reservation &reservation : reserved->reservations)
                change[reservation.key] += reservation.quantity;
        } else if (const auto *released = std::get_if<InventoryReleased>(&event.body)) {
            for (const Reservation &reservation : released->reservations)
                change[reservation.key] -= reservation.quantity;
        }
    }
    std::vector<Difference> all;
    for (const auto &[key, quantity] : change) {
        const QString place = key.location == defaultLocation() ? QString() : tr("at %1").arg(key.location);
        if (quantity > 0)
            all.push_back(
                {Difference::Kind::Stock, tr("Reserve %1 more of %2").arg(m_formats.number(quantity), key.sku), place});
        else if (quantity < 0)
            all.push_back(
                {Difference::Kind::Stock, tr("Release %1 of %2").arg(m_formats.number(-quantity), key.sku), place});
    }
    for (const OrderLine &line : after.lines) {
        if (const qint64 waiting = backorderedOf(after, line); waiting > 0)
            all.push_back({Difference::Kind::Waiting,
                           tr("%1 of %2 backordered").arg(m_formats.number(waiting), line.sku), tr("waits for stock")});
    }
    return all;
}

QString Differences::total(const Order &before, const Order &after) const
{
    const auto was = totalsOf(before);
    const auto is = totalsOf(after);
    if (!was || !is || was->total == is->total)
        return {};
    return tr("%1 (%2)", "a change, and by how much")
        .arg(fromTo(m_formats.money(was->total, before.currency), m_formats.money(is->total, after.currency)),
             signedMoney(is->total - was->total, after.currency));
}

QString Differences::inOneLine(const Order &before, const Order &after) const
{
    QStringList parts;
    for (const auto &some : {lines(before, after), others(before, after)}) {
        for (const Difference &difference : some) {
            QString words = difference.what;
            if (difference.kind == Difference::Kind::Added)
                words = tr("%1 added").arg(words);
            else if (difference.kind == Difference::Kind::Removed)
                words = tr("%1 removed").arg(words);
            parts << (difference.detail.isEmpty() ? words : words + u": "_s + difference.detail);
        }
    }
    return parts.join(u"; "_s);
}

} // namespace docket::ui
