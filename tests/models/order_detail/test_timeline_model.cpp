// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_detail/timeline_model.h"
#include "tests/support/open_shop.h"
#include "tests/support/shop_fixture.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using namespace docket::models;
using namespace docket::test;

class TestTimelineModel : public QObject {
    Q_OBJECT

private slots:
    void init();

    void tellsTheNewestFirst();
    void aReservationStandsWithTheStepThatCausedIt();
    void anEditIsToldWithBeforeAndAfter();
    void shippingNamesProductsCarrierAndTracking();
    void holdingCancelingAndReinstatingAreToldWithReasons();
    void deliveringNamesTheShipment();
    void saysWhenAnEventArrivedLater();
    void relativeTimesMoveOn();
    void tellsAllOfAnEntryToScreenReaders();

private:
    void read(const QUuid &id);
    [[nodiscard]] QString headline(int row) const { return m_model->index(row).data().toString(); }
    [[nodiscard]] QStringList details(int row) const
    {
        return textsOf(m_model->index(row).data(TimelineModel::DetailsRole).value<QList<ChangeWords>>());
    }

    std::unique_ptr<OpenShop> m_shop;
    Formats m_formats{QLocale(QLocale::English, QLocale::Ireland), QTimeZone::utc()};
    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    Order m_order;
};

void TestTimelineModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<TimelineModel>(m_formats);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_shop = std::make_unique<OpenShop>();
    m_shop->addProduct(u"TEA"_s, 450, 10);
    m_shop->addCustomer(u"C1"_s);
    m_order = m_shop->place(u"TEA"_s, 2, u"C1"_s);
}

void TestTimelineModel::read(const QUuid &id)
{
    auto events = await(m_shop->workspace().read([id](workspace::ReadSession &session) {
        std::vector<Event> found;
        const auto read =
            session.reader().events({EntityKind::Order, id.toString(QUuid::WithoutBraces)}, [&](const Event &event) {
                found.push_back(event);
                return true;
            });
        Q_ASSERT(read);
        return found;
    }));
    m_model->setNow(m_shop->clock().now());
    m_model->setEvents(std::move(events));
}

void TestTimelineModel::tellsTheNewestFirst()
{
    m_shop->execute(SetTags{{u"gift"_s}}, m_order.id);
    read(m_order.id);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(headline(0), u"Tags changed."_s);
    QCOMPARE(headline(1), u"Order placed for Example Ltd · Ada Example."_s);
    QCOMPARE(m_model->index(0).data(TimelineModel::DeviceRole).toString(), u"TST"_s);
    QVERIFY(!m_model->index(0).data(TimelineModel::WhoRole).toString().isEmpty());
}

void TestTimelineModel::aReservationStandsWithTheStepThatCausedIt()
{
    read(m_order.id);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(details(0),
             (QStringList{u"2 × Product TEA at €4.50"_s, u"Ship to: Ada Example, 1 Mill Lane, LS1 Leeds, GB"_s,
                          u"Reserved: 2 × Product TEA"_s}));
}

void TestTimelineModel::anEditIsToldWithBeforeAndAfter()
{
    EditOrder edit;
    LineDraft line;
    line.id = m_order.lines.front().id;
    line.sku = u"TEA"_s;
    line.quantity = 3;
    line.unitPrice = eur(400);
    edit.lines = std::vector{line};
    Address address = m_order.shipTo;
    address.street = u"2 Mill Lane"_s;
    edit.shipTo = address;
    edit.shippingMinor = 500;
    edit.requiredOn = std::optional(QDate(2026, 3, 20));
    m_shop->execute(edit, m_order.id);
    read(m_order.id);
    QCOMPARE(headline(0), u"Order edited."_s);
    const QStringList told = details(0);
    for (const QString &expected :
         {u"TEA quantity: 2 → 3"_s, u"TEA price: €4.50 → €4.00"_s,
          u"Ship to: Ada Example, 1 Mill Lane, LS1 Leeds, GB → Ada Example, 2 Mill Lane, LS1 Leeds, GB"_s,
          u"Shipping: €0.00 → €5.00"_s, u"Required on: none → 20/03/2026"_s, u"Reserved: 1 × Product TEA"_s})
        QVERIFY2(told.contains(expected), qPrintable(told.join(u'\n')));
}

