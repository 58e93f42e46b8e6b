// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

class QWidget;

namespace docket::console {

/// Keys as from a keyboard, sent to where the focus is. The window need not be the active one of the desktop.
void type(QWidget *target, const QString &text);
void press(QWidget *target, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

} // namespace docket::console
