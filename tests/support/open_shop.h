// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/workspace.h"
#include "tests/support/fake_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace docket::test {

/// The answer of a future, in a test. The event loop runs meanwhile.
template <typename T>
T await(QFuture<T> future)
{
    constexpr int patience = 30'000;
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience))
        qFatal("No answer came.");
    return future.takeResult();
}

template <typename T>
T await(const workspace::Answer<T> &answer)
{
    return await(answer.future());
}

/// A real encrypted data folder, open as the console opens it: device `TST`, shop time UTC, currency EUR, a clock that
/// stands still.
class OpenShop {
public:
    OpenShop();
    /// Filled with sample orders first.
    explicit OpenShop(qint64 sampleOrders);
    ~OpenShop();

    [[nodiscard]] workspace::Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] FakeClock &clock() { return m_clock; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("shop")); }

    /// Closes and opens the shop again, as a restart of the program does. References to the workspace are void.
    void reopen();
    /// Waits until counts and sorts are complete.
    void waitForIndex();

    /// Commands that must succeed; the test ends when they do not.
    ordering::Outcome execute(domain::CommandBody body, const QUuid &orderId = {});
    void addProduct(const QString &sku, qint64 minor, qint64 onHand);
    void addCustomer(const QString &id);
    domain::Order place(const QString &sku, qint64 quantity, const QString &customerId);
    [[nodiscard]] domain::Order order(const QUuid &id);

private:
    void create(qint64 sampleOrders);
    void open();

    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

} // namespace docket::test
