// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/open_shop.h"
#include "tests/support/shop_fixture.h"
#include "ui/workbench/workbench.h"

#include <QApplication>

namespace docket::test {

/// A shop with tea (10 in stock), cups (50) and the customer C1, and a workbench over it.
struct PaneFixture {
    PaneFixture()
    {
        shop.addProduct(QStringLiteral("TEA"), 450, 10);
        shop.addProduct(QStringLiteral("CUP"), 200, 50);
        shop.addCustomer(QStringLiteral("C1"));
    }

    OpenShop shop;
    ui::Theme theme{*qApp};
    models::Formats formats{QLocale(QLocale::English, QLocale::Ireland), QTimeZone::utc()};
    ui::ActionRegistry actions;
    ui::Notices notices;
    ui::Navigation navigation;
    ui::OrderSelection selection;
    ui::Workbench workbench{shop.workspace(), theme, formats, actions, notices, navigation, selection};
};

} // namespace docket::test
