// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

Rail::Rail(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pages(new QButtonGroup(this))
    , m_column(new QVBoxLayout)
    , m_menu(new RailButton(theme, u"ellipsis"_s, this))
{
    setObjectName(u"rail"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_menu->setObjectName(u"mainMenuButton"_s);
    m_column->setSpacing(2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(6, Theme::space, 7, Theme::space);
    all->addLayout(m_column);
    all->addStretch(1);
    all->addWidget(m_menu);
    connect(m_pages, &QButtonGroup::idClicked, this, &Rail::pageWanted);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

int Rail::addPage(const QString &iconName)
{
    const int index = static_cast<int>(m_pages->buttons().size());
    auto *button = new RailButton(m_theme, iconName, this);
    button->setObjectName(u"railPage%1"_s.arg(index + 1));
    button->setCheckable(true);
    m_pages->addButton(button, index);
    m_column->addWidget(button);
    return index;
}

void Rail::setPageTexts(int index, const QString &word, const QString &toolTip)
{
    button(index)->setWord(word);
    button(index)->setToolTip(toolTip);
}

void Rail::setBadge(int index, const QString &badge, const QString &meaning)
{
    button(index)->setBadge(badge, meaning);
}

void Rail::setCurrent(int index)
{
    button(index)->setChecked(true);
}

int Rail::current() const
{
    return m_pages->checkedId();
}

RailButton *Rail::button(int index) const
{
    return static_cast<RailButton *>(m_pages->button(index));
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Window));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), m_theme.color(ColorRole::Line));
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Rail::retranslate()
{
    setAccessibleName(tr("Pages"));
    m_menu->setWord(tr("Menu"));
    m_menu->setToolTip(tr("Main menu (F10)"));
}

} // namespace docket::ui
