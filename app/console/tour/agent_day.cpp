// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/tour/agent_day.h"

#include "app/console/console.h"
#include "app/console/tour/hands.h"
#include "ui/exchange/import_dialog.h"
#include "ui/orders/orders_page.h"
#include "ui/shell/main_window.h"
#include "ui/workbench/side_area.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace docket::console {

namespace {

/// The steps of the day, each using the window as it stands when the step comes.
class AgentDay {
public:
    explicit AgentDay(Console &console) : m_console(console) {}

    std::vector<TourStep> steps()
    {
        findOrders();
        lookAtOrder();
        takeOrder();
        shipAndUndo();
        changeMany();
        keepCatalogue();
        exchangeFiles();
        tellOthers();
        helpOneself();
        return std::move(m_steps);
    }

private:
    [[nodiscard]] static QWidget *named(QWidget &root, const QString &name) { return root.findChild<QWidget *>(name); }
    static ui::MainWindow &window(Console &console) { return console.screens()->window(); }
    static void trigger(Console &console, const QString &id)
    {
        if (QAction *action = console.screens()->workbench().actions.find(id))
            action->trigger();
    }
    static QAbstractItemView *table(Console &console)
    {
        return window(console).findChild<QAbstractItemView *>(u"orderTable"_s);
    }
    static QLineEdit *search(Console &console) { return window(console).findChild<QLineEdit *>(u"orderSearch"_s); }
    static bool hasRows(Console &console)
    {
        const QAbstractItemView *orders = table(console);
        return orders && orders->model()->rowCount() > 0 &&
               !orders->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u'…');
    }
    static void write(Console &console, const QString &field, const QString &text)
    {
        if (auto *line = window(console).findChild<QLineEdit *>(field)) {
            line->setFocus();
            line->setText(text);
        }
    }
    static bool hasPanel(Console &console) { return console.screens()->side().openPanel() != nullptr; }

    void step(const QString &name, std::function<void(Console &)> act, std::function<bool(Console &)> isDone = {})
    {
        TourStep step;
        step.name = name;
        step.act = [&console = m_console, act = std::move(act)] { act(console); };
        if (isDone)
            step.isDone = [&console = m_console, isDone = std::move(isDone)] { return isDone(console); };
        m_steps.push_back(std::move(step));
    }

    static void query(Console &console, const QString &text)
    {
        trigger(console, u"orders.search"_s);
        search(console)->clear();
        type(search(console), text);
    }
    static void closePanels(Console &console)
    {
        while (QWidget *panel = console.screens()->side().openPanel())
            console.screens()->side().close(panel);
    }
    static void selectRow(Console &console, int row)
    {
        QAbstractItemView *orders = table(console);
        orders->setFocus();
        orders->setCurrentIndex(orders->model()->index(row, 1));
    }

    void findOrders()
    {
        step(
            u"orders"_s, [](Console &) {}, hasRows);
        step(u"completion"_s, [](Console &console) { query(console, u"status:pl"_s); });
        step(
            u"search"_s,
            [](Console &console) {
                query(console, u"status:open total>100 country:DE "_s);
                press(search(console), Qt::Key_Return);
            },
            hasRows);
        step(u"mistake"_s, [](Console &console) { query(console, u"stauts:placed"_s); });
    }

    void lookAtOrder()
    {
        step({}, [](Console &console) {
            query(console, u"status:partially_shipped "_s);
            press(search(console), Qt::Key_Return);
        });
        step(
            u"order"_s, [](Console &console) { selectRow(console, 0); }, hasRows);
        step(u"customer"_s, [](Console &console) { trigger(console, u"order.showCustomer"_s); });
    }

    void takeOrder()
    {
        step(
            {}, [](Console &console) { trigger(console, u"order.new"_s); }, hasPanel);
        step(u"find-customer"_s, [](Console &console) {
            if (QWidget *field = named(window(console), u"customer"_s)) {
                field->setFocus();
                type(QApplication::focusWidget() ? QApplication::focusWidget() : field, u"ma"_s);
            }
        });
        step(u"new-order"_s, [](Console &console) {
            QWidget *field = QApplication::focusWidget();
            press(field, Qt::Key_Down);
            press(field, Qt::Key_Return);
            Q_UNUSED(console);
        });
        step(u"lines"_s, [](Console &) {
            if (QWidget *field = QApplication::focusWidget())
                type(field, u"tent"_s);
        });
        step(u"line"_s, [](Console &) {
            if (QWidget *field = QApplication::focusWidget()) {
                press(field, Qt::Key_Down);
                press(field, Qt::Key_Return);
            }
        });
        step({}, closePanels);
        step({}, [](Console &console) {
            query(console, u"status:placed -hold:yes "_s);
            press(search(console), Qt::Key_Return);
        });
        step(
            {}, [](Console &console) { selectRow(console, 1); }, hasRows);
        step(
            u"edit"_s, [](Console &console) { trigger(console, u"order.edit"_s); }, hasPanel);
        step({}, closePanels);
    }

    void shipAndUndo()
    {
        step(
            u"ship"_s, [](Console &console) { trigger(console, u"order.ship"_s); }, hasPanel);
        step({}, closePanels);
        step(
            u"hold"_s, [](Console &console) { trigger(console, u"order.hold"_s); }, hasPanel);
        step(
            u"undo"_s,
            [](Console &console) {
                if (QWidget *reason = QApplication::focusWidget())
                    type(reason, u"Address to be confirmed"_s);
                if (auto *execute = window(console).findChild<QAbstractButton *>(u"taskExecute"_s))
                    execute->click();
            },
            [](Console &console) { return !hasPanel(console); });
    }