void TestTimelineModel::shippingNamesProductsCarrierAndTracking()
{
    m_shop->execute(
        ShipOrder{
            m_shop->workspace().newId(), {{m_order.lines.front().id, 1}}, u"DHL"_s, u"00340434"_s, {}, {{1200, {}}}},
        m_order.id);
    read(m_order.id);
    QCOMPARE(headline(0), u"Shipped in part."_s);
    QCOMPARE(details(0).first(2), (QStringList{u"1 × Product TEA"_s, u"Carrier: DHL"_s}));
    QVERIFY(details(0).contains(u"Tracking: 00340434"_s));
}

void TestTimelineModel::holdingCancelingAndReinstatingAreToldWithReasons()
{
    m_shop->execute(HoldOrder{u"credit check"_s}, m_order.id);
    m_shop->execute(ReleaseHold{}, m_order.id);
    m_shop->execute(CancelLines{{{m_order.lines.front().id, 1}}, u"too many"_s}, m_order.id);
    m_shop->execute(CancelOrder{u"not wanted"_s}, m_order.id);
    m_shop->execute(ReinstateOrder{}, m_order.id);
    read(m_order.id);
    const auto topic = [this](int row) {
        return static_cast<EventTopic>(m_model->index(row).data(TimelineModel::TopicRole).toInt());
    };
    QCOMPARE(headline(4), u"Put on hold."_s);
    QCOMPARE(details(4), QStringList{u"Hold: none → credit check"_s});
    QCOMPARE(headline(3), u"Hold released."_s);
    QCOMPARE(topic(2), EventTopic::Canceled);
    QVERIFY(details(2).contains(u"TEA canceled: 0 → 1"_s));
    QVERIFY(details(2).contains(u"Reason: too many"_s));
    QCOMPARE(headline(1), u"Order canceled."_s);
    QVERIFY(details(1).contains(u"Reason: not wanted"_s));
    QCOMPARE(headline(0), u"Order reinstated."_s);
}

void TestTimelineModel::deliveringNamesTheShipment()
{
    const QUuid first = m_shop->workspace().newId();
    m_shop->execute(ShipOrder{first, {{m_order.lines.front().id, 1}}, {}, {}, {}, {}}, m_order.id);
    m_shop->execute(ShipOrder{m_shop->workspace().newId(), {}, {}, {}, {}, {}}, m_order.id);
    m_shop->execute(DeliverShipment{first}, m_order.id);
    read(m_order.id);
    QCOMPARE(headline(0), u"Shipment 1 was delivered."_s);
    QCOMPARE(headline(1), u"Shipped; nothing is open any more."_s);
}

void TestTimelineModel::saysWhenAnEventArrivedLater()
{
    Event event;
    event.id = idOf(1);
    event.happenedAt = minute(0);
    event.recordedAt = minute(30);
    event.body = OrderUpdated{};
    Event prompt = event;
    prompt.id = idOf(2);
    prompt.recordedAt = minute(0);
    m_model->setEvents({event, prompt});
    QCOMPARE(m_model->index(0).data(TimelineModel::ArrivedRole).toString(), QString());
    QCOMPARE(m_model->index(1).data(TimelineModel::ArrivedRole).toString(), m_formats.dateTime(minute(30)));
}

void TestTimelineModel::relativeTimesMoveOn()
{
    read(m_order.id);
    QCOMPARE(m_model->index(0).data(TimelineModel::WhenRole).toString(), u"just now"_s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setNow(m_order.placedAt + std::chrono::minutes(5));
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_model->index(0).data(TimelineModel::WhenRole).toString().contains(u"5"_s));
}

void TestTimelineModel::tellsAllOfAnEntryToScreenReaders()
{
    read(m_order.id);
    const QString text = m_model->index(0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {headline(0), m_formats.dateTime(m_order.placedAt), u"TST"_s, details(0).last()})
        QVERIFY2(text.contains(part), qPrintable(text));
}

QTEST_MAIN(TestTimelineModel)
#include "test_timeline_model.moc"
