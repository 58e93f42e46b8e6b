// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace docket::ui {

/// The one change that can be taken back now. Keeps the promise of Notices::offerUndo: of the two functions exactly one
/// is called, once, whatever happens to the offer.
class UndoOffer final : public QObject {
    Q_OBJECT

public:
    explicit UndoOffer(std::chrono::milliseconds duration, QObject *parent = nullptr);
    /// Lets an open offer expire.
    ~UndoOffer() override;

    /// The previous offer expires first.
    void offer(const QString &text, std::function<void()> undo, std::function<void()> expire);
    void undo();
    void expire();

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// From 1 to 0.
    [[nodiscard]] double remaining() const;

signals:
    /// Opened, run a bit further, or closed.
    void changed();

private:
    void settle(bool isUndone);
    void tick();

    std::chrono::milliseconds m_duration;
    QTimer m_timer;
    QElapsedTimer m_running;
    QString m_text;
    std::function<void()> m_undo;
    std::function<void()> m_expire;
    bool m_isOpen = false;
};

} // namespace docket::ui
