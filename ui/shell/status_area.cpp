// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_area.h"

#include "ui/shell/elided_label.h"
#include "ui/widgets/banner.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int rowHeight = 34;
constexpr int countdownSteps = 1000;
constexpr QSize iconSize(16, 16);

void announce(QWidget *widget)
{
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QProgressBar *makeThinBar(const QString &name, QWidget *parent)
{
    auto *bar = new QProgressBar(parent);
    bar->setObjectName(name);
    bar->setTextVisible(false);
    bar->setFixedSize(56, 4);
    bar->setProperty("look", u"thin"_s);
    return bar;
}

} // namespace

StatusArea::StatusArea(const Theme &theme, Notices &notices, NoticeTimes times, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_times(times)
    , m_undo(times.undo)
    , m_problem(new Banner(theme, Banner::Kind::Error, this))
{
    setObjectName(u"statusArea"_s);
    setProperty("look", u"status"_s);
    makeBanner();
    auto *problemRoom = new QVBoxLayout;
    problemRoom->setContentsMargins(Theme::space, 0, Theme::space, 0);
    problemRoom->addWidget(m_problem);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(problemRoom);
    column->addWidget(makeRow());

    m_fading.setSingleShot(true);
    m_fading.setInterval(m_times.told);
    connect(&m_fading, &QTimer::timeout, this, [this] {
        m_toldText.clear();
        updateNotice();
    });
    connect(&notices, &Notices::told, this, &StatusArea::showTold);
    connect(&notices, &Notices::failed, this, &StatusArea::showProblem);
    connect(&notices, &Notices::undoOffered, this, &StatusArea::showOffer);
    connect(&m_undo, &UndoOffer::changed, this, &StatusArea::updateNotice);
    connect(&theme, &Theme::changed, this, &StatusArea::updateIcons);
    retranslate();
    updateIcons();
    updateNotice();
    setLoading({});
}

void StatusArea::makeBanner()
{
    m_problem->setObjectName(u"problemBanner"_s);
    m_closeProblem = new QToolButton(m_problem);
    m_closeProblem->setObjectName(u"closeProblem"_s);
    m_closeProblem->setFocusPolicy(Qt::StrongFocus);
    m_problem->addWidget(m_closeProblem);
    connect(m_closeProblem, &QToolButton::clicked, this, [this] { m_problem->setText({}); });
}

QWidget *StatusArea::makeRow()
{
    auto *row = new QWidget(this);
    row->setMinimumHeight(rowHeight);
    m_pageText = new ElidedLabel(row);
    m_pageText->setObjectName(u"pageStatus"_s);
    m_pageText->setProperty("look", u"secondary"_s);
    m_notice = new ElidedLabel(row);
    m_notice->setObjectName(u"noticeText"_s);
    m_undoButton = new QPushButton(row);
    m_undoButton->setObjectName(u"undoButton"_s);
    m_undoButton->setProperty("look", u"link"_s);
    m_countdown = makeThinBar(u"undoCountdown"_s, row);
    m_countdown->setRange(0, countdownSteps);
    m_history = new QToolButton(row);
    m_history->setObjectName(u"noticeHistory"_s);
    m_history->setFocusPolicy(Qt::StrongFocus);
    m_loadingText = new QLabel(row);
    m_loadingText->setObjectName(u"loadingText"_s);
    m_loadingText->setProperty("look", u"secondary"_s);
    m_loading = makeThinBar(u"loadingBar"_s, row);
    m_loading->setRange(0, 0);
    m_stateIcon = new QLabel(row);
    m_stateText = new QLabel(row);
    m_stateText->setObjectName(u"dataState"_s);
    m_stateText->setProperty("look", u"secondary"_s);

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Theme::panelPadding, 2, Theme::panelPadding, 2);
    layout->setSpacing(Theme::space);
    layout->addWidget(m_pageText, 3);
    m_notice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    layout->addWidget(m_notice);
    layout->addWidget(m_undoButton);
    layout->addWidget(m_countdown);
    layout->addStretch(2);
    layout->addWidget(m_loadingText);
    layout->addWidget(m_loading);
    layout->addWidget(m_stateIcon);
    layout->addWidget(m_stateText);
    layout->addWidget(m_history);
    connect(m_undoButton, &QPushButton::clicked, &m_undo, &UndoOffer::undo);
    connect(m_history, &QToolButton::clicked, this, &StatusArea::historyWanted);
    return row;
}

void StatusArea::setPageText(const QString &text)
{
    m_pageText->setText(text);
}

void StatusArea::setState(const QString &iconName, const QString &text, const QString &explanation)
{
    m_stateIconName = iconName;
    m_stateText->setText(text);
    m_stateText->setToolTip(explanation);
    m_stateText->setAccessibleName(text);
    m_stateText->setAccessibleDescription(explanation);
    updateIcons();
}

void StatusArea::setLoading(const QString &text)
{
    m_loadingText->setText(text);
    m_loadingText->setVisible(!text.isEmpty());
    m_loading->setVisible(!text.isEmpty());
    m_loading->setAccessibleName(text);
}

void StatusArea::showTold(const QString &text)
{
    m_log.add({NoticeKind::Told, text, QDateTime::currentDateTime()});
    m_toldText = text;
    m_fading.start();
    updateNotice();
    announce(m_notice);
    emit noticed();
}

void StatusArea::showProblem(const QString &text)
{
    m_log.add({NoticeKind::Problem, text, QDateTime::currentDateTime()});
    m_problem->setText(text);
    emit noticed();
}

void StatusArea::showOffer(const QString &text, const std::function<void()> &undo, const std::function<void()> &expire)
{
    m_log.add({NoticeKind::Told, text, QDateTime::currentDateTime()});
    // The offer's text is the news; what was told before has been seen.
    m_fading.stop();
    m_toldText.clear();
    m_undo.offer(text, undo, expire);
    announce(m_notice);
    emit noticed();
}

void StatusArea::updateNotice()
{
    m_notice->setText(m_toldText.isEmpty() && m_undo.isOpen() ? m_undo.text() : m_toldText);
    m_notice->setAccessibleName(m_notice->text());
    m_undoButton->setVisible(m_undo.isOpen());
    m_countdown->setVisible(m_undo.isOpen());
    if (!m_undo.isOpen())
        return;
    m_countdown->setValue(static_cast<int>(m_undo.remaining() * countdownSteps));
    m_undoButton->setToolTip(tr("Undo: %1 (Ctrl+Z)").arg(m_undo.text()));
    m_undoButton->setAccessibleDescription(m_undo.text());
}

void StatusArea::updateIcons()
{
    m_closeProblem->setIcon(m_theme.icon(u"x"_s));
    m_history->setIcon(m_theme.icon(u"message-square"_s, ColorRole::Secondary));
    m_undoButton->setIcon(m_theme.icon(u"undo-2"_s, ColorRole::Accent));
    if (!m_stateIconName.isEmpty())
        m_stateIcon->setPixmap(
            m_theme.icon(m_stateIconName, ColorRole::Secondary).pixmap(iconSize, devicePixelRatioF()));
}

void StatusArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void StatusArea::retranslate()
{
    m_undoButton->setText(tr("Undo"));
    m_undoButton->setAccessibleName(tr("Undo"));
    m_countdown->setAccessibleName(tr("Time left to undo"));
    m_closeProblem->setToolTip(tr("Close"));
    m_closeProblem->setAccessibleName(tr("Close this message"));
    m_history->setToolTip(tr("Messages of this session"));
    m_history->setAccessibleName(tr("Messages of this session"));
}

} // namespace docket::ui
