// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/order_editor/read_draft.h"

namespace docket::ui {

/// What stock there is for a line of a draft, after the lines above it took theirs and with what the line has reserved
/// already.
struct LineStock {
    enum class Kind : quint8 {
        Unknown,    ///< not read yet, or no product
        Untouched,  ///< the order takes no stock
        NotCounted, ///< nothing was ever recorded at this place
        Enough,
        Short,
        Discontinued, ///< short, and never backordered
    };
    Kind kind = Kind::Unknown;
    qint64 available = 0;
    qint64 wanted = 0;
    std::optional<domain::Instant> changedAt;
};

/// One for each line of `read`.
std::vector<LineStock> stockOf(const ReadDraft &read, const DraftSurroundings &around);

class StockWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::StockWords)

public:
    /// “12 available”, “Only 3 of 5 available: 2 will be backordered”.
    static QString of(const LineStock &stock, bool allowBackorder, const models::Formats &formats);
    static bool isWarning(const LineStock &stock);
};

} // namespace docket::ui
