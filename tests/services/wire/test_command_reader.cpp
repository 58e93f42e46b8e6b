// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_command.h"
#include "services/wire/json_command_reader.h"
#include "tests/support/memory_shop.h"
#include "tests/support/random_commands.h"

#include <QTest>

#include <set>

using namespace docket;
using namespace domain;
using namespace Qt::StringLiterals;

class TestCommandReader : public QObject {
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
        const Command command = commandOf(bodies()[static_cast<std::size_t>(which)]);
        const auto read = wire::commandFromJson(wire::toJson(command), wire::OtherMembers::Refused);
        QVERIFY2(read, read ? "" : qPrintable(read.error().first().sentence));
        QVERIFY(*read == command);
        QCOMPARE(wire::digestOf(*read), wire::digestOf(command));
    }

    void readsBackWhateverAShopDoes()
    {
        test::MemoryShop shop;
        test::RandomCommands random(11);
        std::vector<Command> commands = random.opening();
        for (const Command &command : commands)
            shop.execute(command);
        for (int i = 0; i < 1'500; ++i) {
            commands.push_back(random.next([&](const QUuid &id) { return shop.order(id); }));
            shop.execute(commands.back());
        }
        std::set<QString> kinds;
        for (const Command &command : commands) {
            if (std::holds_alternative<ReserveBackorder>(command.body))
                continue; // the desk's own
            const auto read = wire::commandFromJson(wire::toJson(command), wire::OtherMembers::Refused);
            QVERIFY2(read, read ? "" : qPrintable(nameOf(command.body) + read.error().first().sentence));
            QVERIFY2(*read == command, qPrintable(nameOf(command.body)));
            kinds.insert(nameOf(command.body));
        }
        QVERIFY2(kinds.size() >= 10, qPrintable(QString::number(kinds.size())));
    }

    void saysEverythingThatIsWrong()
    {
        const auto read = wire::commandFromJson(R"({"id": 7, "happened_at": "soon", "type": "ship_order", "extra": 1,
            "payload": {"lines": [{"quantity": "two"}], "carier": "DHL"}})",
                                                wire::OtherMembers::Refused);
        QVERIFY(!read);
        QStringList fields;
        for (const Error &error : read.error())
            fields << error.field;
        QCOMPARE(fields, (QStringList{u"extra"_s, u"id"_s, u"happened_at"_s, u"payload.carier"_s,
                                      u"payload.lines[0].line_id"_s, u"payload.lines[0].quantity"_s}));
    }

    void refusesUnknownCommandsAndOtherTexts()
    {
        const QByteArray unknown = R"({"id": "01950000-0000-7000-8000-012345678901", "happened_at":
            "2026-03-01T09:30:00Z", "type": "burn_order", "payload": {}})";
        const auto other = wire::commandFromJson(unknown);
        QVERIFY(!other);
        QCOMPARE(other.error().first().code, u"unknown_command"_s);
        QCOMPARE(other.error().first().field, u"type"_s);
        Command inner = commandOf(ReserveBackorder{});
        QVERIFY(!wire::commandFromJson(wire::toJson(inner)));
        QVERIFY(!wire::commandFromJson("{\"id\": 7}"));
        QVERIFY(!wire::commandFromJson("nothing"));
        QVERIFY(!wire::commandFromJson("[]"));
    }

private:
    static Command commandOf(CommandBody body)
    {
        Command command;
        command.id = QUuid::createUuid();
        command.orderId = QUuid::createUuid();
        command.baseVersion = 3;
        command.happenedAt = fromMilliseconds(1'772'445'600'000);
        command.body = std::move(body);
        return command;
    }

    static std::vector<CommandBody> bodies()
    {
        const std::vector<LineQuantity> lines{{QUuid::createUuidV5(QUuid(), u"line"_s), 2}};
        const QUuid shipment = QUuid::createUuidV5(QUuid(), u"shipment"_s);
        EditOrder noDate;
        noDate.requiredOn = std::optional<QDate>();
        return {ShipOrder{shipment, lines, u"DHL"_s, u"JD014"_s, u"main"_s, {{1200, u"300x200x150"_s}}},
                DeliverShipment{shipment},
                CancelLines{lines, u"broken"_s},
                CancelOrder{u"twice"_s},
                ReleaseHold{},
                ReinstateOrder{true},
                AddNote{u"call"_s},
                SetTags{{u"gift"_s, u"vip"_s}},
                HoldOrder{u"credit"_s},
                noDate,
                AdjustStock{{u"A"_s, u"main"_s}, StockChange::Damage, 2, u"wet"_s},
                MoveStock{u"A"_s, u"main"_s, u"shop"_s, 3},
                SaveProduct{{u"A"_s, u"Lamp"_s, {1290, *Currency::fromCode(u"EUR"_s)}, {}, {}, 2, false}}};
    }
};

QTEST_GUILESS_MAIN(TestCommandReader)
#include "test_command_reader.moc"
