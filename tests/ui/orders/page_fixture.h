// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/open_shop.h"
#include "ui/orders/order_table.h"
#include "ui/orders/orders_page.h"
#include "ui/orders/search_box.h"
#include "ui/orders/view_bar.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>

namespace docket::test {

/// Settings of a test stay in a folder of its own.
class OwnSettings {
public:
    OwnSettings()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Docket tests"));
        QCoreApplication::setApplicationName(QStringLiteral("orders"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

private:
    QTemporaryDir m_folder;
};

/// The orders page of an open shop in a window of 1280 × 800, less the rail.
class PageFixture {
public:
    PageFixture(OpenShop &shop, ui::Theme &theme) : PageFixture(shop.workspace(), theme) {}
    PageFixture(workspace::Workspace &shop, ui::Theme &theme)
        : m_workbench{shop, theme, m_formats, m_actions, m_notices, m_navigation, m_selection}
    {
        auto *side = new ui::SideArea;
        auto *base = new QLabel(QStringLiteral("Details"));
        base->setFocusPolicy(Qt::StrongFocus);
        base->setMinimumWidth(320);
        side->setBase(base);
        m_page = std::make_unique<ui::OrdersPage>(m_workbench, side);
        m_page->resize(1208, 770);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        if (!QTest::qWaitForWindowActive(m_page.get()))
            qFatal("The window does not come up.");
    }

    [[nodiscard]] ui::OrdersPage &page() { return *m_page; }
    [[nodiscard]] ui::Workbench &workbench() { return m_workbench; }
    [[nodiscard]] ui::OrderSelection &selection() { return m_selection; }
    [[nodiscard]] ui::Notices &notices() { return m_notices; }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name = {}) const
    {
        auto *widget = m_page->findChild<Widget *>(name);
        if (!widget)
            qFatal("There is no %s.", qPrintable(name));
        return widget;
    }
    [[nodiscard]] ui::SearchBox &search() const { return *find<ui::SearchBox>(); }
    [[nodiscard]] ui::OrderTable &table() const { return *find<ui::OrderTable>(); }
    [[nodiscard]] models::OrderTableModel &model() const
    {
        return *qobject_cast<models::OrderTableModel *>(table().model());
    }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] QString cell(int row, models::OrderColumn column) const
    {
        return table().model()->index(row, static_cast<int>(column)).data().toString();
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect area =
            table().visualRect(table().model()->index(row, static_cast<int>(models::OrderColumn::Number)));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, area.center());
    }

private:
    models::Formats m_formats{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()};
    ui::ActionRegistry m_actions;
    ui::Notices m_notices;
    ui::Navigation m_navigation;
    ui::OrderSelection m_selection;
    ui::Workbench m_workbench;
    std::unique_ptr<ui::OrdersPage> m_page;
};

} // namespace docket::test
