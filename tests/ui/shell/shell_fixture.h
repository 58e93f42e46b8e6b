// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/open_shop.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace docket::test {

/// A page with one field.
class PlainPage final : public ui::Page {
public:
    PlainPage(const QString &title, const QString &icon) : m_title(title), m_icon(icon), field(new QLineEdit(this))
    {
        setObjectName(title);
        auto *column = new QVBoxLayout(this);
        column->addWidget(field);
        column->addStretch(1);
    }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QString iconName() const override { return m_icon; }
    void activate() override { field->setFocus(); }
    [[nodiscard]] QString statusText() const override { return m_title + QStringLiteral(" status"); }

private:
    QString m_title;
    QString m_icon;

public:
    QLineEdit *field;
};

/// An open shop with all that a window needs, and a window with two pages on it.
class ShellFixture {
public:
    explicit ShellFixture(ui::NoticeTimes times = {})
    {
        shop.waitForIndex();
        window = std::make_unique<ui::MainWindow>(workbench, nullptr, times);
        orders = new PlainPage(QStringLiteral("Orders"), QStringLiteral("receipt"));
        customers = new PlainPage(QStringLiteral("Customers"), QStringLiteral("users"));
        window->addPage(orders);
        window->addPage(customers);
    }
    void show() const
    {
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window did not become active.");
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = window->findChild<Widget *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }

    OpenShop shop;
    ui::Theme theme{*qApp};
    models::Formats formats;
    ui::ActionRegistry actions;
    ui::Notices notices;
    ui::Navigation navigation;
    ui::OrderSelection selection;
    ui::Workbench workbench{shop.workspace(), theme, formats, actions, notices, navigation, selection};
    std::unique_ptr<ui::MainWindow> window;
    PlainPage *orders = nullptr;
    PlainPage *customers = nullptr;
};

} // namespace docket::test
