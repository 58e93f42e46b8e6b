// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/order_text.h"

#include "services/search/country_words.h"
#include "services/search/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::search {

namespace {

/// Appends values to a column, each once, kept apart.
class Column {
public:
    explicit Column(QByteArray &words) : m_words(words) {}

    Column &add(QStringView text)
    {
        if (text.isEmpty() || std::find(m_seen.cbegin(), m_seen.cend(), text) != m_seen.cend())
            return *this;
        m_seen.push_back(text);
        const qsizetype end = m_words.size();
        if (end > 0)
            m_words.append(' ').append(valueSeparator);
        const qsizetype start = m_words.size();
        appendWords(text, m_words);
        if (m_words.size() == start)
            m_words.truncate(end);
        return *this;
    }

private:
    QByteArray &m_words;
    std::vector<QStringView> m_seen;
};

QString lettersAndDigitsOf(const QString &text)
{
    QString joined;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(joined), [](QChar c) { return c.isLetterOrNumber(); });
    return joined;
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

/// `K3F-00042` → `K3F-42`, and `42` as a value of its own reading.
QString withoutLeadingZeros(const QString &number)
{
    qsizetype digits = number.size();
    while (digits > 0 && number.at(digits - 1) >= u'0' && number.at(digits - 1) <= u'9')
        --digits;
    qsizetype counter = digits;
    while (counter + 1 < number.size() && number.at(counter) == u'0')
        ++counter;
    return number.left(digits) + number.mid(counter);
}

} // namespace

OrderText textOf(const domain::Order &order)
{
    OrderText text;
    const auto column = [&text](TextField field) { return Column(text[field]); };

    const QString shortNumber = withoutLeadingZeros(order.number);
    column(TextField::Number).add(order.number).add(shortNumber);

    const bool isUuid = !QUuid::fromString(order.customer.id).isNull();
    column(TextField::Customer)
        .add(order.customer.name)
        .add(order.customer.company)
        .add(order.shipTo.name)
        .add(isUuid ? QStringView() : QStringView(order.customer.id));
    column(TextField::Email).add(order.customer.email);
    const QString phoneDigits = digitsOf(order.customer.phone);
    column(TextField::Phone).add(order.customer.phone).add(phoneDigits);

    Column sku = column(TextField::Sku);
    Column product = column(TextField::Product);
    for (const domain::OrderLine &line : order.lines) {
        sku.add(line.sku);
        product.add(line.name);
    }

    QStringList trackings;
    for (const domain::Shipment &shipment : order.shipments)
        trackings << shipment.tracking << lettersAndDigitsOf(shipment.tracking);
    Column tracking = column(TextField::Tracking);
    for (const QString &number : std::as_const(trackings))
        tracking.add(number);

    const QStringList carriers = carriersOf(order);
    Column carrier = column(TextField::Carrier);
    for (const QString &name : carriers)
        carrier.add(name);

    const QString postal = lettersAndDigitsOf(order.shipTo.postalCode);
    column(TextField::City).add(order.shipTo.city);
    text[TextField::Country] = wordsOfTerm(TextField::Country, order.shipTo.country);
    column(TextField::Postal).add(order.shipTo.postalCode).add(postal);

    const QStringList tags = tagsOf(order);
    Column tag = column(TextField::Tag);
    for (const QString &name : tags)
        tag.add(name);
    Column note = column(TextField::Note);
    for (const domain::Note &written : order.notes)
        note.add(written.text);

    Column other = column(TextField::Other);
    other.add(order.shipTo.street).add(order.shipTo.region).add(order.cancelReason).add(order.source);
    if (order.hold) {
        other.add(order.hold->reason);
        if (order.hold->incomplete)
            other.add(u"incomplete");
    }
    return text;
}

QByteArray wordsOfTerm(TextField field, const QString &text)
{
    QByteArray words;
    Column column(words);
    const bool isCountry = field == TextField::Country;
    const QStringList values = isCountry ? countryTexts(text) : text.split(listSeparator);
    for (const QString &value : values)
        column.add(value);
    return words;
}

} // namespace docket::search
