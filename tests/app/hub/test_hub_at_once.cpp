// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hub/served_shop.h"

#include <QTest>
#include <QThread>

#include <barrier>

using namespace docket;
using namespace Qt::StringLiterals;

/// Many at the same thing at the same moment.
class TestHubAtOnce : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_shop = std::make_unique<test::ServedShop>(QStringLiteral(DOCKET_HUB));
        m_token = m_shop->hub().tokenOf(u"agent"_s);
    }
    void cleanupTestCase() { m_shop.reset(); }

    void carriesTheSameCommandOutOnce()
    {
        constexpr int senders = 50;
        const QUuid id = QUuid::createUuid();
        const QByteArray key = "Idempotency-Key: " + id.toByteArray(QUuid::WithoutBraces) + "\r\n";
        const auto answers = atOnce(senders, [&](test::HttpClient &client, int) {
            return client.post("/v1/orders", test::ServedShop::orderOf(2), key);
        });
        int first = 0;
        for (const test::HttpAnswer &answer : answers) {
            QVERIFY2(answer.status == 201, answer.body);
            QCOMPARE(answer.body, answers.front().body);
            first += answer.headers.contains("idempotent-replay") ? 0 : 1;
        }
        QCOMPARE(first, 1);
        QCOMPARE(m_shop->hub().value(u"SELECT count(*) FROM orders"_s), u"1"_s);

        test::HttpClient client(m_shop->hub().port());
        client.always("Authorization: Bearer " + m_token);
        const auto other = client.post("/v1/orders", test::ServedShop::orderOf(3), key);
        QCOMPARE(other.status, 422);
        QCOMPARE(other.text("code"), u"command_id_reused"_s);
        const auto inBatch =
            client.post("/v1/commands",
                        test::ServedShop::batch({test::ServedShop::command(id, "add_note", R"({"text":"x"})", id)}));
        QCOMPARE(inBatch.text("results/0/errors/0/code"), u"command_id_reused"_s);
    }

    void sellsTheLastOneOnce()
    {
        constexpr int buyers = 20;
        m_shop->countLamps(m_shop->hub().value(u"SELECT reserved FROM stock"_s).toInt() + 1);
        const auto answers = atOnce(buyers, [&](test::HttpClient &client, int) {
            return client.post("/v1/orders", test::ServedShop::orderOf(1));
        });
        int sold = 0;
        for (const test::HttpAnswer &answer : answers) {
            sold += answer.status == 201 ? 1 : 0;
            if (answer.status != 201) {
                QVERIFY2(answer.status == 422, answer.body);
                QCOMPARE(answer.text("code"), u"insufficient_stock"_s);
            }
        }
        QCOMPARE(sold, 1);
        QCOMPARE(m_shop->hub().value(u"SELECT on_hand - reserved FROM stock"_s), u"0"_s);
    }

    void answersABatchItemByItem()
    {
        m_shop->countLamps(1'000);
        test::HttpClient client(m_shop->hub().port());
        client.always("Authorization: Bearer " + m_token);
        const QString order = client.post("/v1/orders", test::ServedShop::orderOf(1)).text("id");
        const QUuid id = QUuid::fromString(order);
        const QByteArray first = test::ServedShop::command(QUuid::createUuid(), "add_note", R"({"text":"one"})", id, 2);
        const QByteArray stale = test::ServedShop::command(QUuid::createUuid(), "add_note", R"({"text":"two"})", id, 2);
        const auto batch =
            client.post("/v1/commands", test::ServedShop::batch({first, stale, first, R"({"id":"x"})", "7"}));
        QCOMPARE(batch.status, 200);
        QCOMPARE(batch.text("results/0/status"), u"applied"_s);
        QCOMPARE(batch.text("results/0/order/notes/0/text"), u"one"_s);
        QCOMPARE(batch.text("results/1/status"), u"conflict"_s);
        QCOMPARE(batch.text("results/2/status"), u"duplicate"_s);
        QCOMPARE(batch.number("results/2/version"), 3);
        QCOMPARE(batch.text("results/3/status"), u"rejected"_s);
        QCOMPARE(batch.text("results/4/status"), u"rejected"_s);

        QByteArrayList many;
        for (int i = 0; i < 101; ++i)
            many << first;
        QCOMPARE(client.post("/v1/commands", test::ServedShop::batch(many)).status, 413);
        QCOMPARE(client.post("/v1/commands", "[]").status, 422);
    }

private:
    std::vector<test::HttpAnswer> atOnce(int count,
                                         const std::function<test::HttpAnswer(test::HttpClient &, int)> &send)
    {
        std::vector<test::HttpAnswer> answers(static_cast<std::size_t>(count));
        std::barrier ready(count);
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < count; ++i) {
            threads.emplace_back(QThread::create([&, i] {
                test::HttpClient client(m_shop->hub().port());
                client.always("Authorization: Bearer " + m_token);
                client.get("/healthz");
                ready.arrive_and_wait();
                answers[static_cast<std::size_t>(i)] = send(client, i);
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        return answers;
    }

    std::unique_ptr<test::ServedShop> m_shop;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(TestHubAtOnce)
#include "test_hub_at_once.moc"
