// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/open_shop.h"
#include "ui/workbench/workbench.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace docket::test {

/// An open shop and all that a screen works with.
class WorkbenchFixture {
public:
    OpenShop shop;
    ui::Theme theme{*qApp};
    models::Formats formats{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()};
    ui::ActionRegistry actions;
    ui::Notices notices;
    ui::Navigation navigation;
    ui::OrderSelection selection;
    ui::Workbench workbench{shop.workspace(), theme, formats, actions, notices, navigation, selection};
};

/// A page in a window of its own, driven by keys and mouse.
template <typename TestedPage>
class PageFixture : public WorkbenchFixture {
public:
    /// After the shop has what the test needs.
    void show()
    {
        page = std::make_unique<TestedPage>(workbench);
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("The page did not become active.");
        page->activate();
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = page->template findChild<Widget *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QLineEdit *edit(const QString &name) const { return find<QLineEdit>(name); }
    [[nodiscard]] QTableView *list() const { return find<QTableView>(QStringLiteral("list")); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return list()->model()->index(row, column).data().toString();
    }
    void click(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void choose(int row) const
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(row, 0)).center());
    }
    void type(const QString &name, const QString &text) const
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), text.isEmpty() ? QString() : text);
    }
    [[nodiscard]] QString title() const { return find<QLabel>(QStringLiteral("recordTitle"))->text(); }

    std::unique_ptr<TestedPage> page;
};

} // namespace docket::test
