// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/sign_in_sheet.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {
constexpr int sheetWidth = 520;
constexpr int padding = 4 * Theme::space;
constexpr QSize signSize(56, 56);
} // namespace

SignInSheet::SignInSheet(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sheet(new QFrame)
    , m_sign(new QLabel(m_sheet))
    , m_title(new QLabel(m_sheet))
    , m_explanation(new QLabel(m_sheet))
    , m_column(new QVBoxLayout(m_sheet))
{
    m_sheet->setProperty("look", u"overlay"_s);
    m_sheet->setFixedWidth(sheetWidth);
    m_sign->setPixmap(QIcon(u":/app/docket.svg"_s).pixmap(signSize, devicePixelRatioF()));
    m_title->setProperty("look", u"title"_s);
    m_title->setWordWrap(true);
    m_explanation->setProperty("look", u"secondary"_s);
    m_explanation->setWordWrap(true);
    m_column->setContentsMargins(padding, padding, padding, padding);
    m_column->setSpacing(Theme::panelPadding - 4);
    for (QLabel *label : {m_sign, m_title, m_explanation})
        m_column->addWidget(label);

    auto *ground = new QWidget;
    // Stretches rather than an alignment, which would ignore that wrapped text needs height for its width.
    auto *across = new QHBoxLayout(ground);
    auto *down = new QVBoxLayout;
    down->addStretch(1);
    down->addWidget(m_sheet);
    down->addStretch(1);
    across->addStretch(1);
    across->addLayout(down);
    across->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setProperty("look", u"clear"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(ground);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

QWidget *SignInSheet::sheet() const
{
    return m_sheet;
}

void SignInSheet::setHead(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
}

void SignInSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace docket::ui
