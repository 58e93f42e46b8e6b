// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_table/order_table_model.h"

#include "services/search/query_parser.h"
#include "tests/support/open_shop.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

using namespace docket;
using namespace Qt::StringLiterals;
using models::OrderColumn;
using models::OrderTableModel;

namespace {

search::Expression parsed(const QString &query)
{
    return *search::parseQuery(query, {domain::fromMilliseconds(1'772'445'600'000)});
}

} // namespace

class TestOrderTableModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_shop = std::make_unique<test::OpenShop>(400);
        m_shop->waitForIndex();
    }

    void showsFoundOrdersInTheirOrder()
    {
        OrderTableModel model(m_shop->workspace(), m_formats);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery(parsed({}), {search::SortField::Number, false});
        QTRY_COMPARE(model.rowCount(), 400);
        model.setVisibleRows(0, 30);
        QTRY_VERIFY(model.orderAt(30));
        for (int row = 1; row < 30; ++row)
            QVERIFY(model.orderAt(row - 1)->number < model.orderAt(row)->number);
        QCOMPARE(model.orderAt(400), nullptr);
        QCOMPARE(model.orderAt(-1), nullptr);
        model.setQuery(parsed(u"status:canceled"_s), {search::SortField::Number, true});
        QTRY_VERIFY(model.rowCount() < 400);
        QVERIFY(model.rowCount() > 0);
    }

    void saysThatARowIsLoading()
    {
        OrderTableModel model(m_shop->workspace(), m_formats);
        model.setQuery(parsed({}), {});
        QTRY_COMPARE(model.rowCount(), 400);
        const QModelIndex far = model.index(399, static_cast<int>(OrderColumn::Customer));
        QCOMPARE(far.data().toString(), u"…"_s);
        QVERIFY(far.data(OrderTableModel::IdRole).toUuid().isNull());
        // Asked for, it is read, although nobody sees it.
        QTRY_VERIFY(!far.data(OrderTableModel::IdRole).toUuid().isNull());
        QVERIFY(far.data().toString() != u"…"_s);
    }

    void onlyTheNewestQuestionCounts()
    {
        OrderTableModel model(m_shop->workspace(), m_formats);
        QSignalSpy answered(&model, &OrderTableModel::answered);
        for (const QString &query : {u"a*"_s, u"b*"_s, u"c*"_s, u"status:canceled"_s})
            model.setQuery(parsed(query), {});
        QTRY_VERIFY(!model.isBusy());
        QVERIFY(answered.size() < 4);
        QVERIFY(model.query() == parsed(u"status:canceled"_s));
        for (int row = 0; row < model.rowCount(); ++row) {
            QTRY_VERIFY(model.index(row, 0).data(OrderTableModel::IdRole).toUuid() != QUuid());
            QVERIFY(model.orderAt(row)->status == domain::OrderStatus::Canceled);
        }
    }

    void changesOfAnOrderShowInItsRow()
    {
        OrderTableModel model(m_shop->workspace(), m_formats);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery(parsed(u"status:placed hold:no"_s), {});
        QTRY_VERIFY(model.rowCount() > 5);
        model.setVisibleRows(0, 5);
        QTRY_VERIFY(model.orderAt(3));
        const quint32 position = model.positionAt(3);
        const int before = model.rowCount();
        m_shop->execute(domain::SetTags{{u"seen"_s}}, model.orderAt(3)->id);
        QTRY_COMPARE(model.index(model.rowOfPosition(position), static_cast<int>(OrderColumn::Tags)).data().toString(),
                     u"seen"_s);
        // What no longer matches goes, alone.
        QSignalSpy removed(&model, &OrderTableModel::rowsRemoved);
        QSignalSpy reset(&model, &OrderTableModel::modelReset);
        m_shop->execute(domain::HoldOrder{u"check"_s}, model.orderOf(position)->id);
        QTRY_COMPARE(model.rowCount(), before - 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowOfPosition(position), -1);
    }

    void marksWhatIsOverdueInWords()
    {
        OrderTableModel model(m_shop->workspace(), m_formats);
        model.setQuery(parsed(u"status:open required<today"_s), {});
        QTRY_VERIFY(model.rowCount() > 0);
        const QModelIndex required = model.index(0, static_cast<int>(OrderColumn::Required));
        QTRY_VERIFY(required.data(Qt::AccessibleTextRole).toString().startsWith(u"Overdue"_s));
        QVERIFY(required.data(Qt::ToolTipRole).toString().startsWith(u"Overdue"_s));
    }

    /// Changes of many orders arrive while pages are read and scrolled through.
    void aRowNeverShowsAnotherOrderThanItsOwn()
    {
        OrderTableModel model(m_shop->workspace(), m_formats);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto idOf = [this](quint32 position) {
            const auto orders = *test::await(m_shop->workspace().read(
                [position](workspace::ReadSession &session) { return session.ordersAt(std::span(&position, 1)); }));
            return orders.front().id;
        };
        model.setQuery(parsed({}), {search::SortField::Status, false});
        QTRY_COMPARE(model.rowCount(), 400);
        QHash<quint32, QUuid> ids;
        for (quint32 position = 1; position <= 400; ++position)
            ids.insert(position, idOf(position));

        int checked = 0;
        const auto check = [&] {
            for (int row = 0; row < model.rowCount(); ++row) {
                const models::OrderRow *order = model.orderAt(row);
                if (!order)
                    continue;
                ++checked;
                if (order->id != ids.value(model.positionAt(row)) || order->position != model.positionAt(row))
                    QFAIL("A row shows another order.");
                if (model.index(row, 1).data(OrderTableModel::IdRole).toUuid() != order->id)
                    QFAIL("A cell shows another order.");
            }
        };
        for (const auto signal : {&OrderTableModel::rowsInserted, &OrderTableModel::rowsRemoved})
            connect(&model, signal, this, check);
        connect(&model, &OrderTableModel::modelReset, this, check);
        connect(&model, &OrderTableModel::dataChanged, this, check);

        QRandomGenerator random(11);
        QList<workspace::Answer<std::vector<Decided<ordering::Outcome>>>> writes;
        for (int round = 0; round < 30; ++round) {
            m_shop->clock().advance(std::chrono::seconds(1));
            std::vector<domain::Command> commands;
            for (int i = 0; i < 25; ++i) {
                const QUuid order = ids.value(1 + random.bounded(400U));
                if (round % 3 == 0)
                    commands.push_back(m_shop->workspace().newCommand(domain::HoldOrder{u"stress"_s}, order));
                else if (round % 3 == 1)
                    commands.push_back(m_shop->workspace().newCommand(domain::ReleaseHold{}, order));
                else
                    commands.push_back(m_shop->workspace().newCommand(domain::CancelOrder{u"stress"_s}, order));
            }
            writes.append(m_shop->workspace().executeAll(std::move(commands)));
            const int first = static_cast<int>(random.bounded(370U));
            model.setVisibleRows(first, first + 30);
            QCoreApplication::processEvents();
            check();
        }
        for (auto &write : writes)
            test::await(write);
        QTRY_VERIFY(!model.isBusy());
        check();
        QVERIFY(checked > 400);

        // In the end every row says what the shop says. The signals of all changes are here; asked now, no later
        // question waits for its time.
        QCoreApplication::processEvents();
        model.ask();
        QTRY_VERIFY(!model.isBusy());
        const auto versionAt = [&model](int row) {
            model.index(row, 0).data(); // asks for what is not up to date
            const models::OrderRow *order = model.orderAt(row);
            return order ? order->version : 0;
        };
        for (int row = 0; row <= 30; ++row)
            QTRY_COMPARE(versionAt(row), m_shop->order(ids.value(model.positionAt(row))).version);
    }

    void beginsWithTheFirstRowsBeforeTheIndexIsLoaded()
    {
        m_shop->reopen();
        OrderTableModel model(m_shop->workspace(), m_formats);
        model.setQuery(parsed({}), {});
        QTRY_VERIFY(model.rowCount() > 0);
        QTRY_COMPARE(model.rowCount(), 400);
        QVERIFY(model.isComplete());
    }

private:
    models::Formats m_formats{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()};
    std::unique_ptr<test::OpenShop> m_shop;
};

QTEST_GUILESS_MAIN(TestOrderTableModel)
#include "test_order_table_model.moc"
