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

    void changesNothingWhenAnExportIsImported()
    {
        CtlRunner sample;
        VERIFY_DONE(sample.init({u"--sample"_s, u"3000"_s, u"--seed"_s, u"7"_s}));
        const QString file = sample.path(u"lines.csv"_s);
        VERIFY_DONE(sample.run({u"export"_s, u"lines"_s, file}));
        const Ran again = sample.run({u"import"_s, u"order-lines"_s, file});
        VERIFY_DONE(again);
        QVERIFY2(again.out.contains(u"Nothing changed: everything in the file is here already."_s),
                 qPrintable(again.out));
        VERIFY_DONE(sample.run({u"verify"_s}));
    }

    void overwritesNoFileUnlessToldTo()
    {
        const QString file = m_ctl->write(u"customers.csv"_s, "mine");
        const QStringList words{u"export"_s, u"customers"_s, file};
        const Ran refused = m_ctl->run(words);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains(u"file_exists"_s), qPrintable(refused.err));
        QCOMPARE(QFile(file).size(), 4);
        VERIFY_DONE(m_ctl->run(words + QStringList{u"--force"_s}));
        QVERIFY(QFile(file).size() > 4);
        const Ran piped = m_ctl->run({u"export"_s, u"customers"_s, u"-"_s});
        VERIFY_DONE(piped);
        QVERIFY(piped.out.startsWith(u"customer_id,"_s));
    }

    void putsRejectsAmongTheDataWhereTheyCannotBeBesideTheFile()
    {
        const Ran ran = m_ctl->run({u"import"_s, u"order-lines"_s, u"/proc/self/fd/0"_s},
                                   header + "7,2026-01-05,C1,Ana,A,Thing,x,5.00\n");
        QCOMPARE(ran.exitCode, 1);
        const QString rejects = m_ctl->path(u"data/rejects/0.rejects.csv"_s);
        QVERIFY2(ran.out.contains(rejects), qPrintable(ran.out + ran.err));
        QVERIFY(QFile::exists(rejects));
    }

    void saysThatAFileHasNoRows()
    {
        const Ran ran = m_ctl->run({u"import"_s, u"order-lines"_s, m_ctl->write(u"none.csv"_s, header)});
        VERIFY_DONE(ran);
        QVERIFY2(ran.out.contains(u"The file has no rows"_s), qPrintable(ran.out));
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
