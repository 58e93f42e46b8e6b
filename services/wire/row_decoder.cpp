// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/row_decoder.h"

#include "services/wire/decimal_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace docket::wire {

namespace {

using F = ImportField;

constexpr qsizetype shownValue = 80;
constexpr qint64 largestQuantity = 1'000'000'000;

QString shortened(const QString &value)
{
    return value.size() > shownValue ? value.first(shownValue) + u'\u2026' : value;
}

bool isAtMostOne(const Decimal &value)
{
    qint64 one = 1;
    for (int i = 0; i < value.scale; ++i)
        one *= 10;
    return value.unscaled <= one;
}

template <std::size_t N>
bool isOneOf(const QString &value, const std::array<QLatin1StringView, N> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&value](QLatin1StringView word) { return value.compare(word, Qt::CaseInsensitive) == 0; });
}

enum class Progress : quint8 { Open, Shipped, Canceled };

/// Reads the cells of one record and gathers what is wrong with them.
class CellReader {
public:
    CellReader(const ColumnBinding &columns, const CsvRecord &record) : m_columns(columns), m_record(record)
    {
        checkShape();
    }

    /// Whether the cells are worth reading: the record is whole and has the header's number of fields.
    bool hasShape() const { return m_problems.isEmpty(); }
    const RowProblems &problems() const { return m_problems; }

    QString text(F field) const { return m_columns.value(field, m_record); }

    QString requiredText(F field)
    {
        const QString value = text(field);
        if (value.isEmpty())
            refuse(field, {u"missing_value"_s, u"is empty"_s}, {});
        return value;
    }

    std::optional<ImportedMoment> moment(F field)
    {
        return read<ImportedMoment>(field,
                                    [&](const QString &value) { return m_columns.find(field)->format.read(value); });
    }

    std::optional<QDate> date(F field)
    {
        const auto read = moment(field);
        return read ? std::optional(read->date) : std::nullopt;
    }

    std::optional<Decimal> amount(F field)
    {
        return read<Decimal>(field, [&](const QString &value) -> Cell<Decimal> {
            const Cell<Decimal> decimal = readDecimal(value, m_columns.profile().decimal);
            if (decimal && decimal->unscaled < 0)
                return cellFault(u"negative"_s, u"is negative"_s);
            return decimal;
        });
    }

    std::optional<Decimal> fraction(F field)
    {
        const std::optional<Decimal> value = amount(field);
        if (!value || isAtMostOne(*value))
            return value;
        refuse(field, {u"not_a_fraction"_s, u"is more than 1; write a fraction, such as 0.15 for 15 %"_s}, text(field));
        return std::nullopt;
    }

    std::optional<qint64> count(F field)
    {
        return read<qint64>(field, [&](const QString &value) -> Cell<qint64> {
            const Cell<qint64> number = readCount(value, m_columns.profile().decimal);
            if (number && *number > largestQuantity)
                return cellFault(u"number_too_large"_s, u"is more than %1"_s.arg(largestQuantity));
            return number;
        });
    }

    qint64 quantity(F field)
    {
        if (requiredText(field).isEmpty())
            return 0;
        const std::optional<qint64> number = count(field);
        if (number == 0)
            refuse(field, {u"zero_quantity"_s, u"is zero; a quantity is at least 1"_s}, text(field));
        return number.value_or(0);
    }

    QString currency(F field)
    {
        const auto isCode = [](const QString &code) {
            return code.size() == 3 &&
                   std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
        };
        return read<QString>(field,
                             [&](const QString &value) -> Cell<QString> {
                                 if (!isCode(value.toUpper()))
                                     return cellFault(u"bad_currency"_s, u"is not a currency code such as USD"_s);
                                 return value.toUpper();
                             })
            .value_or(QString());
    }

    std::optional<bool> flag(F field)
    {
        return read<bool>(field, [](const QString &value) -> Cell<bool> {
            static constexpr std::array yes{"1"_L1, "true"_L1, "yes"_L1, "y"_L1};
            static constexpr std::array no{"0"_L1, "false"_L1, "no"_L1, "n"_L1};
            if (isOneOf(value, yes) || isOneOf(value, no))
                return isOneOf(value, yes);
            return cellFault(u"bad_flag"_s, u"is neither yes nor no (1 or 0, true or false)"_s);
        });
    }

    /// Whether a line has shipped: a flag, or a shop's word for how far the line is.
    std::optional<bool> shipped(F field)
    {
        static constexpr std::array sent{"fulfilled"_L1, "shipped"_L1};
        static constexpr std::array open{"unfulfilled"_L1, "pending"_L1, "partial"_L1, "restocked"_L1};
        const QString value = text(field);
        if (isOneOf(value, sent) || isOneOf(value, open))
            return isOneOf(value, sent);
        return flag(field);
    }

