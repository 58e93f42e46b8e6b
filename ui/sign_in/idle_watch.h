// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace docket::ui {

/// Notices that nobody has touched keyboard, mouse or screen for a while. UI thread.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    /// Watches the application's input. Rests until an interval is set.
    explicit IdleWatch(QObject *parent = nullptr);

    /// 0: never.
    void setInterval(std::chrono::milliseconds interval);
    /// Input counts from now on; after unlocking.
    void restart();

signals:
    /// Once; then not before there was input again.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace docket::ui
