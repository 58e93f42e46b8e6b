// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/order_index/index_loader.h"
#include "services/workspace/index_feed.h"
#include "tests/support/open_shop.h"
#include "tests/support/shop_fixture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using docket::test::await;
using docket::test::OpenShop;
using workspace::ReadSession;
using workspace::Workspace;

namespace {

CreateOrder orderOf(const QString &sku, qint64 quantity)
{
    CreateOrder create;
    create.customerId = u"ana"_s;
    create.currency = test::euro();
    LineDraft line;
    line.sku = sku;
    line.quantity = quantity;
    create.lines = {line};
    return create;
}

/// A shop with one customer and much of one product.
class StockedShop : public OpenShop {
public:
    StockedShop()
    {
        addProduct(u"TENT"_s, 12900, 100'000);
        addCustomer(u"ana"_s);
        waitForIndex();
    }
};

qint64 countIn(OpenShop &shop)
{
    return (*await(shop.workspace().read([](ReadSession &session) { return session.count({}); }))).value_or(-1);
}

} // namespace

class TestWorkspace : public QObject {
    Q_OBJECT

private slots:
    void carriesCommandsOutInTheOrderTheyWereAskedFor()
    {
        StockedShop shop;
        QList<workspace::Answer<Decided<ordering::Outcome>>> answers;
        for (int i = 0; i < 50; ++i)
            answers.append(shop.workspace().execute(orderOf(u"TENT"_s, 1)));
        for (int i = 0; i < 50; ++i) {
            const auto outcome = await(answers[i]);
            QVERIFY(outcome);
            QCOMPARE(outcome->order->number, u"TST-%1"_s.arg(i + 1, 5, 10, QChar(u'0')));
        }
    }

    void tellsAChangeAfterItIsDurableAndBeforeItsAnswer()
    {
        StockedShop shop;
        QStringList story;
        QList<workspace::ChangedOrder> changes;
        QObject context;
        QObject::connect(&shop.workspace(), &Workspace::ordersChanged, &context,
                         [&](const QList<workspace::ChangedOrder> &changed) {
                             story.append(u"told"_s);
                             changes = changed;
                         });
        shop.workspace().execute(orderOf(u"TENT"_s, 2)).then(&context, [&](const Decided<ordering::Outcome> &) {
            story.append(u"answered"_s);
        });
        QTRY_COMPARE(story, QStringList({u"told"_s, u"answered"_s}));
        QCOMPARE(changes.size(), 1);
        // Durable: it is there after the program was closed.
        const QUuid id = changes.first().id;
        shop.reopen();
        QCOMPARE(shop.order(id).number, u"TST-00001"_s);
    }

    void readsSeeWhatWasCommitted()
    {
        StockedShop shop;
        for (int i = 1; i <= 10; ++i) {
            QVERIFY(await(shop.workspace().execute(orderOf(u"TENT"_s, 1))));
            const auto orders = await(shop.workspace().read([i](ReadSession &session) {
                return session.reader().ordersByNumber(u"TST-%1"_s.arg(i, 5, 10, QChar(u'0')));
            }));
            QVERIFY(orders);
            QCOMPARE(orders->size(), std::size_t(1));
        }
    }

    void theIndexKnowsAChangeWhenItIsAnswered()
    {
        StockedShop shop;
        QCOMPARE(countIn(shop), 0);
        for (int i = 1; i <= 5; ++i) {
            QVERIFY(await(shop.workspace().execute(orderOf(u"TENT"_s, 1))));
            QCOMPARE(countIn(shop), i);
        }
    }

    void tellsOfStockCustomersAndProducts()
    {
        StockedShop shop;
        const QSignalSpy stock(&shop.workspace(), &Workspace::stockChanged);
        const QSignalSpy customers(&shop.workspace(), &Workspace::customersChanged);
        const QSignalSpy products(&shop.workspace(), &Workspace::productsChanged);
        shop.addCustomer(u"bo"_s);
        shop.addProduct(u"ROPE"_s, 500, 3);
        QTRY_COMPARE(customers.count(), 1);
        QCOMPARE(customers.first().first().toStringList(), QStringList(u"bo"_s));
        QTRY_COMPARE(products.count(), 1);
        QCOMPARE(products.first().first().toStringList(), QStringList(u"ROPE"_s));
        QTRY_COMPARE(stock.count(), 1);
        QCOMPARE(stock.first().first().toStringList(), QStringList(u"ROPE"_s));
    }