    void changeMany()
    {
        step(u"selection"_s, [](Console &console) {
            table(console)->setFocus();
            trigger(console, u"orders.selectAll"_s);
        });
        step(
            u"bulk"_s, [](Console &console) { trigger(console, u"bulk.tags"_s); }, hasPanel);
        step({}, closePanels);
    }

    void keepCatalogue()
    {
        step(u"customers"_s, [](Console &console) { emit navigation(console).customerWanted({}); });
        step(u"products"_s, [](Console &console) { emit navigation(console).productWanted(u"TNT-0106"_s); });
    }

    void exchangeFiles()
    {
        step({}, [](Console &console) { emit navigation(console).ordersWanted(u"status:open"_s); });
        step(
            u"import"_s,
            [file = ordersFile(), files = m_files](Console &console) {
                trigger(console, u"data.import"_s);
                if (auto *dialog = window(console).findChild<ui::ImportDialog *>())
                    dialog->setFile(file);
            },
            [](Console &console) { return isEnabled(console, u"import"_s); });
        step(
            u"import-report"_s,
            [](Console &console) {
                if (auto *start = window(console).findChild<QAbstractButton *>(u"import"_s))
                    start->click();
            },
            [](Console &console) {
                const auto *rejects = window(console).findChild<QAbstractItemView *>(u"rejects"_s);
                return rejects && rejects->isVisible() && rejects->model() && rejects->model()->rowCount() > 0;
            });
        step({}, closeDialogs);
        step(u"export"_s, [](Console &console) { trigger(console, u"data.export"_s); });
        step({}, closeDialogs);
    }

    // A broker that nobody runs, so that there is trouble to be seen.
    void tellOthers()
    {
        step(u"outbox-unset"_s, [](Console &console) { trigger(console, u"shell.page4"_s); });
        step(u"events"_s, [](Console &console) {
            if (auto *set = window(console).findChild<QAbstractButton *>(u"outboxSettings"_s))
                set->click();
            write(console, u"eventsAddress"_s, u"amqp://127.0.0.1:1/shop"_s);
            write(console, u"eventsUser"_s, u"docket"_s);
        });
        step(
            u"events-saved"_s,
            [](Console &console) {
                if (auto *save = window(console).findChild<QAbstractButton *>(u"eventsSave"_s))
                    save->click();
            },
            [](Console &console) {
                const QWidget *outcome = named(window(console), u"eventsOutcome"_s);
                return outcome && outcome->isVisible();
            });
        step(
            {}, [](Console &console) { emit navigation(console).ordersWanted(u"status:placed hold:no"_s); }, hasRows);
        step({}, [](Console &console) { selectRow(console, 2); });
        step(
            {}, [](Console &console) { trigger(console, u"order.hold"_s); }, hasPanel);
        step(
            {},
            [](Console &console) {
                write(console, u"reason"_s, u"Credit limit"_s);
                if (auto *execute = window(console).findChild<QAbstractButton *>(u"taskExecute"_s))
                    execute->click();
            },
            [](Console &console) { return !hasPanel(console); });
        step(
            u"outbox"_s, [](Console &console) { trigger(console, u"shell.page4"_s); },
            [](Console &console) {
                const auto *events = window(console).findChild<QAbstractItemView *>(u"outboxTable"_s);
                return events && events->isVisible() && events->model()->rowCount() > 0;
            });
    }

    void helpOneself()
    {
        step(u"palette"_s, [](Console &console) {
            trigger(console, u"shell.palette"_s);
            if (QWidget *field = named(window(console), u"paletteField"_s))
                type(field, u"ord"_s);
        });
        step({}, [](Console &console) { press(named(window(console), u"paletteField"_s), Qt::Key_Escape); });
        step(u"shortcuts"_s, [](Console &console) { trigger(console, u"shell.shortcuts"_s); });
        step({}, [](Console &console) { press(named(window(console), u"shortcutField"_s), Qt::Key_Escape); });
        step(u"settings"_s, [](Console &console) { trigger(console, u"shell.settings"_s); });
        step(u"locked"_s, [](Console &console) { console.lock(); });
    }

    static bool isEnabled(Console &console, const QString &name)
    {
        const QWidget *widget = named(window(console), name);
        return widget && widget->isEnabled();
    }

    // Orders of another program, with two rows that cannot be read.
    QString ordersFile()
    {
        m_files = std::make_shared<QTemporaryDir>();
        const QString path = m_files->filePath(u"orders.csv"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(
                "order_number,ordered_at,customer_name,ship_city,ship_country,sku,product_name,quantity,unit_price\n"
                "W-1001,2026-11-02,Greta Lind,Lund,SE,TNT-0106,Nordlys Footprint,2,39.90\n"
                "W-1001,2026-11-02,Greta Lind,Lund,SE,LGT-0114,Fjell Headlamp,two,38.90\n"
                "W-1002,2026-11-31,Paul Maier,Graz,AT,APP-0101,Ember Fleece,1,73.90\n"
                "W-1003,2026-11-04,Ana Reis,Porto,PT,GRD-0110,Fjell Trowel,3,12.90\n");
        return path;
    }

    static ui::Navigation &navigation(Console &console) { return console.screens()->workbench().navigation; }
    static void closeDialogs(Console &)
    {
        const QWidgetList tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog->isVisible())
                dialog->close();
        }
    }

    Console &m_console;
    std::vector<TourStep> m_steps;
    std::shared_ptr<QTemporaryDir> m_files; ///< kept by the steps that read from it
};

} // namespace

std::vector<TourStep> agentDay(Console &console)
{
    return AgentDay(console).steps();
}

} // namespace docket::console