    /// A postal code without the apostrophe by which spreadsheets, and the exports made for them, keep it a text.
    QString postalCode(F field) const
    {
        const QString value = text(field);
        return value.startsWith(u'\'') ? value.sliced(1).trimmed() : value;
    }

    /// How far an order is, in a shop's own word.
    std::optional<Progress> progress(F field)
    {
        return read<Progress>(field, [](const QString &value) -> Cell<Progress> {
            static constexpr std::array open{"pending"_L1, "processing"_L1, "on-hold"_L1,
                                             "open"_L1,    "placed"_L1,     "partially_shipped"_L1};
            static constexpr std::array sent{"completed"_L1, "shipped"_L1, "delivered"_L1};
            static constexpr std::array canceled{"cancelled"_L1, "canceled"_L1, "refunded"_L1, "failed"_L1};
            const QString word = value.startsWith(u"wc-"_s) ? value.sliced(3) : value;
            if (isOneOf(word, open))
                return Progress::Open;
            if (isOneOf(word, sent))
                return Progress::Shipped;
            if (isOneOf(word, canceled))
                return Progress::Canceled;
            return cellFault(u"unknown_status"_s,
                             u"is no status known here, such as processing, completed or canceled"_s);
        });
    }

    void refuse(F field, const CellFault &fault, const QString &value)
    {
        const BoundField *bound = m_columns.find(field);
        const qsizetype position = bound == nullptr || bound->positions.isEmpty() ? -1 : bound->positions.first();
        const QString column = m_columns.columnName(field);
        const QString reason = value.isEmpty() ? u"%1 %2."_s.arg(column, fault.clause)
                                               : u"%1 \"%2\" %3."_s.arg(column, shortened(value), fault.clause);
        m_problems.append({fault.code, m_record.line(), position, column, reason, shortened(value)});
    }

private:
    template <typename T, typename Read>
    std::optional<T> read(F field, const Read &readCell)
    {
        const QString value = text(field);
        if (value.isEmpty())
            return std::nullopt;
        const Cell<T> cell = readCell(value);
        if (cell)
            return *cell;
        refuse(field, cell.error(), value);
        return std::nullopt;
    }

    void checkShape()
    {
        const qsizetype wanted = m_columns.header().size();
        const qsizetype found = m_record.fieldCount();
        if (m_record.problem()) {
            RowProblem problem = *m_record.problem();
            if (problem.field >= 0 && problem.field < wanted)
                problem.column = m_columns.header().at(problem.field);
            m_problems.append(problem);
        } else if (found != wanted) {
            const QString hint =
                found > wanted ? u"is a delimiter unquoted?"_s : u"is a delimiter or a quote missing?"_s;
            m_problems.append({u"field_count"_s,
                               m_record.line(),
                               -1,
                               {},
                               u"%1 fields where the header has %2; %3"_s.arg(found).arg(wanted).arg(hint),
                               {}});
        }
    }

    const ColumnBinding &m_columns;
    const CsvRecord &m_record;
    RowProblems m_problems;
};

ImportedCustomer readCustomer(const CellReader &cells)
{
    return {cells.text(F::CustomerId),
            cells.text(F::CustomerName),
            cells.text(F::CustomerCompany),
            cells.text(F::CustomerEmail),
            cells.text(F::CustomerPhone),
            cells.text(F::CustomerLanguage),
            {}};
}

void readOrderPart(CellReader &cells, bool mayBeEmpty, ImportedLine &line)
{
    line.orderNumber = cells.requiredText(F::OrderNumber);
    line.placedAt = cells.moment(F::OrderPlacedAt);
    if (!mayBeEmpty && cells.text(F::OrderPlacedAt).isEmpty())
        cells.requiredText(F::OrderPlacedAt);
    line.requiredOn = cells.date(F::OrderRequiredOn);
    line.shippedAt = cells.moment(F::OrderShippedAt);
    line.deliveredAt = cells.moment(F::OrderDeliveredAt);
    line.canceledAt = cells.moment(F::OrderCanceledAt);
    line.source = cells.text(F::OrderSource);
    line.carrier = cells.text(F::OrderCarrier);
    line.tracking = cells.text(F::OrderTracking);
    line.shipping = cells.amount(F::OrderShipping);
    line.currency = cells.currency(F::OrderCurrency);
    line.note = cells.text(F::OrderNote);
    line.tags = cells.text(F::OrderTags);
    line.customer = readCustomer(cells);
    if (!mayBeEmpty && line.customer.id.isEmpty() && line.customer.name.isEmpty())
        cells.refuse(F::CustomerName, {u"missing_value"_s, u"is empty, and there is no customer id either"_s}, {});
    line.shipTo = {cells.text(F::ShipToName),   cells.text(F::ShipToStreet),           cells.text(F::ShipToCity),
                   cells.text(F::ShipToRegion), cells.postalCode(F::ShipToPostalCode), cells.text(F::ShipToCountry)};
}

