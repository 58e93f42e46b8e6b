// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/event_publishing.h"
#include "tests/services/identity/fake_secret_store.h"
#include "tests/support/event_ledger.h"
#include "tests/support/open_shop.h"
#include "tests/support/private_rabbitmq.h"

using namespace Qt::StringLiterals;
using namespace docket;
using docket::test::await;
using docket::test::EventLedger;
using docket::test::PrivateRabbitMq;
using docket::workspace::EventPublishing;
using Phase = docket::outbox::RelayState::Phase;

/// Publishing as an open console does it, to a real broker.
class TestEventPublishing : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_broker = std::make_unique<PrivateRabbitMq>(); }
    void cleanupTestCase() { m_broker.reset(); }
    void init();
    void cleanup();

    void publishesWhatHappensOnceItIsToldWhereTo();
    void sendsNothingWhileItIsSwitchedOff();
    void saysWhatBlocksTheWayUntilItIsMended();
    void changesNothingWhenTheKeychainFails();

private:
    Result<void> save(const char *password, bool isEnabled = true);
    outbox::Figures figures() { return await(m_publishing->view(0))->figures; }

    std::unique_ptr<PrivateRabbitMq> m_broker;
    std::unique_ptr<test::OpenShop> m_shop;
    std::unique_ptr<test::FakeSecretStore> m_keychain;
    std::unique_ptr<EventPublishing> m_publishing;
    outbox::BrokerAccess m_access;
    int m_exchanges = 0;
};

namespace {

constexpr int patience = 60'000; // milliseconds; only a test that fails waits as long

} // namespace

void TestEventPublishing::init()
{
    m_access = m_broker->access(u"docket.workspace.%1"_s.arg(++m_exchanges));
    m_shop = std::make_unique<test::OpenShop>();
    m_shop->addProduct(u"TEA"_s, 450, 100);
    m_shop->addCustomer(u"C1"_s);
    m_keychain = std::make_unique<test::FakeSecretStore>();
    m_publishing = std::make_unique<EventPublishing>(m_shop->workspace(), *m_keychain);
}

void TestEventPublishing::cleanup()
{
    m_publishing.reset();
    m_shop.reset();
}

Result<void> TestEventPublishing::save(const char *password, bool isEnabled)
{
    return await(m_publishing->save(m_access.settings, isEnabled,
                                    std::make_shared<identity::SecretBytes>(identity::SecretBytes::copyOf(password))));
}

void TestEventPublishing::publishesWhatHappensOnceItIsToldWhereTo()
{
    EventLedger ledger(m_access, u"told"_s);
    m_shop->place(u"TEA"_s, 1, u"C1"_s); // before that: nobody is told
    QVERIFY(save(PrivateRabbitMq::password));
    QSignalSpy changed(m_publishing.get(), &EventPublishing::changed);
    const auto order = m_shop->place(u"TEA"_s, 2, u"C1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(figures().delivered, 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
    ledger.take(2);
    QCOMPARE(ledger.typesOf(order.id.toString(QUuid::WithoutBraces)),
             (QStringList{u"order.created"_s, u"inventory.reserved"_s}));
    QCOMPARE(ledger.faults(), QStringList());
    QCOMPARE(figures().queued, 0);
}

void TestEventPublishing::sendsNothingWhileItIsSwitchedOff()
{
    QVERIFY(save(PrivateRabbitMq::password, false));
    m_shop->place(u"TEA"_s, 1, u"C1"_s);
    QCOMPARE(m_publishing->state().phase, Phase::Stopped);
    QCOMPARE(figures().queued, 0);
}

void TestEventPublishing::saysWhatBlocksTheWayUntilItIsMended()
{
    EventLedger ledger(m_access, u"mended"_s);
    QVERIFY(save("wr0ng-pike"));
    m_shop->place(u"TEA"_s, 1, u"C1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_publishing->state().trouble.has_value(), patience);
    QCOMPARE(m_publishing->state().trouble->code, u"broker_credentials"_s);
    QVERIFY(!m_publishing->state().trouble->sentence.contains(u"wr0ng-pike"_s));
    QCOMPARE(figures().queued, 2);
    QCOMPARE(figures().failed, 0); // no event is to blame
    const auto trial = await(m_publishing->test(m_access.settings, m_access.password));
    QVERIFY2(trial, trial ? "" : qPrintable(trial.error().sentence));
    QVERIFY(trial->isRouted);
    QVERIFY(save(PrivateRabbitMq::password));
    QTRY_COMPARE_WITH_TIMEOUT(figures().delivered, 2, patience);
    QVERIFY(!m_publishing->state().trouble);
}

void TestEventPublishing::changesNothingWhenTheKeychainFails()
{
    m_keychain->fail(u"keychain_locked"_s);
    const auto saved = save(PrivateRabbitMq::password);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, u"keychain_locked"_s);
    QVERIFY(!await(m_publishing->view(0))->destination);
}

QTEST_GUILESS_MAIN(TestEventPublishing)
#include "test_event_publishing.moc"
