// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/local_outbox.h"
#include "services/store/local_reader.h"
#include "tests/support/event_schemas.h"
#include "tests/support/local_shop.h"
#include "tests/support/random_commands.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;

/// The messages of a busy shop against the schemas of docs/events.
class TestEventSchemas : public QObject {
    Q_OBJECT

private slots:
    void everyMessageIsAsDocumented();
    void theSchemasRefuseWhatIsWrong();
    void readsTheHeadOfAMessage();

private:
    static wire::PublishedEvent adjusted();
    test::EventSchemas m_schemas;
};

wire::PublishedEvent TestEventSchemas::adjusted()
{
    wire::PublishedEvent event;
    event.id = QUuid::createUuid();
    event.type = u"inventory.adjusted"_s;
    event.entity = {EntityKind::Stock, u"TEA@main"_s};
    event.sequence = 3;
    event.commandId = QUuid::createUuid();
    event.actor = u"ana"_s;
    event.happenedAt = fromMilliseconds(1'772'445'600'123);
    event.recordedAt = fromMilliseconds(1'772'445'600'000);
    event.data = R"({"sku":"TEA","location":"main","change":"count","on_hand":{"before":0,"after":5}})";
    return event;
}

void TestEventSchemas::everyMessageIsAsDocumented()
{
    test::LocalShop shop;
    QVERIFY(shop.store().saveDestination({.host = u"broker"_s}));
    store::LocalReader reader(shop.store().connection());
    test::RandomCommands random(20260302);
    const auto opening = random.opening();
    for (const Command &command : opening)
        QVERIFY(shop.desk().execute(command, shop.actor()));
    for (int i = 0; i < 1'500; ++i) {
        shop.clock().advance(std::chrono::seconds(7));
        // Refusals are part of it.
        (void)shop.desk().execute(random.next([&](const QUuid &id) { return reader.order(id).value_or(std::nullopt); }),
                                  shop.actor());
    }
    store::LocalOutbox outbox(shop.connectToWrite(), 1);
    const auto entries = outbox.claim(1'000'000, shop.clock().now());
    QVERIFY(entries);
    QSet<QString> types;
    for (const outbox::Entry &entry : *entries) {
        types.insert(entry.event.type);
        const QByteArray message = wire::toCloudEvent(entry.event, u"urn:docket:shop:TST"_s);
        const QString violation = m_schemas.violation(entry.event.type, message);
        QVERIFY2(violation.isEmpty(), qPrintable(violation + u'\n' + QString::fromUtf8(message)));
    }
    const QStringList published = wire::publishedEventTypes();
    QCOMPARE(types, QSet<QString>(published.begin(), published.end()));
}

void TestEventSchemas::theSchemasRefuseWhatIsWrong()
{
    const auto violationOf = [this](const wire::PublishedEvent &event) {
        return m_schemas.violation(u"inventory.adjusted"_s, wire::toCloudEvent(event, u"urn:docket:shop:TST"_s));
    };
    QCOMPARE(violationOf(adjusted()), QString());
    wire::PublishedEvent spoiled = adjusted();
    spoiled.data.replace("count", "stolen");
    QVERIFY(violationOf(spoiled).startsWith(u"enum at #/data/change"_s));
    spoiled = adjusted();
    spoiled.data.replace("\"sku\"", "\"ksu\"");
    QVERIFY(!violationOf(spoiled).isEmpty());
    spoiled = adjusted();
    spoiled.type = u"inventory.reserved"_s;
    QVERIFY(!violationOf(spoiled).isEmpty());
    spoiled = adjusted();
    spoiled.sequence = 0;
    QVERIFY(violationOf(spoiled).startsWith(u"minimum at #/entityversion"_s));
}

void TestEventSchemas::readsTheHeadOfAMessage()
{
    const wire::PublishedEvent event = adjusted();
    const auto head = wire::eventHeadFromJson(wire::toCloudEvent(event, u"urn:docket:shop:TST"_s));
    QVERIFY(head);
    QCOMPARE(head->id, event.id);
    QCOMPARE(head->source, u"urn:docket:shop:TST"_s);
    QCOMPARE(head->type, event.type);
    QCOMPARE(head->entity, event.entity);
    QCOMPARE(head->sequence, event.sequence);
    QCOMPARE(head->happenedAt, event.happenedAt);
    QVERIFY(!wire::eventHeadFromJson("[]"));
}

QTEST_GUILESS_MAIN(TestEventSchemas)
#include "test_event_schemas.moc"
