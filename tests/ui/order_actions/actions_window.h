// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/open_shop.h"
#include "tests/support/shop_fixture.h"
#include "ui/order_actions/order_actions.h"

#include <QApplication>
#include <QHBoxLayout>

namespace docket::test {

/// The order actions over a real shop: a window with a place to press keys in and the side area.
class ActionsWindow {
public:
    ActionsWindow()
    {
        shop.addCustomer(QStringLiteral("ADA"));
        shop.addProduct(QStringLiteral("CUP"), 1000, 5000);
        formats = models::Formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc());
        registry.updateIcons([this](const QString &name) { return theme.icon(name); });
        QObject::connect(&notices, &ui::Notices::told, &notices, [this](const QString &text) { told.append(text); });
        QObject::connect(&notices, &ui::Notices::failed, &notices,
                         [this](const QString &text) { problems.append(text); });
        QObject::connect(
            &notices, &ui::Notices::undoOffered, &notices,
            [this](const QString &text, const std::function<void()> &undoIt, const std::function<void()> &expireIt) {
                // As the shell does: a newer offer ends the one before.
                if (const auto former = std::exchange(expire, expireIt))
                    former();
                offered = text;
                undo = undoIt;
            });
        auto *row = new QHBoxLayout(&window);
        table = new QWidget(&window);
        table->setFocusPolicy(Qt::StrongFocus);
        side = new ui::SideArea(&window);
        side->setBase(new QWidget);
        row->addWidget(table, 1);
        row->addWidget(side, 1);
        actions = new ui::OrderActions(bench, side, &window);
        window.resize(1000, 700);
        window.show();
        window.activateWindow();
        table->setFocus();
    }

    void select(const domain::Order &order)
    {
        selection.setPositions({positionOf(order)});
        selection.setCurrent(order.id);
    }
    quint32 positionOf(const domain::Order &order)
    {
        const auto position = await(
            shop.workspace().read([id = order.id](workspace::ReadSession &session) { return session.positionOf(id); }));
        return static_cast<quint32>(position.value_or(0));
    }
    QAction *action(const char *id) { return registry.find(QString::fromLatin1(id)); }
    template <typename Widget>
    Widget *find(const char *name)
    {
        QWidget *panel = side->openPanel();
        return panel ? panel->findChild<Widget *>(QString::fromLatin1(name)) : nullptr;
    }
    /// Presses the action's keys, once it is enabled.
    bool press(const char *id)
    {
        if (!QTest::qWaitFor([&] { return action(id)->isEnabled(); }))
            return false;
        const QKeyCombination keys = action(id)->shortcut()[0];
        QTest::keyClick(&window, keys.key(), keys.keyboardModifiers());
        return true;
    }
    /// Types into what has the focus.
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Ctrl+Enter, once the panel can do it.
    bool execute()
    {
        const bool ready = QTest::qWaitFor([this] {
            const auto *button = find<QWidget>("taskExecute");
            return button && button->isEnabled();
        });
        if (ready)
            press(Qt::Key_Return, Qt::ControlModifier);
        return ready;
    }
    void carryOut()
    {
        if (const auto held = std::exchange(expire, {}))
            held();
    }

    OpenShop shop;
    ui::Theme theme{*qApp};
    models::Formats formats;
    ui::ActionRegistry registry;
    ui::Notices notices;
    ui::Navigation navigation;
    ui::OrderSelection selection;
    ui::Workbench bench{shop.workspace(), theme, formats, registry, notices, navigation, selection};
    QStringList told;
    QStringList problems;
    QString offered;
    std::function<void()> undo;
    std::function<void()> expire;
    QWidget window;
    QWidget *table = nullptr;
    ui::SideArea *side = nullptr;
    ui::OrderActions *actions = nullptr;
};

} // namespace docket::test
