// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QObject>

#include <functional>

namespace docket::ui {

/// What the console has to say without standing in the way: the shell shows it in the status bar, and keeps the last
/// ones to be read again. UI thread.
class Notices final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// How long an undo is offered.
    static constexpr int undoSeconds = 10;

    /// “Order K3F-00042 shipped.” Goes away by itself.
    void tell(const QString &text) { emit told(text); }
    /// Stays until it is closed or something else went wrong. The text says what happened, what was kept, what to do.
    void problem(const QString &text) { emit failed(text); }
    /// Told with an Undo button (Ctrl+Z) for ten seconds. A newer offer replaces it: then, and when the time is over,
    /// `expire` is called instead of `undo`; exactly one of the two is called, once, also when the program ends.
    void offerUndo(const QString &text, const std::function<void()> &undo, const std::function<void()> &expire = {})
    {
        emit undoOffered(text, undo, expire);
    }

signals:
    void told(const QString &text);
    void failed(const QString &text);
    void undoOffered(const QString &text, const std::function<void()> &undo, const std::function<void()> &expire);
};

} // namespace docket::ui
