// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/wording.h"

#include "app/ctl/text.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

using namespace domain;

QString statusText(OrderStatus status)
{
    return toString(status).replace(u'_', u' ');
}

QString statusText(const Order &order)
{
    const QString status = statusText(statusOf(order));
    return order.hold ? tr("%1, on hold").arg(status) : status;
}

QString moneyText(qint64 minor, Currency currency)
{
    return moneyText(Money{minor, currency});
}

QString moneyText(const Money &money)
{
    return toDecimal(money) + u' ' + money.currency.code();
}

QString timeText(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString percentText(Rate rate)
{
    return toDecimal(Rate{rate.millionths * 100}) + u" %"_s;
}

QString addressText(const Address &address)
{
    QStringList parts;
    const QString place = (address.postalCode + u' ' + address.city).trimmed();
    for (const QString &part : {address.name, address.street, place, address.region, address.country}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

QString customerText(const CustomerSnapshot &customer)
{
    return customer.company.isEmpty() ? customer.name : customer.company;
}

QString backorderedText(const Order &order, const OrderLine &line)
{
    const qint64 backordered = backorderedOf(order, line);
    return backordered > 0 ? QString::number(backordered) : QString();
}

QString orderText(const Order &order)
{
    const auto totals = totalsOf(order);
    return tr("%1: %2, total %3, version %4")
        .arg(order.number, statusText(order), moneyText(totals ? totals->total : 0, order.currency))
        .arg(order.version);
}

OrFailure<Money> readAmount(const QString &text, Currency currency, const QString &option)
{
    const auto money = moneyFromDecimal(text, currency);
    if (!money)
        return wrongUsage(tr("%1: “%2” is no amount in %3. Write it like 12.50.").arg(option, text, currency.code()),
                          option);
    return *money;
}

OrFailure<Currency> readCurrency(const QString &text, const QString &option)
{
    const auto currency = Currency::fromCode(text.toUpper());
    if (!currency)
        return wrongUsage(tr("%1: “%2” is no currency. Write its code, such as EUR.").arg(option, text), option);
    return *currency;
}

OrFailure<Rate> readRate(const QString &text, const QString &option)
{
    const auto rate = rateFromDecimal(text);
    if (!rate)
        return wrongUsage(tr("%1: “%2” is no fraction. Write 15 % as 0.15.").arg(option, text), option);
    // Nobody takes or gives 200 % and more: that is a percentage, written as one.
    constexpr qint64 most = 2 * Rate::one;
    if (rate->millionths >= most)
        return wrongUsage(tr("%1: “%2” would be %3. Write %2 % as %4.")
                              .arg(option, text, percentText(*rate), toDecimal(Rate{rate->millionths / 100})),
                          option);
    return *rate;
}

OrFailure<QDate> readDay(const QString &text, const QString &option)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return wrongUsage(tr("%1: “%2” is no day. Write it like 2026-03-01.").arg(option, text), option);
    return day;
}

OrFailure<qint64> readQuantity(const QString &text, const QString &option)
{
    bool isNumber = false;
    const qint64 quantity = text.toLongLong(&isNumber);
    if (!isNumber)
        return wrongUsage(tr("%1: “%2” is no quantity. Write a whole number.").arg(option, text), option);
    return quantity;
}

OrFailure<Instant> readMoment(const QString &text, const QTimeZone &zone, const QString &option)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return startOfDay(day.addDays(1), zone) - std::chrono::milliseconds(1);
    if (const auto instant = fromIso(text))
        return *instant;
    QDateTime local = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!local.isValid())
        local = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    if (!local.isValid()) {
        return wrongUsage(tr("%1: “%2” is no moment. Write it like 2026-03-01 or 2026-03-01T09:30.").arg(option, text),
                          option);
    }
    return fromMilliseconds(QDateTime(local.date(), local.time(), zone).toMSecsSinceEpoch());
}

} // namespace docket::ctl
