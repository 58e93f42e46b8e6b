// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace docket::console {

/// The window while no shop is open: the first start, unlocking, or what is the matter. UI thread.
class StartWindow final : public QStackedWidget {
    Q_OBJECT

public:
    explicit StartWindow(QWidget *parent = nullptr);

    /// Shows this screen instead of the one before, which is deleted. Takes ownership.
    void setScreen(QWidget *screen);
    /// Deletes the screen, and with it what was typed into it.
    void clear();

signals:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
};

} // namespace docket::console
