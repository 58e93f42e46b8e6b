// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/ctl_runner.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCtlLog : public QObject {
    Q_OBJECT

private slots:
    void neverHoldsPersonalData()
    {
        CtlRunner ctl;
        ctl.environment().insert(u"DOCKET_LOG"_s, u"debug"_s);
        ctl.environment().insert(u"DOCKET_PASSPHRASE"_s, u"Zwetschgenmus"_s);
        const Ran made = ctl.init();
        VERIFY_DONE(made);
        const Ran customer =
            ctl.run({u"customer"_s, u"save"_s, u"--name"_s, u"Quirin Xylander"_s, u"--company"_s, u"Wackelpudding KG"_s,
                     u"--email"_s, u"quirin@xylander.example"_s, u"--phone"_s, u"030 5550123"_s, u"--street"_s,
                     u"Papageienallee 9"_s, u"--city"_s, u"Entenhausen"_s});
        VERIFY_DONE(customer);
        VERIFY_DONE(ctl.run({u"product"_s, u"save"_s, u"TENT"_s, u"--name"_s, u"Tent"_s, u"--price"_s, u"5"_s}));
        VERIFY_DONE(ctl.run({u"stock"_s, u"adjust"_s, u"TENT"_s, u"--count"_s, u"5"_s}));
        VERIFY_DONE(ctl.run({u"order"_s, u"create"_s, u"--customer"_s, u"xylander"_s, u"--line"_s, u"TENT:1"_s}));
        VERIFY_DONE(ctl.run({u"order"_s, u"note"_s, u"K3F-00001"_s, u"Klingelt beim Nachbarn Ypsilanti"_s}));
        VERIFY_DONE(ctl.run({u"order"_s, u"hold"_s, u"K3F-00001"_s, u"--reason"_s, u"Bonität Xylander"_s}));
        VERIFY_DONE(ctl.run({u"orders"_s, u"customer:xylander"_s}));
        QCOMPARE(ctl.run({u"orders"_s, u"sttus:Xylander"_s}).exitCode, 2);
        QCOMPARE(ctl.run({u"order"_s, u"create"_s, u"--customer"_s, u"Ypsilanti"_s, u"--line"_s, u"TENT:1"_s}).exitCode,
                 1);
        QCOMPARE(ctl.run({u"order"_s, u"ship"_s, u"K3F-00001"_s}).exitCode, 1);
        ctl.environment().insert(u"DOCKET_PASSPHRASE"_s, u"Mirabellengelee"_s);
        QCOMPARE(ctl.run({u"orders"_s}).exitCode, 1);

        const QDir logs(ctl.path(u"data/logs"_s));
        QByteArray text;
        for (const QString &name : logs.entryList(QDir::Files)) {
            QFile file(logs.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
            text += file.readAll();
        }
        // It tells what was done, by name, outcome and duration …
        QVERIFY2(text.contains("executed name=create_order"), text);
        QVERIFY2(text.contains("error=on_hold"), text);
        QVERIFY2(text.contains("error=wrong_passphrase"), text);
        QVERIFY(text.contains(" ms="));
        // … and nothing of whom.
        const QByteArray lower = QString::fromUtf8(text).toLower().toUtf8();
        for (const char *secret : {"quirin", "xylander", "wackelpudding", "5550123", "papageien", "entenhausen",
                                   "ypsilanti", "klingelt", "bonit", "zwetschgen", "mirabellen"})
            QVERIFY2(!lower.contains(secret), secret);
        const QByteArray key = made.object()[u"recovery_key"_s].toString().toLower().toUtf8();
        QVERIFY(!key.isEmpty() && !lower.contains(key));
    }
};

QTEST_GUILESS_MAIN(TestCtlLog)
#include "test_ctl_log.moc"
