// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/open_shop.h"
#include "tests/support/shop_fixture.h"
#include "ui/order_editor/order_editing.h"
#include "ui/order_editor/order_editor.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace docket::test {

/// A page with a side area in which orders are edited, over a real shop with a customer (C1, phone 030 1234567) and the
/// products TEA (4.50, 12 there) and CUP (9.90, 3 there).
class EditorFixture {
public:
    explicit EditorFixture(const QString &locale = QStringLiteral("en_US")) : formats(QLocale(locale), QTimeZone::utc())
    {
        domain::Customer ada = customer(QStringLiteral("C1"));
        ada.phone = QStringLiteral("030 1234567");
        shop.execute(domain::SaveCustomer{ada});
        addProduct(QStringLiteral("TEA"), QStringLiteral("4006381333931"), 450, 12);
        addProduct(QStringLiteral("CUP"), QStringLiteral("4006381333948"), 990, 3);
        show();
    }

    /// As after a restart of the program.
    void restart()
    {
        bench.reset();
        shop.reopen();
        show();
    }

    void show() { bench = std::make_unique<Bench>(shop.workspace(), theme, formats); }

    [[nodiscard]] ui::OrderEditor *editor() const { return bench->editing->editor(); }
    template <typename T = QLineEdit>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *found = editor() ? editor()->findChild<T *>(name) : nullptr;
        if (!found)
            qFatal("There is no %s.", qPrintable(name));
        return found;
    }
    /// A field of a line, counted from 0.
    [[nodiscard]] QLineEdit *lineField(const QString &name, int line) const
    {
        return editor()->findChildren<QLineEdit *>(name).at(line);
    }
    [[nodiscard]] QString lineText(const QString &label, int line) const
    {
        return editor()->findChildren<QLabel *>(label).at(line)->text();
    }
    [[nodiscard]] QString money(qint64 minor) const { return formats.money(minor, euro()); }
    /// One of these lists is open.
    [[nodiscard]] bool isSuggesting(const QString &name) const
    {
        const auto lists = bench->page->findChildren<QWidget *>(name);
        return std::any_of(lists.begin(), lists.end(), [](const QWidget *list) { return list->isVisible(); });
    }
    [[nodiscard]] static QWidget *focus() { return QApplication::focusWidget(); }
    [[nodiscard]] static QString focusName() { return focus() ? focus()->objectName() : QString(); }
    static void type(const QString &text) { QTest::keyClicks(focus(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
    }

    [[nodiscard]] std::vector<domain::Order> orders()
    {
        return await(shop.workspace().read([](workspace::ReadSession &session) {
            return session.ordersOfCustomer(QStringLiteral("C1"), -1).value();
        }));
    }
    [[nodiscard]] int draftCount()
    {
        return await(shop.workspace().read([](workspace::ReadSession &session) {
            return static_cast<int>(session.keptDocuments(QStringLiteral("draft")).value().size());
        }));
    }

    struct Bench {
        Bench(workspace::Workspace &opened, ui::Theme &theme, const models::Formats &formats)
            : workbench{opened, theme, formats, actions, notices, navigation, selection}
        {
            page = std::make_unique<QWidget>();
            page->resize(680, 900);
            auto *column = new QVBoxLayout(page.get());
            column->setContentsMargins(0, 0, 0, 0);
            side = new ui::SideArea(page.get());
            column->addWidget(side);
            side->setBase(new QWidget(side));
            editing = new ui::OrderEditing(workbench, side, page.get());
            page->show();
            page->activateWindow();
            if (!QTest::qWaitForWindowActive(page.get()))
                qFatal("The window is not active.");
        }
        ui::ActionRegistry actions;
        ui::Notices notices;
        ui::Navigation navigation;
        ui::OrderSelection selection;
        ui::Workbench workbench;
        std::unique_ptr<QWidget> page;
        ui::SideArea *side = nullptr;
        ui::OrderEditing *editing = nullptr;
    };

    OpenShop shop;
    ui::Theme theme{*qApp};
    models::Formats formats;
    std::unique_ptr<Bench> bench;

private:
    void addProduct(const QString &sku, const QString &barcode, qint64 price, qint64 onHand)
    {
        domain::Product made = product(sku, price, 200'000);
        made.barcode = barcode;
        shop.execute(domain::SaveProduct{made});
        shop.execute(domain::AdjustStock{{sku, domain::defaultLocation()}, domain::StockChange::Count, onHand, {}});
    }
};

} // namespace docket::test
