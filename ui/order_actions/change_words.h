// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"

#include <QCoreApplication>

namespace docket::ui {

/// What is said of a change of one order. `number` is the order's.
class ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::ChangeWords)

public:
    /// “Order K3F-00042 is on hold.”
    static QString done(const domain::CommandBody &body, const QString &number);
    /// “Order K3F-00042 ships in 10 seconds.”
    static QString pending(const domain::CommandBody &body, const QString &number);
    /// The same beside the order itself, true for as long as it waits: “Will be shipped in a moment; …”
    static QString waiting(const domain::CommandBody &body);
    /// “Order K3F-00042 is no longer on hold.”
    static QString undone(const domain::CommandBody &body, const QString &number);
    /// Why the undo failed, and how things stand.
    static QString notUndone(const domain::CommandBody &body, const QString &number, const QString &reasons);
    /// A change that waited was refused in the end.
    static QString failed(const domain::CommandBody &body, const QString &number, const QString &reasons);
    static QString unchanged(const QString &number);
};

} // namespace docket::ui
