// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/ctl_runner.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "order_number,ordered_at,customer_id,customer_name,sku,product_name,quantity,unit_price\n";

}

class TestCtlImport : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_ctl = std::make_unique<CtlRunner>();
        VERIFY_DONE(m_ctl->init());
    }

    void importsTheRealOrdersAndChangesNothingTheSecondTime()
    {
        const QString folder = qEnvironmentVariable("DOCKET_SHARED") + u"/data/northwind/"_s;
        if (!QFile::exists(folder + u"order_lines.csv"_s))
            QSKIP("the real order data are not here");
        for (const QString &what : {u"customers"_s, u"products"_s})
            VERIFY_DONE(m_ctl->run({u"import"_s, what, folder + what + u".csv"_s, u"--currency"_s, u"USD"_s,
                                    u"--rejects"_s, m_ctl->path(u"rejects.csv"_s)}));
        const QStringList lines{u"import"_s, u"order-lines"_s, folder + u"order_lines.csv"_s, u"--currency"_s,
                                u"USD"_s,    u"--rejects"_s,   m_ctl->path(u"rejects.csv"_s), u"--format"_s,
                                u"json"_s};
        const Ran first = m_ctl->run(lines);
        VERIFY_DONE(first);
        const QJsonObject summary = first.object();
        QCOMPARE(summary[u"orders"_s].toInteger(), 830);
        QCOMPARE(summary[u"lines"_s].toInteger(), 2155);
        QCOMPARE(summary[u"quantity"_s].toInteger(), 51317);
        QCOMPARE(summary[u"nets"_s].toArray().at(0).toObject()[u"amount"_s].toString(), u"1265793.29"_s);
        QCOMPARE(summary[u"statuses"_s].toObject()[u"shipped"_s].toInteger(), 809);
        QCOMPARE(summary[u"statuses"_s].toObject()[u"placed"_s].toInteger(), 21);
        VERIFY_DONE(m_ctl->run({u"verify"_s}));

        const Ran second = m_ctl->run(lines);
        VERIFY_DONE(second);
        QVERIFY(second.object()[u"changed_nothing"_s].toBool());
    }

    void refusesBadRowsAndCompletesThemFromTheMendedFile()
    {
        const QString file = m_ctl->write(u"orders.csv"_s, header + "7,2026-01-05,C1,Ana,A,Thing,2,5.00\n"
                                                                    "7,2026-01-05,C1,Ana,B,Other,-1,5.00\n");
        const Ran first = m_ctl->run({u"import"_s, u"order-lines"_s, file, u"--currency"_s, u"EUR"_s});
        QCOMPARE(first.exitCode, 1);
        QVERIFY2(first.out.contains(u"line 3, quantity: "_s), qPrintable(first.out));
        const QString rejects = file + u".rejects.csv"_s;
        QVERIFY(first.out.contains(rejects));
        QCOMPARE(m_ctl->run({u"orders"_s, u"hold:yes"_s, u"--format"_s, u"json"_s}).json().array().size(), 1);

        QFile refused(rejects);
        QVERIFY(refused.open(QIODevice::ReadWrite));
        const QByteArray mended = refused.readAll().replace(",-1,", ",1,");
        refused.resize(0);
        refused.seek(0);
        refused.write(mended);
        refused.close();
        VERIFY_DONE(m_ctl->run({u"import"_s, u"order-lines"_s, rejects, u"--currency"_s, u"EUR"_s}));
        const QJsonArray orders = m_ctl->run({u"orders"_s, u"--format"_s, u"json"_s}).json().array();
        QCOMPARE(orders.size(), 1);
        QCOMPARE(orders.at(0).toObject()[u"lines"_s].toArray().size(), 2);
        QCOMPARE(m_ctl->run({u"orders"_s, u"hold:yes"_s, u"--format"_s, u"json"_s}).json().array().size(), 0);
    }

    void changesNothingInADryRun()
    {
        const QString file = m_ctl->write(u"orders.csv"_s, header + "7,2026-01-05,C1,Ana,A,Thing,2,5.00\n");
        VERIFY_DONE(m_ctl->run({u"import"_s, u"order-lines"_s, file, u"--currency"_s, u"EUR"_s, u"--dry-run"_s}));
        QCOMPARE(m_ctl->run({u"orders"_s, u"--format"_s, u"json"_s}).json().array().size(), 0);
    }

    void saysWhenAFileIsNotThere()
    {
        const Ran ran = m_ctl->run({u"import"_s, u"customers"_s, u"/nonexistent.csv"_s, u"--format"_s, u"json"_s});
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.firstCode(), u"file_unreadable"_s);
    }

private:
    std::unique_ptr<CtlRunner> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlImport)
#include "test_ctl_import.moc"
