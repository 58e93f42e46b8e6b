// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/formats.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace docket::models {

namespace {

QDateTime local(domain::Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(domain::toMilliseconds(instant), zone);
}

// Digits of the major unit grouped, decimals exact: no floating point on the way.
QString decimalText(qint64 minor, const domain::Currency &currency, const QLocale &locale)
{
    const qint64 perMajor = currency.minorPerMajor();
    const qint64 absolute = std::abs(minor);
    QString text = locale.toString(absolute / perMajor);
    if (currency.decimals() > 0)
        text += locale.decimalPoint() + QString::number(absolute % perMajor).rightJustified(currency.decimals(), u'0');
    return minor < 0 ? locale.negativeSign() + text : text;
}

// The locale's grouping taken out and its decimal point made plain.
QString plainDecimal(QString text, const QLocale &locale)
{
    text.remove(u' ').remove(QChar::Nbsp).remove(QChar(0x202f)).remove(QChar(0x2019)).remove(u'\'');
    const QString point = locale.decimalPoint();
    const QString group = locale.groupSeparator();
    const qsizetype lastPoint = text.lastIndexOf(point);
    const qsizetype lastGroup = text.lastIndexOf(group);
    const bool hasPoint = lastPoint >= 0;
    const bool hasGroup = !group.isEmpty() && lastGroup >= 0;
    if (hasPoint && (!hasGroup || lastGroup < lastPoint)) {
        text.remove(group);
        text.replace(point, u"."_s);
    } else if (hasGroup && !hasPoint && text.size() - lastGroup - 1 == 3 && group != u"."_s) {
        text.remove(group);
    } else if (hasGroup && !hasPoint && group == u"."_s && text.count(u'.') >= 1 && text.size() - lastGroup - 1 == 3) {
        text.remove(group);
    }
    return text;
}

// As Americans write dates.
bool beginsWithMonth(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd');
}

} // namespace

QString Formats::amount(qint64 minor, const domain::Currency &currency) const
{
    return decimalText(minor, currency, m_locale);
}

QString Formats::money(qint64 minor, const domain::Currency &currency) const
{
    // The locale knows on which side the symbol stands, and with what space: ask it with a one-digit amount.
    const QString symbol = currency == domain::Currency::fromCode(m_locale.currencySymbol(QLocale::CurrencyIsoCode))
                               ? m_locale.currencySymbol(QLocale::CurrencySymbol)
                               : currency.code();
    const QString sample = m_locale.toCurrencyString(qlonglong{7}, u"¤"_s);
    const bool isBefore = sample.indexOf(u'¤') < sample.indexOf(m_locale.toString(7));
    const QString digits = decimalText(minor, currency, m_locale);
    if (isBefore)
        return symbol.size() == 1 ? symbol + digits : symbol + QChar::Nbsp + digits;
    return digits + QChar::Nbsp + symbol;
}

QString Formats::change(qint64 value) const
{
    if (value == 0)
        return {};
    // Without a mark in front the sign would go to the other side in a right-to-left layout.
    constexpr QChar leftToRightMark(0x200e);
    return leftToRightMark + (value > 0 ? m_locale.positiveSign() : QString()) + number(value);
}

QString Formats::percent(const domain::Rate &rate) const
{
    const QString plain = domain::toDecimal(domain::Rate{rate.millionths * 100});
    return tr("%1 %").arg(QString(plain).replace(u'.', m_locale.decimalPoint()));
}

QString Formats::date(QDate day) const
{
    return m_locale.toString(day, QLocale::ShortFormat);
}

QString Formats::time(domain::Instant instant) const
{
    return m_locale.toString(local(instant, m_zone).time(), QLocale::ShortFormat);
}

QString Formats::dateTime(domain::Instant instant) const
{
    const QDateTime moment = local(instant, m_zone);
    return m_locale.toString(moment.date(), QLocale::ShortFormat) + u' ' +
           m_locale.toString(moment.time(), QLocale::ShortFormat);
}

QString Formats::relative(domain::Instant instant, domain::Instant now) const
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(now - instant).count();
    if (minutes >= 0 && minutes < 1)
        return tr("just now");
    if (minutes > 0 && minutes < 60)
        return tr("%n min ago", nullptr, static_cast<int>(minutes));
    const QDate day = domain::dayOf(instant, m_zone);
    const QDate today = domain::dayOf(now, m_zone);
    if (day == today)
        return time(instant);
    if (day.addDays(1) == today)
        return tr("Yesterday %1").arg(time(instant));
    const bool isThisYear = day.year() == today.year();
    if (m_locale.language() == QLocale::English && beginsWithMonth(m_locale))
        return m_locale.toString(day, isThisYear ? u"MMM d"_s : u"MMM d, yyyy"_s);
    if (isThisYear)
        return m_locale.toString(day, tr("d MMM", "a day of this year, in Qt's date format"));
    return m_locale.toString(day, tr("d MMM yyyy", "a day of another year, in Qt's date format"));
}

QString Formats::status(domain::OrderStatus status)
{
    switch (status) {
    case domain::OrderStatus::Placed:
        return tr("Placed");
    case domain::OrderStatus::PartiallyShipped:
        return tr("Partly shipped");
    case domain::OrderStatus::Shipped:
        return tr("Shipped");
    case domain::OrderStatus::Delivered:
        return tr("Delivered");
    case domain::OrderStatus::Canceled:
        return tr("Canceled");
    }
    return {};
}

Result<domain::Money> Formats::readMoney(const QString &text, const domain::Currency &currency) const
{
    QString plain = text.trimmed();
    plain.remove(currency.code(), Qt::CaseInsensitive);
    plain.remove(m_locale.currencySymbol(QLocale::CurrencySymbol));
    return domain::moneyFromDecimal(plainDecimal(plain, m_locale), currency);
}

Result<domain::Rate> Formats::readPercent(const QString &text) const
{
    QString plain = text.trimmed();
    plain.remove(u'%');
    const auto percent = domain::rateFromDecimal(plainDecimal(plain, m_locale));
    if (!percent)
        return percent;
    return domain::Rate{percent->millionths / 100};
}

QString customerLine(const domain::CustomerSnapshot &customer)
{
    if (customer.company.isEmpty() || customer.company == customer.name)
        return customer.name.isEmpty() ? customer.id : customer.name;
    return customer.name.isEmpty() ? customer.company : customer.company + u" · "_s + customer.name;
}

QString addressLine(const domain::Address &address)
{
    QStringList parts;
    for (const QString &part :
         {address.name, address.street, QString(address.postalCode + u' ' + address.city).trimmed(), address.region,
          address.country}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

} // namespace docket::models
