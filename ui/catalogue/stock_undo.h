// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "ui/workbench/workbench.h"

#include <QCoreApplication>

namespace docket::ui {

/// Takes a change of stock back.
///
///     count → a count of what was there before, unless something moved since
///     move  → the same pieces back
///
/// Receiving and damage have none: a second entry would say that goods left or came, which is not what happened.
class StockUndo {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::StockUndo)

public:
    /// Whether there is something to take back.
    static bool exists(const domain::CommandBody &command, const ordering::Outcome &outcome);
    /// Offers it for ten seconds.
    static void offer(Workbench &workbench, const QString &text, const domain::CommandBody &command,
                      const ordering::Outcome &outcome);
};

} // namespace docket::ui
