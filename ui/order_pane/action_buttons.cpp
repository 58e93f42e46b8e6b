// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_pane/action_buttons.h"

#include "ui/widgets/flow_layout.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

ActionButton::ActionButton(QAction *action, const Theme &theme, const QString &primaryIcon, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_action(action)
    , m_primaryIcon(primaryIcon)
{
    setObjectName(action->objectName() + u".button"_s);
    setProperty("look", primaryIcon.isEmpty() ? u"quiet"_s : u"primary"_s);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(&theme, &Theme::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::follow()
{
    if (!m_action)
        return;
    setText(m_word.isEmpty() ? m_action->text() : m_word);
    setToolTip(m_action->toolTip());
    setAccessibleName(m_action->text().remove(u'&'));
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    if (m_primaryIcon.isEmpty())
        setIcon(m_action->icon());
    else
        setIcon(m_theme.icon(m_primaryIcon, m_action->isEnabled() ? ColorRole::OnAccent : ColorRole::Secondary));
}

void ActionButton::setWord(const QString &word)
{
    m_word = word;
    follow();
}

ActionButtons::ActionButtons(const Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    auto *row = new FlowLayout(this);
    row->setSpacing(Theme::space / 2);
    row->addWidget(m_more);
    m_more->setObjectName(u"moreActions"_s);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_menu->setObjectName(u"moreActionsMenu"_s);
    // As high as its rows take at this width: “fixed” would be the height of one.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_more, &QToolButton::clicked, this, &ActionButtons::openMenu);
    const auto updateIcon = [this] { m_more->setIcon(m_workbench.theme.icon(u"ellipsis"_s)); };
    connect(&workbench.theme, &Theme::changed, this, updateIcon);
    updateIcon();
    retranslate();
    m_more->hide();
}

void ActionButtons::setChoice(const ActionChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    m_shown.clear();
    refresh();
}

QList<QPointer<QAction>> ActionButtons::shownActions() const
{
    QList<QPointer<QAction>> actions;
    for (const QString &id : QStringList{m_choice.primary} + m_choice.others) {
        if (QAction *action = id.isEmpty() ? nullptr : m_workbench.actions.find(id))
            actions.append(action);
    }
    return actions;
}

void ActionButtons::refresh()
{
    const auto &more = m_choice.more;
    m_more->setVisible(std::any_of(more.begin(), more.end(),
                                   [this](const QString &id) { return m_workbench.actions.find(id) != nullptr; }));
    const QList<QPointer<QAction>> actions = shownActions();
    if (actions == m_shown)
        return;
    m_shown = actions;
    // Buttons that stay keep the focus that they may have.
    QList<ActionButton *> before = m_buttons;
    m_buttons.clear();
    for (const QPointer<QAction> &action : actions) {
        const auto kept = std::find_if(before.begin(), before.end(),
                                       [&](const ActionButton *button) { return button->action() == action; });
        const QString icon = action->objectName() == m_choice.primary ? m_choice.primaryIcon : QString();
        m_buttons.append(kept == before.end() ? new ActionButton(action, m_workbench.theme, icon, this) : *kept);
        before.removeOne(m_buttons.last());
    }
    qDeleteAll(before);
    layout()->removeWidget(m_more);
    for (ActionButton *button : m_buttons) {
        layout()->removeWidget(button);
        layout()->addWidget(button);
        button->setWord(m_choice.words.value(button->action()->objectName()));
    }
    layout()->addWidget(m_more);
    // A tool button is lower by itself, and would stand higher than the others in its row.
    if (!m_buttons.isEmpty())
        m_more->setMinimumHeight(m_buttons.last()->sizeHint().height());
    QWidget *previous = nullptr;
    for (ActionButton *button : m_buttons) {
        if (previous)
            setTabOrder(previous, button);
        previous = button;
    }
    if (previous)
        setTabOrder(previous, m_more);
}

void ActionButtons::openMenu()
{
    m_menu->clear();
    for (const QString &id : m_choice.more) {
        if (QAction *action = m_workbench.actions.find(id))
            m_menu->addAction(action);
    }
    m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ActionButtons::retranslate()
{
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("More actions"));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

} // namespace docket::ui
