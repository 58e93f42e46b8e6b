// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/local_shop.h"

#include "services/store/local_reader.h"
#include "services/store/verify.h"
#include "services/wire/json_command.h"
#include "tests/support/shop_fixture.h"

using namespace Qt::StringLiterals;

namespace docket::test {

using namespace domain;

namespace {

template <typename T>
T orAbort(tl::expected<T, Error> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().code + u": "_s + result.error().sentence));
    return std::move(*result);
}

} // namespace

LocalShop::LocalShop() : m_key(sql::Key::generate())
{
    m_store = orAbort(store::LocalStore::open(
        orAbort(sql::Connection::open(m_folder.filePath(u"docket.db"_s), m_key, sql::Connection::Mode::Create))));
    const auto saved = m_store->saveSettings({u"TST"_s, QTimeZone::utc(), u"EUR"_s});
    Q_ASSERT(saved);
    m_desk = std::make_unique<ordering::OrderDesk>(*m_store, m_clock, IdSource(42), wire::digestOf);
}

sql::Connection LocalShop::connectToRead() const
{
    return orAbort(sql::Connection::open(m_folder.filePath(u"docket.db"_s), m_key, sql::Connection::Mode::ReadOnly));
}

sql::Connection LocalShop::connectToWrite() const
{
    return orAbort(sql::Connection::open(m_folder.filePath(u"docket.db"_s), m_key, sql::Connection::Mode::ReadWrite));
}

Decided<ordering::Outcome> LocalShop::execute(CommandBody body, const QUuid &orderId)
{
    m_clock.advance(std::chrono::seconds(1));
    return m_desk->execute(m_desk->newCommand(std::move(body), orderId), actor());
}

void LocalShop::count(const QString &sku, qint64 onHand, const QString &location)
{
    const auto counted = execute(AdjustStock{{sku, location}, StockChange::Count, onHand, {}});
    if (!counted)
        qFatal("%s", qPrintable(counted.error().first().sentence));
}

void LocalShop::addProduct(const QString &sku, qint64 minor)
{
    const auto saved = execute(SaveProduct{product(sku, minor)});
    if (!saved)
        qFatal("%s", qPrintable(saved.error().first().sentence));
}

void LocalShop::addCustomer(const QString &id)
{
    const auto saved = execute(SaveCustomer{customer(id)});
    if (!saved)
        qFatal("%s", qPrintable(saved.error().first().sentence));
}

Decided<ordering::Outcome> LocalShop::place(const QString &sku, qint64 quantity, bool allowBackorder,
                                            std::optional<QDate> requiredOn)
{
    CreateOrder create;
    create.customerId = u"C1"_s;
    create.currency = euro();
    LineDraft line;
    line.sku = sku;
    line.quantity = quantity;
    create.lines = {line};
    create.allowBackorder = allowBackorder;
    create.requiredOn = requiredOn;
    return execute(std::move(create));
}

StockLevel LocalShop::level(const QString &sku, const QString &location)
{
    StockLevel found;
    store::LocalReader reader(m_store->connection());
    const auto read = reader.stock(sku, [&](const StockLevel &level) {
        if (level.key.location == location)
            found = level;
        return true;
    });
    Q_ASSERT(read);
    return found;
}

QStringList LocalShop::violations()
{
    QStringList sentences;
    for (const store::CheckedInvariant &invariant : orAbort(store::verify(m_store->connection())))
        sentences << invariant.violations;
    return sentences;
}

} // namespace docket::test
