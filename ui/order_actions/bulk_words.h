// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace docket::ui {

enum class BulkKind : quint8 { Hold, Release, Ship, Deliver, Cancel, Tags };

/// What is said of a change to many orders; `count` is how many.
class BulkWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::BulkWords)

public:
    static QString title(BulkKind kind);
    /// “497 orders can be held.”
    static QString possible(BulkKind kind, qsizetype count);
    /// The button: “Hold 497 orders”
    static QString apply(BulkKind kind, qsizetype count);
    /// “497 orders are on hold.”
    static QString done(BulkKind kind, qsizetype count);
};

} // namespace docket::ui
