// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QWidget;

namespace docket::console {

/// The window as a person sees it, with the popups and dialogs that lie over it, in device pixels.
QImage pictureOf(QWidget &window);

} // namespace docket::console
