// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_actions/task_panel.h"

#include "ui/widgets/banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

TaskPanel::TaskPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_error(new Banner(theme, Banner::Kind::Error, this))
    , m_warning(new Banner(theme, Banner::Kind::Warning, this))
    , m_body(new QVBoxLayout)
    , m_footer(new QHBoxLayout)
    , m_primary(new QPushButton(this))
{
    setProperty("look", u"panel"_s);
    m_title->setProperty("look", u"title"_s);
    m_title->setWordWrap(true);
    m_subtitle->setProperty("look", u"secondary"_s);
    m_subtitle->setWordWrap(true);
    m_primary->setProperty("look", u"primary"_s);
    m_primary->setObjectName(u"taskExecute"_s);
    m_close->setObjectName(u"taskClose"_s);
    m_error->setObjectName(u"taskError"_s);
    m_warning->setObjectName(u"taskWarning"_s);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(Theme::space / 2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->addLayout(titles, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);

    auto *content = new QWidget;
    auto *scroll = new QScrollArea(this);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(Theme::space * 2);
    contentLayout->addWidget(m_error);
    contentLayout->addWidget(m_warning);
    contentLayout->addLayout(m_body, 1);
    m_body->setSpacing(Theme::space);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);

    m_footer->setSpacing(Theme::space);
    m_footer->addStretch(1);
    m_footer->addWidget(m_primary);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::panelPadding, Theme::panelPadding, Theme::panelPadding, Theme::panelPadding);
    column->setSpacing(Theme::space * 2);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addLayout(m_footer);

    connect(m_primary, &QPushButton::clicked, this, [this] { execute(); });
    connect(m_close, &QToolButton::clicked, this, &TaskPanel::closeWanted);
    connect(&theme, &Theme::changed, this, &TaskPanel::updateIcons);
    updateIcons();
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
}

void TaskPanel::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleName(title);
}

void TaskPanel::setError(const QString &text)
{
    m_error->setText(text);
}

void TaskPanel::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updatePrimary();
}

void TaskPanel::setPossible(bool isPossible)
{
    m_isPossible = isPossible;
    updatePrimary();
}

void TaskPanel::updatePrimary()
{
    // A button that goes dead passes the focus on to whatever comes next, which may be outside of the panel.
    const bool isEnabled = m_isPossible && !m_isBusy;
    if (m_primary->hasFocus() && !isEnabled) {
        m_close->setFocus(Qt::OtherFocusReason);
        m_lentFocus = true;
    }
    m_primary->setEnabled(isEnabled);
    if (isEnabled && std::exchange(m_lentFocus, false) && m_close->hasFocus())
        m_primary->setFocus(Qt::OtherFocusReason);
}

void TaskPanel::updateIcons()
{
    m_close->setIcon(m_theme.icon(u"x"_s));
}

void TaskPanel::watchKeysOf(QWidget *field)
{
    field->installEventFilter(this);
}

bool TaskPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

void TaskPanel::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(event))
        QFrame::keyPressEvent(event);
}

bool TaskPanel::takeKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        emit closeWanted();
        return true;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier) {
        if (m_primary->isEnabled())
            execute();
        return true;
    }
    return false;
}

void TaskPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_close->setAccessibleName(tr("Close"));
        m_close->setToolTip(tr("Close (Esc)"));
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace docket::ui