void readLinePart(CellReader &cells, bool isPriceMapped, ImportedLine &line)
{
    line.sku = cells.requiredText(F::LineSku);
    line.name = cells.text(F::LineName);
    line.quantity = cells.quantity(F::LineQuantity);
    line.unitPrice = cells.amount(F::LineUnitPrice);
    line.subtotal = cells.amount(F::LineSubtotal);
    line.discount = cells.fraction(F::LineDiscount);
    line.discountAmount = cells.amount(F::LineDiscountAmount);
    line.net = cells.amount(F::LineNet);
    line.taxRate = cells.fraction(F::LineTaxRate);
    line.shipped = cells.shipped(F::LineShipped);
    line.canceled = cells.count(F::LineCanceled).value_or(0);
    if (cells.text(F::LineUnitPrice).isEmpty() && cells.text(F::LineNet).isEmpty())
        cells.requiredText(isPriceMapped ? F::LineUnitPrice : F::LineNet);
}

// The status of an order, where it says more than the dates do. What is canceled of a line does not ship.
void readStatus(CellReader &cells, ImportedLine &line)
{
    const std::optional<ImportedMoment> completedAt = cells.moment(F::OrderCompletedAt);
    const auto progress = cells.progress(F::OrderStatus);
    if (progress == Progress::Shipped && !line.shippedAt && line.canceled == 0)
        line.shippedAt = completedAt ? completedAt : line.placedAt;
    if (progress == Progress::Canceled && !line.canceledAt)
        line.canceledAt = line.placedAt;
}

} // namespace

Decided<RowDecoder> RowDecoder::create(const ImportProfile &profile, const QStringList &header)
{
    Decided<ColumnBinding> columns = ColumnBinding::bind(profile, header);
    if (!columns)
        return tl::make_unexpected(columns.error());
    return RowDecoder(std::move(*columns));
}

DecodedRow<ImportedLine> RowDecoder::line(const CsvRecord &record) const
{
    CellReader cells(m_columns, record);
    ImportedLine line;
    if (cells.hasShape()) {
        readOrderPart(cells, m_columns.profile().orderFieldsOnFirstRow, line);
        readLinePart(cells, m_columns.isMapped(F::LineUnitPrice), line);
        readStatus(cells, line);
    }
    if (!cells.problems().isEmpty())
        return tl::make_unexpected(RefusedRow{cells.text(F::OrderNumber), cells.problems()});
    return line;
}

DecodedRow<ImportedCustomer> RowDecoder::customer(const CsvRecord &record) const
{
    CellReader cells(m_columns, record);
    ImportedCustomer customer;
    if (cells.hasShape()) {
        customer = readCustomer(cells);
        cells.requiredText(F::CustomerId);
        if (customer.name.isEmpty() && customer.company.isEmpty())
            cells.requiredText(m_columns.isMapped(F::CustomerName) ? F::CustomerName : F::CustomerCompany);
        customer.address = {{},
                            cells.text(F::AddressStreet),
                            cells.text(F::AddressCity),
                            cells.text(F::AddressRegion),
                            cells.postalCode(F::AddressPostalCode),
                            cells.text(F::AddressCountry)};
    }
    if (!cells.problems().isEmpty())
        return tl::make_unexpected(RefusedRow{{}, cells.problems()});
    return customer;
}

DecodedRow<ImportedProduct> RowDecoder::product(const CsvRecord &record) const
{
    CellReader cells(m_columns, record);
    ImportedProduct product;
    if (cells.hasShape()) {
        product.sku = cells.requiredText(F::ProductSku);
        product.name = cells.requiredText(F::ProductName);
        product.price = cells.amount(F::ProductPrice);
        product.currency = cells.currency(F::ProductCurrency);
        product.taxRate = cells.fraction(F::ProductTaxRate);
        product.barcode = cells.text(F::ProductBarcode);
        product.reorderLevel = cells.count(F::ProductReorderLevel);
        product.discontinued = cells.flag(F::ProductDiscontinued);
        product.onHand = cells.count(F::StockOnHand);
        product.location = cells.text(F::StockLocation);
    }
    if (!cells.problems().isEmpty())
        return tl::make_unexpected(RefusedRow{{}, cells.problems()});
    return product;
}

} // namespace docket::wire
