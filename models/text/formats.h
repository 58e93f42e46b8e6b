// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/order.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace docket::models {

/// How values are written for people: by the locale, in the shop's time zone. A value, changed only by the program when
/// the language changes. What it reads it accepts in the locale's form and in the plain form of the wire.
class Formats {
    Q_DECLARE_TR_FUNCTIONS(docket::models::Formats)

public:
    Formats() = default;
    Formats(const QLocale &locale, const QTimeZone &zone) : m_locale(locale), m_zone(zone) {}

    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

    /// `1.234,50` — for columns that name the currency elsewhere.
    [[nodiscard]] QString amount(qint64 minor, const domain::Currency &currency) const;
    /// `1.234,50 €` or `CHF 1’234.50`, as the locale has it.
    [[nodiscard]] QString money(qint64 minor, const domain::Currency &currency) const;
    [[nodiscard]] QString money(const domain::Money &money) const { return this->money(money.minor, money.currency); }
    [[nodiscard]] QString number(qint64 value) const { return m_locale.toString(value); }
    /// `+3` or `−2`, as the locale has it; reads so in right-to-left layouts too. Empty for no change.
    [[nodiscard]] QString change(qint64 value) const;
    /// `15 %`
    [[nodiscard]] QString percent(const domain::Rate &rate) const;

    [[nodiscard]] QString date(QDate day) const;
    [[nodiscard]] QString time(domain::Instant instant) const;
    /// Date and time to the minute.
    [[nodiscard]] QString dateTime(domain::Instant instant) const;
    /// `2 min ago`, `14:02` today, `Yesterday 14:02`, `3 Mar`, `3 Mar 2024`, or with the month first where that is
    /// usual: short, for lists; the exact one belongs into the tooltip.
    [[nodiscard]] QString relative(domain::Instant instant, domain::Instant now) const;

    [[nodiscard]] static QString status(domain::OrderStatus status);

    /// Reads an amount as people type it here: `1.234,5`, `1234.50`, with or without the currency. Codes of
    /// domain::moneyFromDecimal.
    [[nodiscard]] Result<domain::Money> readMoney(const QString &text, const domain::Currency &currency) const;
    /// Reads a percentage, with or without `%`; `invalid_rate`.
    [[nodiscard]] Result<domain::Rate> readPercent(const QString &text) const;

private:
    QLocale m_locale;
    QTimeZone m_zone = QTimeZone::utc();
};

/// One line: who an order is for, as lists show it.
QString customerLine(const domain::CustomerSnapshot &customer);
/// One line, parts joined by commas.
QString addressLine(const domain::Address &address);

} // namespace docket::models
