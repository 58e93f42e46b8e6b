// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/order.h"
#include "services/search/order_facts.h"
#include "services/search/order_text.h"

#include <QVariant>

namespace docket::hub {

/// How values of the domain stand in PostgreSQL's rows. All pure.

QString idText(const QUuid &id);
/// NULL for no id.
QVariant idOrNull(const QUuid &id);

/// The first day of the UTC month: by it the events of orders are put apart.
QDate monthOf(domain::Instant placedAt);

/// A key that PostgreSQL compares byte by byte, and that orders texts as `search::compare` does. Cut off after 800
/// bytes, as an index takes no more; texts that differ only behind that are in the order of their ids.
QString textKey(const QString &text);
/// The same for order numbers: by prefix, then by counter.
QString numberKey(const search::OrderFacts &facts);

/// Words of several fields, a text for each, joined by U+001F.
QString joinedWords(const search::OrderText &text);
/// Every different word once, joined by blanks. After 900,000 bytes the rest is left out, as a tsvector takes 1 MiB: an
/// order with that many different words is not found by the last of them.
QString lexemesOf(QByteArrayView words);
QString lexemesOf(const search::OrderText &text);

inline constexpr QChar fieldSeparator{0x1f};

} // namespace docket::hub
