// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"
#include "ui/widgets/progress_rate.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace docket::ui {

/// A long work under way: a bar, how much is done, how quickly, how long it will still take, and a button that wishes
/// it to stop. Either fed by `report`, or watching a source such as a workspace::JobControl:
///
///     panel->watch([control] { return ProgressPanel::State{control->done(), control->total()}; });
///     connect(panel, &ProgressPanel::cancelWanted, this, [control] { control->cancel(); });
///
/// UI thread.
class ProgressPanel final : public QWidget {
    Q_OBJECT

public:
    struct State {
        qint64 done = 0;
        qint64 total = 0; ///< 0: not known; the bar then only moves
    };

    /// `formats` outlives the panel.
    explicit ProgressPanel(const models::Formats &formats, QWidget *parent = nullptr);

    /// What is going on: “Importing march.csv”. In the language of the moment; the caller sets it anew.
    void setTitle(const QString &title);

    /// From 0, with the cancel button ready. `report` and `watch` begin by themselves when it was not called.
    void begin();
    void report(qint64 done, qint64 total);
    /// Asks `source` a few times a second until `end`. The source must live as long.
    void watch(std::function<State()> source);
    /// Stops asking; the last state stays to be seen.
    void end();

    [[nodiscard]] QString text() const;

signals:
    /// Once after each `begin`; the button then says that it is stopping.
    void cancelWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void display(State state);
    [[nodiscard]] QString describe() const;

    const models::Formats &m_formats;
    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_text;
    QPushButton *m_cancel;
    QTimer m_timer;
    QElapsedTimer m_clock;
    ProgressRate m_rate;
    State m_state;
    std::function<State()> m_source;
    bool m_isStopping = false;
};

} // namespace docket::ui
