// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/local_reader.h"
#include "tests/conformance/conforming_shop.h"
#include "tests/support/local_shop.h"

#include <algorithm>

namespace docket::test {

namespace {

/// The encrypted SQLite of a data folder.
class LocalStoreUnderTest final : public StoreUnderTest {
public:
    LocalStoreUnderTest() : m_reader(m_shop.store().connection()) {}

    ordering::OrderStore &store() override { return m_shop.store(); }
    ordering::OrderReader &reader() override { return m_reader; }

    std::vector<domain::StockMovement> movements(const QString &sku) override
    {
        std::vector<domain::StockMovement> found;
        const auto read =
            m_reader.movements(sku, -1, [&](const domain::Event &, const domain::StockMovement &movement) {
                found.push_back(movement);
                return true;
            });
        if (!read)
            qFatal("%s", qPrintable(read.error().sentence));
        std::ranges::reverse(found);
        return found;
    }

    qint64 refusedCommands() override
    {
        return m_shop.store().connection().int64("SELECT count(*) FROM refused_command").value();
    }
    QString device() override { return QStringLiteral("TST"); }

private:
    LocalShop m_shop;
    store::LocalReader m_reader;
};

class LocalStoreMaker final : public StoreMaker {
public:
    std::unique_ptr<StoreUnderTest> make() override { return std::make_unique<LocalStoreUnderTest>(); }
};

} // namespace

std::unique_ptr<StoreMaker> storeMaker()
{
    return std::make_unique<LocalStoreMaker>();
}

} // namespace docket::test
