// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/read_draft.h"

#include "services/domain/priceable.h"
#include "ui/order_editor/date_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

using namespace domain;
using wire::DraftLine;
using wire::OrderDraft;

namespace {

QString fieldOf(std::size_t line, QStringView part)
{
    return u"lines[%1].%2"_s.arg(line).arg(part);
}

std::optional<qint64> readCount(const QString &text, const QLocale &locale)
{
    bool ok = false;
    const QString trimmed = text.trimmed();
    qint64 count = locale.toLongLong(trimmed, &ok);
    if (!ok)
        count = trimmed.toLongLong(&ok);
    return ok ? std::optional(count) : std::nullopt;
}

} // namespace

bool ReadDraft::hasFaultAt(const QString &field) const
{
    return std::ranges::any_of(faults, [&](const Error &fault) { return fault.field == field; });
}

namespace {

/// Reads one line; faults go to `faults`.
class LineReading {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::DraftReader)

public:
    LineReading(const DraftLine &draft, std::size_t index, Currency currency, const DraftSurroundings &around,
                Rejection &faults)
        : m_draft(draft)
        , m_index(index)
        , m_currency(currency)
        , m_around(around)
        , m_faults(faults)
        , m_before(around.base ? findLine(*around.base, draft.id) : nullptr)
    {
    }

    LineDraft read()
    {
        LineDraft line;
        line.id = m_draft.id;
        line.sku = m_draft.sku;
        line.location = m_draft.location;
        if (line.sku.isEmpty())
            noProduct();
        readQuantity(line);
        if (!m_draft.price.trimmed().isEmpty()) {
            if (const auto price = m_around.formats.readMoney(m_draft.price, m_currency))
                line.unitPrice = *price;
            else
                add(u"unit_price", tr("“%1” is not an amount.").arg(m_draft.price.trimmed()));
        }
        if (!m_draft.discount.trimmed().isEmpty()) {
            if (const auto rate = m_around.formats.readPercent(m_draft.discount))
                line.discount = *rate;
            else
                add(u"discount", tr("“%1” is not a percentage.").arg(m_draft.discount.trimmed()));
        }
        if (!m_draft.taxRate.trimmed().isEmpty()) {
            if (const auto rate = m_around.formats.readPercent(m_draft.taxRate))
                line.taxRate = *rate;
            else
                add(u"tax_rate", tr("“%1” is not a percentage.").arg(m_draft.taxRate.trimmed()));
        }
        return line;
    }

    /// The line as an order would have it, for its totals; nothing when something of it is missing.
    std::optional<OrderLine> asOrdered(const LineDraft &line) const
    {
        if (m_hasFault)
            return std::nullopt;
        const models::ProductCandidate *product = m_around.products.find(line.sku);
        const bool keepsProduct = m_before && m_before->sku == line.sku;
        OrderLine ordered = m_before ? *m_before : OrderLine{};
        if (line.unitPrice)
            ordered.unitPrice = *line.unitPrice;
        else if (!keepsProduct && product && product->product.price.currency == m_currency)
            ordered.unitPrice = product->product.price;
        else if (!keepsProduct)
            return std::nullopt;
        if (line.taxRate)
            ordered.taxRate = *line.taxRate;
        else if (!keepsProduct && product)
            ordered.taxRate = product->product.taxRate;
        ordered.quantity = line.quantity;
        ordered.discount = line.discount;
        // As the domain has it: a net that was imported stands until the line is priced anew.
        const bool isRepriced = !keepsProduct || ordered.quantity != m_before->quantity ||
                                ordered.unitPrice != m_before->unitPrice || ordered.discount != m_before->discount;
        if (isRepriced)
            ordered.fixedNet.reset();
        return ordered;
    }

private:
    void noProduct()
    {
        const QString typed = m_draft.product.trimmed();
        add(u"sku", typed.isEmpty() ? tr("Which product is it?")
                                    : tr("No product is chosen for “%1”. Pick one of those found.").arg(typed));
    }

    void readQuantity(LineDraft &line)
    {
        // What cannot be read is taken for one, so that the rest of the order can be checked meanwhile.
        line.quantity = 1;
        if (m_draft.quantity.trimmed().isEmpty()) {
            add(u"quantity", tr("How many?"));
            return;
        }
        if (const auto quantity = readCount(m_draft.quantity, m_around.formats.locale()))
            line.quantity = *quantity;
        else
            add(u"quantity", tr("“%1” is not a whole number.").arg(m_draft.quantity.trimmed()));
    }

    void add(QStringView part, const QString &sentence)
    {
        m_hasFault = true;
        m_faults.append({u"unreadable"_s, fieldOf(m_index, part), sentence, {}});
    }

    const DraftLine &m_draft;
    std::size_t m_index;
    Currency m_currency;
    const DraftSurroundings &m_around;
    Rejection &m_faults;
    const OrderLine *m_before;
    bool m_hasFault = false;
};

QStringList splitTags(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u',')) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    }
    return tags;
}

} // namespace

