// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

namespace docket::console {

/// One thing done in the window, and what is to be seen then.
struct TourStep {
    QString name;                 ///< of the picture's file; empty: no picture is taken
    std::function<void()> act;    ///< what a person does
    std::function<bool()> isDone; ///< whether what they wait for is there; empty: at once
};

/// Drives a window step by step and saves a picture of each as `NN-name.png`. The window is a real one, answers come
/// when they come: a step waits until what it is about is there. UI thread.
class Tour final : public QObject {
    Q_OBJECT

public:
    /// How long a step may take before the tour is said to have failed.
    static constexpr int patienceSeconds = 30;

    /// `window` gives the window of the moment; it changes when the shop is locked.
    Tour(std::function<QWidget *()> window, QString folder);

    void begin(std::vector<TourStep> steps);
    /// What went wrong, a sentence each.
    [[nodiscard]] const QStringList &failures() const { return m_failures; }
    [[nodiscard]] int pictures() const { return m_pictures; }

signals:
    void finished();

private:
    void look();
    void finishStep();
    void takePicture(const QString &name);

    std::function<QWidget *()> m_window;
    QString m_folder;
    std::vector<TourStep> m_steps;
    std::size_t m_step = 0;
    bool m_hasActed = false;
    int m_quietTurns = 0;
    int m_pictures = 0;
    QElapsedTimer m_stepTime;
    QTimer m_timer;
    QStringList m_failures;
};

} // namespace docket::console
