// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {
constexpr int iconSize = 40;
constexpr int textWidth = 420;
} // namespace

EmptyState::EmptyState(const Theme &theme, const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_steps(new QHBoxLayout)
{
    m_title->setProperty("look", u"title"_s);
    m_explanation->setProperty("look", u"secondary"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setMaximumWidth(textWidth);
    for (QLabel *label : {m_icon, m_title, m_explanation})
        label->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_explanation, 0, Qt::AlignHCenter);
    column->addLayout(m_steps);
    column->addStretch(3);
    m_steps->setAlignment(Qt::AlignHCenter);
    connect(&theme, &Theme::changed, this, &EmptyState::updateIcon);
    updateIcon();
}

void EmptyState::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    // A wrapping label alone in a centered column would stay as narrow as its longest word.
    const int wanted = m_explanation->fontMetrics().horizontalAdvance(explanation) + Theme::space;
    m_explanation->setMinimumWidth(std::min(textWidth, wanted));
    m_explanation->setMinimumHeight(std::max(0, m_explanation->heightForWidth(m_explanation->minimumWidth())));
}

void EmptyState::addWidget(QWidget *widget)
{
    m_steps->addWidget(widget);
}

void EmptyState::updateIcon()
{
    m_icon->setPixmap(
        m_theme.icon(m_iconName, ColorRole::Secondary).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

} // namespace docket::ui
