// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/merge.h"

#include "services/domain/overloaded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::domain {

namespace {

QString textOf(const QString &text)
{
    return text;
}

QString textOf(qint64 number)
{
    return QString::number(number);
}

QString textOf(bool truth)
{
    return truth ? u"true"_s : u"false"_s;
}

QString textOf(const QStringList &texts)
{
    return texts.join(u", "_s);
}

QString textOf(Rate rate)
{
    return toDecimal(rate);
}

QString textOf(const Money &money)
{
    return toDecimal(money) + u' ' + money.currency.code();
}

QString textOf(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString textOf(const Address &address)
{
    QStringList parts{address.name, address.street, address.city, address.region, address.postalCode, address.country};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString textOf(const std::vector<Address> &addresses)
{
    QStringList texts;
    for (const Address &address : addresses)
        texts << textOf(address);
    return texts.join(u"; "_s);
}

enum class Outcome : quint8 {
    Untouched, ///< not changed here: what is there now stays
    Mine,
    Clash,
};

template <typename T>
Outcome outcomeOf(const T &base, const T &mine, const T &present)
{
    if (mine == base || mine == present)
        return Outcome::Untouched;
    return present == base ? Outcome::Mine : Outcome::Clash;
}

LineDraft draftOf(const OrderLine &line)
{
    return {line.id, line.sku, line.name, line.location, line.quantity, line.unitPrice, line.discount, line.taxRate};
}

// What a draft comes to, given the line that it changes: absent parts are the line's.
LineDraft completed(LineDraft draft, const OrderLine &line)
{
    const bool keepsProduct = draft.sku == line.sku;
    if (draft.name.isEmpty() && keepsProduct)
        draft.name = line.name;
    if (draft.location.isEmpty())
        draft.location = line.location;
    if (!draft.unitPrice && keepsProduct)
        draft.unitPrice = line.unitPrice;
    if (!draft.taxRate && keepsProduct)
        draft.taxRate = line.taxRate;
    return draft;
}

QString textOf(const std::optional<LineDraft> &draft)
{
    if (!draft)
        return {};
    QString text = u"%1 × %2"_s.arg(draft->quantity).arg(draft->sku);
    if (draft->unitPrice)
        text += u" @ "_s + textOf(*draft->unitPrice);
    if (draft->discount.millionths != 0)
        text += u" -"_s + textOf(draft->discount);
    return text;
}

std::optional<LineDraft> presentDraft(const Order &order, const QUuid &id)
{
    const OrderLine *line = findLine(order, id);
    return line ? std::optional(draftOf(*line)) : std::nullopt;
}

class LineMerge {
public:
    LineMerge(const std::vector<LineDraft> &mine, const Order &seen, const Order &present)
        : m_mine(mine)
        , m_seen(seen)
        , m_present(present)
    {
        for (const OrderLine &line : present.lines)
            m_lines.push_back(draftOf(line));
        for (const OrderLine &line : seen.lines)
            take(line);
        for (const LineDraft &draft : mine) {
            if (!findLine(seen, draft.id) && !findLine(present, draft.id))
                put(draft.id, draft);
        }
    }

    /// Nothing when nothing was changed here.
    [[nodiscard]] std::optional<std::vector<LineDraft>> lines() const
    {
        return m_isChanged ? std::optional(m_lines) : std::nullopt;
    }

    void report(Merge &into, bool allowBackorder) const
    {
        for (const QUuid &id : m_clashes) {
            const OrderLine &line = *findLine(m_seen, id);
            LineMerge again(*this);
            again.put(id, mineOf(line));
            EditOrder edit;
            edit.lines = again.m_lines;
            edit.allowBackorder = allowBackorder;
            into.clashes.push_back({u"lines[%1]"_s.arg(line.sku), textOf(std::optional(draftOf(line))),
                                    textOf(mineOf(line)), textOf(presentDraft(m_present, id)), std::move(edit)});
        }
    }

private:
    [[nodiscard]] std::optional<LineDraft> mineOf(const OrderLine &line) const
    {
        const auto draft = std::ranges::find(m_mine, line.id, &LineDraft::id);
        return draft == m_mine.end() ? std::nullopt : std::optional(completed(*draft, line));
    }

    void take(const OrderLine &line)
    {
        const auto mine = mineOf(line);
        switch (outcomeOf(std::optional(draftOf(line)), mine, presentDraft(m_present, line.id))) {
        case Outcome::Untouched:
            break;
        case Outcome::Mine:
            put(line.id, mine);
            break;
        case Outcome::Clash:
            m_clashes.push_back(line.id);
            break;
        }
    }

    void put(const QUuid &id, const std::optional<LineDraft> &draft)
    {
        m_isChanged = true;
        const auto place = std::ranges::find(m_lines, id, &LineDraft::id);
        if (place == m_lines.end()) {
            if (draft)
                m_lines.push_back(*draft);
        } else if (draft) {
            *place = *draft;
        } else {
            m_lines.erase(place);
        }
    }

    const std::vector<LineDraft> &m_mine;
    const Order &m_seen;
    const Order &m_present;
    std::vector<LineDraft> m_lines;
    std::vector<QUuid> m_clashes;
    bool m_isChanged = false;
};

// Leaves `mine` in the edit, or takes it out and reports it.
template <typename T, typename Value>
void mergeField(Merge &into, EditOrder &edit, std::optional<T> EditOrder::*field, const QString &name,
                const Value &base, const Value &present)
{
    if (!(edit.*field))
        return;
    const Value mine = *(edit.*field);
    if (mine != present && outcomeOf<Value>(base, mine, present) == Outcome::Clash) {
        EditOrder again;
        again.*field = edit.*field;
        into.clashes.push_back({name, textOf(base), textOf(mine), textOf(present), std::move(again)});
        (edit.*field).reset();
    }
}

Merge mergeEdit(EditOrder edit, const Order &seen, const Order &present)
{
    Merge merge;
    if (edit.lines) {
        const std::vector<LineDraft> mine = *edit.lines;
        const LineMerge lines(mine, seen, present);
        lines.report(merge, edit.allowBackorder);
        edit.lines = lines.lines();
    }
    mergeField(merge, edit, &EditOrder::shipTo, u"ship_to"_s, seen.shipTo, present.shipTo);
    mergeField(merge, edit, &EditOrder::shippingMinor, u"shipping"_s, seen.shipping.minor, present.shipping.minor);
    mergeField(merge, edit, &EditOrder::requiredOn, u"required_on"_s, seen.requiredOn, present.requiredOn);
    if (merge.clashes.empty() || edit.lines || edit.shipTo || edit.shippingMinor || edit.requiredOn)
        merge.body = std::move(edit);
    return merge;
}

Merge mergeTags(const SetTags &mine, const Order &seen, const Order &present)
{
    if (outcomeOf(seen.tags, mine.tags, present.tags) != Outcome::Clash)
        return {mine, {}};
    return {{}, {{u"tags"_s, textOf(seen.tags), textOf(mine.tags), textOf(present.tags), mine}}};
}

/// Merges a whole value field by field; `Save` is the command that saves it.
template <typename Save, typename T>
class ValueMerge {
public:
    ValueMerge(const T &seen, const T &mine, const T &present, T Save::*member)
        : m_seen(seen)
        , m_mine(mine)
        , m_present(present)
        , m_member(member)
        , m_result(present)
    {
    }

    template <typename Value>
    ValueMerge &field(const QString &name, Value T::*field)
    {
        switch (outcomeOf(m_seen.*field, m_mine.*field, m_present.*field)) {
        case Outcome::Untouched:
            break;
        case Outcome::Mine:
            m_result.*field = m_mine.*field;
            break;
        case Outcome::Clash: {
            Save again;
            again.*m_member = m_present;
            (again.*m_member).*field = m_mine.*field;
            m_merge.clashes.push_back(
                {name, textOf(m_seen.*field), textOf(m_mine.*field), textOf(m_present.*field), std::move(again)});
            break;
        }
        }
        return *this;
    }

    Merge take()
    {
        if (m_merge.clashes.empty() || m_result != m_present) {
            Save save;
            save.*m_member = m_result;
            m_merge.body = std::move(save);
        }
        return std::move(m_merge);
    }

private:
    const T &m_seen;
    const T &m_mine;
    const T &m_present;
    T Save::*m_member;
    T m_result;
    Merge m_merge;
};

Merge mergeCustomer(const SaveCustomer &save, const Customer &seen, const Customer &present)
{
    return ValueMerge(seen, save.customer, present, &SaveCustomer::customer)
        .field(u"name"_s, &Customer::name)
        .field(u"company"_s, &Customer::company)
        .field(u"email"_s, &Customer::email)
        .field(u"phone"_s, &Customer::phone)
        .field(u"language"_s, &Customer::language)
        .field(u"addresses"_s, &Customer::addresses)
        .take();
}

Merge mergeProduct(const SaveProduct &save, const Product &seen, const Product &present)
{
    return ValueMerge(seen, save.product, present, &SaveProduct::product)
        .field(u"name"_s, &Product::name)
        .field(u"price"_s, &Product::price)
        .field(u"tax_rate"_s, &Product::taxRate)
        .field(u"barcode"_s, &Product::barcode)
        .field(u"reorder_level"_s, &Product::reorderLevel)
        .field(u"discontinued"_s, &Product::discontinued)
        .take();
}

// What is new on both sides has no fields in common with nothing.
Customer unknown(const Customer &present)
{
    Customer none;
    none.id = present.id;
    return none;
}

Product unknown(const Product &present)
{
    Product none;
    none.sku = present.sku;
    return none;
}

} // namespace

Merge merge(const CommandBody &body, const Facts &seen, const Facts &present)
{
    const bool hasOrders = seen.order && present.order;
    return std::visit(
        Overloaded{[&](const EditOrder &edit) {
                       return hasOrders ? mergeEdit(edit, *seen.order, *present.order) : Merge{body, {}};
                   },
                   [&](const SetTags &tags) {
                       return hasOrders ? mergeTags(tags, *seen.order, *present.order) : Merge{body, {}};
                   },
                   [&](const SaveCustomer &save) {
                       return present.customer ? mergeCustomer(save, seen.customer.value_or(unknown(*present.customer)),
                                                               *present.customer)
                                               : Merge{body, {}};
                   },
                   [&](const SaveProduct &save) {
                       if (present.products.empty())
                           return Merge{body, {}};
                       const Product &now = present.products.front();
                       return mergeProduct(save, seen.products.empty() ? unknown(now) : seen.products.front(), now);
                   },
                   [&](const auto &) {
                       return Merge{body, {}};
                   }},
        body);
}

} // namespace docket::domain
