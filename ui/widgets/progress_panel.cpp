// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_panel.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {
constexpr int askEveryMilliseconds = 200;
constexpr int steps = 1000; // a bar's range is an int, counts are not
constexpr qint64 minute = 60;
} // namespace

ProgressPanel::ProgressPanel(const models::Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_title(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_text(new QLabel(this))
    , m_cancel(new QPushButton(this))
{
    m_title->setProperty("look", u"heading"_s);
    m_title->setWordWrap(true);
    m_title->hide();
    m_text->setProperty("look", u"secondary"_s);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"progressText"_s);
    m_bar->setObjectName(u"progressBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, steps);
    m_cancel->setObjectName(u"progressCancel"_s);
    m_cancel->setAutoDefault(false);
    setFocusProxy(m_cancel);

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space);
    row->addWidget(m_text, 1);
    row->addWidget(m_cancel, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addLayout(row);

    m_timer.setInterval(askEveryMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] { display(m_source()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_isStopping = true;
        retranslate();
        emit cancelWanted();
    });
    retranslate();
}

void ProgressPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_bar->setAccessibleName(title);
}

void ProgressPanel::begin()
{
    m_isStopping = false;
    m_rate.clear();
    m_clock.start();
    m_cancel->show();
    display({});
    retranslate();
}

void ProgressPanel::report(qint64 done, qint64 total)
{
    if (!m_clock.isValid())
        begin();
    display({done, total});
}

void ProgressPanel::watch(std::function<State()> source)
{
    m_source = std::move(source);
    begin();
    m_timer.start();
}

void ProgressPanel::end()
{
    m_timer.stop();
    if (m_source)
        display(m_source());
    m_source = nullptr;
    m_clock.invalidate();
    m_cancel->hide();
}

QString ProgressPanel::text() const
{
    return m_text->text();
}

void ProgressPanel::display(State state)
{
    m_state = state;
    m_rate.note(m_clock.elapsed(), state.done);
    if (state.total > 0) {
        const double part = static_cast<double>(std::min(state.done, state.total)) / static_cast<double>(state.total);
        m_bar->setRange(0, steps);
        m_bar->setValue(static_cast<int>(part * steps));
    } else {
        m_bar->setRange(0, 0);
    }
    m_text->setText(describe());
}

QString ProgressPanel::describe() const
{
    QStringList parts;
    if (m_state.total > 0)
        parts.append(tr("%1 of %2").arg(m_formats.number(m_state.done), m_formats.number(m_state.total)));
    else if (m_state.done > 0)
        parts.append(m_formats.number(m_state.done));
    if (const auto rate = m_rate.perSecond(); rate && *rate >= 1)
        parts.append(tr("%1 per second").arg(m_formats.number(std::llround(*rate))));
    if (const auto left = m_rate.secondsLeft(m_state.total); left && m_state.total > 0 && *left > 0) {
        parts.append(*left < minute ? tr("about %1 s left").arg(m_formats.number(*left))
                                    : tr("about %1 min left").arg(m_formats.number((*left + minute - 1) / minute)));
    }
    return parts.join(u" · "_s);
}

void ProgressPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgressPanel::retranslate()
{
    m_cancel->setText(m_isStopping ? tr("Stopping…") : tr("Stop"));
    m_cancel->setEnabled(!m_isStopping);
    if (m_title->text().isEmpty())
        m_bar->setAccessibleName(tr("Progress"));
    m_text->setText(describe());
}

} // namespace docket::ui
