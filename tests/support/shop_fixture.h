// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/decide.h"

namespace docket::test {

/// Small values for tests that speak of orders.

domain::Currency euro();
domain::Currency dollar();
domain::Money eur(qint64 minor);

/// 2026-03-02T10:00:00Z and so many minutes.
domain::Instant minute(int minutes);

/// An id that says which one it is: the same number gives the same id.
QUuid idOf(quint32 number);

domain::Customer customer(const QString &id);
domain::Product product(const QString &sku, qint64 minor, qint64 taxMillionths = 0);

} // namespace docket::test
