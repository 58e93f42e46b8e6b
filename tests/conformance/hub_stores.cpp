// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/hub_reader.h"
#include "tests/conformance/conforming_shop.h"
#include "tests/support/hub_database.h"

namespace docket::test {

namespace {

/// The hub's PostgreSQL.
class HubStoreUnderTest final : public StoreUnderTest {
public:
    explicit HubStoreUnderTest(PrivatePostgres &cluster) : m_database(cluster), m_reader(m_database.pool()) {}

    ordering::OrderStore &store() override { return m_database.store(); }
    ordering::OrderReader &reader() override { return m_reader; }

    std::vector<domain::StockMovement> movements(const QString &sku) override
    {
        std::vector<domain::StockMovement> found;
        valueOf(m_reader.movements(sku, [&](const QUuid &, const domain::StockMovement &movement) {
            found.push_back(movement);
            return true;
        }));
        return found;
    }

    qint64 refusedCommands() override { return m_database.value("SELECT count(*) FROM refused_command").toLongLong(); }
    QString device() override { return m_database.store().device(); }

private:
    HubDatabase m_database;
    hub::HubReader m_reader;
};

class HubStoreMaker final : public StoreMaker {
public:
    std::unique_ptr<StoreUnderTest> make() override { return std::make_unique<HubStoreUnderTest>(m_cluster); }

private:
    PrivatePostgres m_cluster;
};

} // namespace

std::unique_ptr<StoreMaker> storeMaker()
{
    return std::make_unique<HubStoreMaker>();
}

} // namespace docket::test
