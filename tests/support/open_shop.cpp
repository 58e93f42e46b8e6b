// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/open_shop.h"

#include "services/wire/json_command.h"
#include "services/workspace/sample_load.h"
#include "tests/support/shop_fixture.h"

using namespace Qt::StringLiterals;

namespace docket::test {

using namespace domain;

namespace {

// The smallest cost there is: tests have no secrets.
constexpr quint64 operations = 1;
constexpr std::size_t memory = 8192;

template <typename T, typename E>
T orAbort(tl::expected<T, E> result)
{
    if (!result) {
        if constexpr (std::is_same_v<E, Rejection>)
            qFatal("%s", qPrintable(result.error().first().sentence));
        else
            qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().sentence));
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

store::Unlock passphrase()
{
    store::Unlock unlock;
    unlock.passphrase = identity::SecretBytes::copyOf("of the tests");
    return unlock;
}

} // namespace

OpenShop::OpenShop()
{
    create(0);
    open();
}

OpenShop::OpenShop(qint64 sampleOrders)
{
    create(sampleOrders);
    open();
}

OpenShop::~OpenShop() = default;

void OpenShop::create(qint64 sampleOrders)
{
    auto created = orAbort(store::DataFolder::create(path(), passphrase(), {operations, memory}));
    auto store = orAbort(store::LocalStore::open(orAbort(created.folder.connect())));
    orAbort(store->saveSettings({u"TST"_s, QTimeZone::utc(), u"EUR"_s}));
    if (sampleOrders == 0)
        return;
    sample::SampleOptions options;
    options.orders = sampleOrders;
    options.seed = 7;
    options.device = u"TST"_s;
    options.end = m_clock.now();
    options.digest = [](const Command &command) { return wire::digestOf(command); };
    orAbort(workspace::loadSample(*store, options, [](qint64) { return true; }));
}

void OpenShop::open()
{
    m_workspace = orAbort(workspace::Workspace::open(
        orAbort(store::DataFolder::open(path(), passphrase(), store::DataFolder::Mode::Write)), m_clock));
}

void OpenShop::reopen()
{
    m_workspace.reset();
    open();
}

void OpenShop::waitForIndex()
{
    constexpr int patience = 30'000;
    if (!QTest::qWaitFor([this] { return m_workspace->index().isLoaded(); }, patience))
        qFatal("The index was not loaded.");
}

ordering::Outcome OpenShop::execute(CommandBody body, const QUuid &orderId)
{
    m_clock.advance(std::chrono::seconds(1));
    return orAbort(await(m_workspace->execute(std::move(body), orderId)));
}

void OpenShop::addProduct(const QString &sku, qint64 minor, qint64 onHand)
{
    execute(SaveProduct{product(sku, minor)});
    if (onHand > 0)
        execute(AdjustStock{{sku, defaultLocation()}, StockChange::Count, onHand, {}});
}

void OpenShop::addCustomer(const QString &id)
{
    execute(SaveCustomer{customer(id)});
}

Order OpenShop::place(const QString &sku, qint64 quantity, const QString &customerId)
{
    CreateOrder create;
    create.customerId = customerId;
    create.currency = euro();
    LineDraft line;
    line.sku = sku;
    line.quantity = quantity;
    create.lines = {line};
    return *execute(std::move(create)).order;
}

Order OpenShop::order(const QUuid &id)
{
    return *orAbort(
        await(m_workspace->read([id](workspace::ReadSession &session) { return session.reader().order(id); })));
}

} // namespace docket::test
