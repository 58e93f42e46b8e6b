// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/tour/tour.h"

#include "app/console/tour/picture.h"

#include <QApplication>
#include <QCursor>
#include <QDir>

using namespace Qt::StringLiterals;

namespace docket::console {

namespace {

constexpr int interval = 20;
// Turns of the timer between the arrival of what was waited for and the picture: layouts settle, counts come in.
constexpr int quietTurnsWanted = 12;

} // namespace

Tour::Tour(std::function<QWidget *()> window, QString folder) : m_window(std::move(window)), m_folder(std::move(folder))
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Tour::look);
}

void Tour::begin(std::vector<TourStep> steps)
{
    m_steps = std::move(steps);
    QDir().mkpath(m_folder);
    // Nothing is to look pointed at.
    if (const QWidget *window = m_window())
        QCursor::setPos(window->mapToGlobal(window->rect().bottomRight()) + QPoint(50, 50));
    m_timer.start();
}

void Tour::look()
{
    if (m_step == m_steps.size()) {
        m_timer.stop();
        emit finished();
        return;
    }
    const TourStep &step = m_steps.at(m_step);
    if (!m_hasActed) {
        m_hasActed = true;
        m_quietTurns = 0;
        m_stepTime.start();
        // Without a desktop a list of proposals stays the active window when it is closed, and nothing has the focus.
        if (QWidget *window = m_window(); window && !QApplication::activeModalWidget())
            window->activateWindow();
        if (step.act)
            step.act();
        return;
    }
    if (step.isDone && !step.isDone()) {
        m_quietTurns = 0;
        if (m_stepTime.elapsed() > patienceSeconds * 1000) {
            m_failures.append(u"The step “%1” did not come to its end."_s.arg(step.name));
            finishStep();
        }
        return;
    }
    if (++m_quietTurns >= quietTurnsWanted)
        finishStep();
}

void Tour::finishStep()
{
    if (!m_steps.at(m_step).name.isEmpty())
        takePicture(m_steps.at(m_step).name);
    ++m_step;
    m_hasActed = false;
}

void Tour::takePicture(const QString &name)
{
    QWidget *window = m_window();
    if (!window) {
        m_failures.append(u"There is no window at the step “%1”."_s.arg(name));
        return;
    }
    ++m_pictures;
    const QString path = u"%1/%2-%3.png"_s.arg(m_folder, QString::number(m_pictures).rightJustified(2, u'0'), name);
    if (!pictureOf(*window).save(path))
        m_failures.append(u"%1 could not be written."_s.arg(path));
}

} // namespace docket::console
