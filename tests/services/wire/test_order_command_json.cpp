// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_command.h"
#include "services/wire/json_order_command.h"

#include <QTest>

using namespace docket;
using namespace domain;
using namespace Qt::StringLiterals;

class TestOrderCommandJson : public QObject {
    Q_OBJECT

private slots:
    void readsBackWhatWaits_data()
    {
        QTest::addColumn<int>("which");
        for (std::size_t i = 0; i < bodies().size(); ++i)
            QTest::newRow(qPrintable(nameOf(bodies()[i]))) << static_cast<int>(i);
    }

    void readsBackWhatWaits()
    {
        QFETCH(int, which);
        Command command;
        command.id = QUuid::createUuid();
        command.orderId = QUuid::createUuid();
        command.baseVersion = 3;
        command.happenedAt = fromMilliseconds(1'772'445'600'000);
        command.body = bodies()[static_cast<std::size_t>(which)];
        const auto read = wire::orderCommandFromJson(wire::toJson(command));
        QVERIFY2(read, read ? "" : qPrintable(read.error().first().sentence));
        QVERIFY(*read == command);
    }

    void refusesOtherCommandsAndOtherTexts()
    {
        Command command;
        command.id = QUuid::createUuid();
        command.body = AddNote{u"call"_s};
        const auto other = wire::orderCommandFromJson(wire::toJson(command));
        QVERIFY(!other);
        QCOMPARE(other.error().first().code, u"unknown_command"_s);
        QVERIFY(!wire::orderCommandFromJson("{\"id\": 7}"));
        QVERIFY(!wire::orderCommandFromJson("nothing"));
    }

private:
    static std::vector<CommandBody> bodies()
    {
        const std::vector<LineQuantity> lines{{QUuid::createUuidV5(QUuid(), u"line"_s), 2}};
        const QUuid shipment = QUuid::createUuidV5(QUuid(), u"shipment"_s);
        return {ShipOrder{shipment, lines, u"DHL"_s, u"JD014"_s, u"main"_s, {{1200, u"300x200x150"_s}}},
                DeliverShipment{shipment},
                CancelLines{lines, u"broken"_s},
                CancelOrder{u"twice"_s},
                ReleaseHold{},
                ReinstateOrder{true}};
    }
};

QTEST_GUILESS_MAIN(TestOrderCommandJson)
#include "test_order_command_json.moc"
