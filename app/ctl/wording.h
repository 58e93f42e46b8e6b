// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/failure.h"
#include "services/domain/order.h"

#include <QTimeZone>

namespace docket::ctl {

/// `partially shipped`
QString statusText(domain::OrderStatus status);
/// Status and hold, as lists show them: `placed, on hold`.
QString statusText(const domain::Order &order);
/// `1265793.29 USD`
QString moneyText(qint64 minor, domain::Currency currency);
QString moneyText(const domain::Money &money);
/// `2026-03-01 09:30` in the shop's zone.
QString timeText(domain::Instant instant, const QTimeZone &zone);
/// `15 %`
QString percentText(domain::Rate rate);
/// One line, parts joined by commas.
QString addressText(const domain::Address &address);
/// Who an order is for, as lists show it.
QString customerText(const domain::CustomerSnapshot &customer);
/// `3` or, where the order takes no stock, nothing.
QString backorderedText(const domain::Order &order, const domain::OrderLine &line);
/// `K3F-00042: placed, total 440.00 EUR, version 3`
QString orderText(const domain::Order &order);

/// Reads an amount, a day or a moment from the command line; wrong usage names `option`.
OrFailure<domain::Money> readAmount(const QString &text, domain::Currency currency, const QString &option);
OrFailure<domain::Currency> readCurrency(const QString &text, const QString &option);
OrFailure<domain::Rate> readRate(const QString &text, const QString &option);
OrFailure<QDate> readDay(const QString &text, const QString &option);
OrFailure<qint64> readQuantity(const QString &text, const QString &option);
/// An ISO moment; without an offset in the shop's zone. A day stands for its end.
OrFailure<domain::Instant> readMoment(const QString &text, const QTimeZone &zone, const QString &option);

} // namespace docket::ctl