ReadDraft DraftReader::read(const OrderDraft &draft, const DraftSurroundings &around)
{
    ReadDraft read;
    const auto fault = [&](const QString &field, const QString &sentence) {
        read.faults.append({u"unreadable"_s, field, sentence, {}});
    };
    if (draft.customerId.isEmpty() && !draft.hasNewCustomer) {
        const QString typed = draft.customerText.trimmed();
        fault(u"customer_id"_s,
              typed.isEmpty()
                  ? tr("Who is the order for?")
                  : tr("No customer is chosen for “%1”. Pick one of those found, or add a new one.").arg(typed));
    }
    if (const auto currency = Currency::fromCode(draft.currency.trimmed().toUpper()))
        read.currency = *currency;
    else
        fault(u"currency"_s, tr("“%1” is not a currency, such as EUR.").arg(draft.currency.trimmed()));

    bool canSum = read.currency.isValid();
    Order sum;
    sum.currency = read.currency;
    for (std::size_t row = 0; row < draft.lines.size(); ++row) {
        if (draft.lines[row].isBlank())
            continue;
        LineReading reading(draft.lines[row], read.lines.size(), read.currency, around, read.faults);
        const LineDraft line = reading.read();
        const auto ordered = reading.asOrdered(line);
        const auto totals = ordered && isPriceable(*ordered) ? totalsOf(*ordered) : std::nullopt;
        read.netOf.push_back(totals ? std::optional(totals->net) : std::nullopt);
        read.lines.push_back(line);
        read.rowOf.push_back(row);
        canSum = canSum && totals;
        if (ordered)
            sum.lines.push_back(*ordered);
    }
    if (!draft.shipping.trimmed().isEmpty()) {
        if (const auto shipping = around.formats.readMoney(draft.shipping, read.currency)) {
            read.shippingMinor = shipping->minor;
            canSum = canSum && shipping->minor >= 0;
        } else {
            canSum = false;
            fault(u"shipping"_s, tr("“%1” is not an amount.").arg(draft.shipping.trimmed()));
        }
    }
    sum.shipping = {read.shippingMinor, read.currency};
    if (canSum)
        read.totals = totalsOf(sum);
    if (!draft.requiredOn.trimmed().isEmpty()) {
        read.requiredOn = DateWords::read(draft.requiredOn, around.today, around.formats);
        if (!read.requiredOn)
            fault(
                u"required_on"_s,
                tr("“%1” is not a day. Write a date, “tomorrow”, “friday” or “+3d”.").arg(draft.requiredOn.trimmed()));
    }
    read.tags = splitTags(draft.tags);
    return read;
}

namespace {

// What the domain would take for unchanged is not worth a command.
bool isSameLine(const LineDraft &line, const OrderLine &before)
{
    return line.id == before.id && line.sku == before.sku && line.quantity == before.quantity &&
           (line.location.isEmpty() || line.location == before.location) && line.discount == before.discount &&
           line.unitPrice.value_or(before.unitPrice) == before.unitPrice &&
           line.taxRate.value_or(before.taxRate) == before.taxRate;
}

bool areSameLines(const std::vector<LineDraft> &lines, const Order &base)
{
    return std::ranges::equal(lines, base.lines, isSameLine);
}

EditOrder editOf(const OrderDraft &draft, const ReadDraft &read, const Order &base)
{
    EditOrder edit;
    edit.allowBackorder = draft.allowBackorder;
    if (!areSameLines(read.lines, base))
        edit.lines = read.lines;
    if (draft.shipTo != base.shipTo)
        edit.shipTo = draft.shipTo;
    if (read.shippingMinor != base.shipping.minor)
        edit.shippingMinor = read.shippingMinor;
    if (read.requiredOn != base.requiredOn)
        edit.requiredOn = read.requiredOn;
    return edit;
}

CreateOrder creationOf(const OrderDraft &draft, const ReadDraft &read)
{
    CreateOrder create;
    create.customerId = draft.hasNewCustomer ? draft.newCustomer.id : draft.customerId;
    if (!draft.shipTo.isEmpty())
        create.shipTo = draft.shipTo;
    create.language = draft.language.trimmed();
    create.currency = read.currency;
    create.lines = read.lines;
    create.shippingMinor = read.shippingMinor;
    create.tags = read.tags;
    create.note = draft.note;
    create.requiredOn = read.requiredOn;
    create.allowBackorder = draft.allowBackorder;
    return create;
}

Customer newCustomerOf(const OrderDraft &draft)
{
    Customer customer = draft.newCustomer;
    customer.name = customer.name.trimmed();
    customer.company = customer.company.trimmed();
    customer.email = customer.email.trimmed();
    customer.phone = customer.phone.trimmed();
    customer.language = draft.language.trimmed();
    if (!draft.shipTo.isEmpty())
        customer.addresses = {draft.shipTo};
    return customer;
}

} // namespace

std::vector<CommandBody> commandsOf(const OrderDraft &draft, const ReadDraft &read, const Order *base)
{
    std::vector<CommandBody> commands;
    if (!draft.isEdit) {
        if (draft.hasNewCustomer)
            commands.emplace_back(SaveCustomer{newCustomerOf(draft)});
        commands.emplace_back(creationOf(draft, read));
        return commands;
    }
    if (!base)
        return commands;
    EditOrder edit = editOf(draft, read, *base);
    if (edit.lines || edit.shipTo || edit.shippingMinor || edit.requiredOn)
        commands.emplace_back(std::move(edit));
    if (read.tags != base->tags)
        commands.emplace_back(SetTags{read.tags});
    if (!draft.note.trimmed().isEmpty())
        commands.emplace_back(AddNote{draft.note.trimmed()});
    return commands;
}

} // namespace docket::ui
