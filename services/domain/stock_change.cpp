// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/stock_change.h"

#include <array>

using namespace Qt::StringLiterals;

namespace docket::domain {

QString toString(StockChange change)
{
    switch (change) {
    case StockChange::Count:
        return u"count"_s;
    case StockChange::Receive:
        return u"receive"_s;
    case StockChange::Damage:
        return u"damage"_s;
    case StockChange::Move:
        return u"move"_s;
    }
    return {};
}

std::optional<StockChange> stockChangeFromString(QStringView word)
{
    for (const StockChange change :
         std::array{StockChange::Count, StockChange::Receive, StockChange::Damage, StockChange::Move}) {
        if (word == toString(change))
            return change;
    }
    return std::nullopt;
}

} // namespace docket::domain