    void aRehearsalChangesNothing()
    {
        StockedShop shop;
        const QSignalSpy changed(&shop.workspace(), &Workspace::ordersChanged);
        const auto rehearsed =
            await(shop.workspace().rehearseAll({shop.workspace().newCommand(orderOf(u"TENT"_s, 1))}));
        QCOMPARE(rehearsed.size(), std::size_t(1));
        QVERIFY(rehearsed.front());
        QCOMPARE(countIn(shop), 0);
        QCOMPARE(changed.count(), 0);
    }

    void keepsDocumentsAcrossARestart()
    {
        OpenShop shop;
        QVERIFY(await(shop.workspace().keepDocument(u"draft"_s, u"1"_s, "half an order")));
        QVERIFY(await(shop.workspace().keepDocument(u"draft"_s, u"2"_s, "another")));
        QVERIFY(await(shop.workspace().forgetDocument(u"draft"_s, u"2"_s)));
        shop.reopen();
        const auto kept =
            await(shop.workspace().read([](ReadSession &session) { return session.keptDocuments(u"draft"_s); }));
        QVERIFY(kept);
        QCOMPARE(kept->size(), std::size_t(1));
        QCOMPARE(kept->front().id, u"1"_s);
    }

    void commandsGoOnBesideAnImport()
    {
        StockedShop shop;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"products.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("sku,name,unit_price\n");
        constexpr int rows = 3000;
        for (int i = 0; i < rows; ++i)
            file.write("P-" + QByteArray::number(i) + ",Thing,1.00\n");
        file.close();
        auto control = std::make_shared<workspace::JobControl>();
        exchange::CatalogueImportOptions options;
        options.profile = *wire::builtInProfile(u"docket"_s, wire::ProfileKind::Products);
        options.rejects = folder.filePath(u"rejects.csv"_s);
        auto imported = shop.workspace().importCatalogue(path, options, control);
        for (int i = 0; i < 20; ++i)
            QVERIFY(await(shop.workspace().execute(orderOf(u"TENT"_s, 1))));
        const auto summary = await(imported);
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().first().sentence));
        QCOMPARE(countIn(shop), 20);
        const auto product =
            await(shop.workspace().read([](ReadSession &session) { return session.reader().product(u"P-2999"_s); }));
        QVERIFY(product && *product);
    }

    void destroyingCarriesOutWhatWasBegun()
    {
        StockedShop shop;
        for (int i = 0; i < 40; ++i)
            shop.workspace().execute(orderOf(u"TENT"_s, 1));
        shop.reopen();
        shop.waitForIndex();
        QCOMPARE(countIn(shop), 40);
    }

    void destroyingStopsLongWork()
    {
        OpenShop shop(1000);
        const QTemporaryDir folder;
        auto control = std::make_shared<workspace::JobControl>();
        const auto written = shop.workspace().exportCsv(folder.filePath(u"all.csv"_s), {}, control);
        shop.reopen();
        QVERIFY(written.isFinished());
        QVERIFY(control->isCanceled());
    }

    void aChangeThatIsToldLateDoesNotUndoANewerOne()
    {
        order_index::OrderIndex index;
        order_index::IndexLoader(index).finish();
        workspace::IndexFeed feed(index);
        const workspace::FeedOfTwoWriters both(feed);
        const auto changed = [](quint64 commit, bool isGone = false) {
            store::CommittedChanges changes;
            changes.commit = commit;
            store::SavedOrder order;
            order.position = 7;
            // Goes back when what was done in a copy of a hub's shop is refused there.
            order.version = 10 - static_cast<qint64>(commit);
            order.isGone = isGone;
            changes.orders.push_back(order);
            return changes;
        };
        const quint64 before = index.generation();
        QCOMPARE(feed.take(changed(3)).size(), 1);
        const quint64 newer = index.generation();
        QVERIFY(newer > before);
        // Still told to those who show it, who read it anew; but the index keeps what it knows.
        QCOMPARE(feed.take(changed(2)).size(), 1);
        QCOMPARE(index.generation(), newer);
        QCOMPARE(index.count(), 1);
        feed.take(changed(4, true));
        QCOMPARE(index.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "test_workspace.moc"
