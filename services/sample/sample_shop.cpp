// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/sample_shop.h"

#include "services/sample/calendar.h"
#include "services/sample/order_life.h"

using namespace Qt::StringLiterals;

namespace docket::sample {

namespace {

constexpr quint64 orderKind = 5;

// The shop at work: everything that one generation needs.
class Shop {
public:
    Shop(const SampleOptions &options, MemoryDesk::CommandVisitor visit)
        : m_seed(options.seed)
        , m_staff(options.device)
        , m_calendar(options.orders, m_seed, options.end)
        , m_catalogue(options.orders, m_seed, m_calendar.opened(), options.end)
        , m_people(m_world, m_seed)
        , m_desk(m_seed, options.digest, std::move(visit))
        , m_stock(m_desk, m_catalogue, m_staff, m_seed)
        , m_maker(m_desk, m_catalogue, m_stock, m_people, options.device)
        , m_life(m_desk, m_maker, m_stock, m_staff, options.end)
    {
    }

    Calendar &calendar() { return m_calendar; }
    MemoryDesk &desk() { return m_desk; }

    Result<void> nextOrder(qint64 counter, domain::Instant placed)
    {
        Random random(m_seed, orderKind, static_cast<quint64>(counter));
        m_desk.begin(random.next());
        Result<void> done = m_stock.catchUp(placed);
        if (done)
            done = m_stock.lookAround(placed);
        if (!done)
            return done;
        const Shopper shopper = m_people.customerAt(placed, random);
        m_desk.setCustomer(shopper.customer);
        if (shopper.isNew)
            done = introduce(shopper, placed, random);
        return done ? m_life.live(counter, placed, shopper, random) : done;
    }

private:
    Result<void> introduce(const Shopper &shopper, domain::Instant placed, Random &random)
    {
        const domain::Instant at = placed - std::chrono::seconds(random.between(20, 100));
        return m_desk.execute({m_desk.newId(at), {}, std::nullopt, at, domain::SaveCustomer{shopper.customer}},
                              m_staff.agent(random));
    }

    quint64 m_seed;
    World m_world;
    Staff m_staff;
    Calendar m_calendar;
    Catalogue m_catalogue;
    People m_people;
    MemoryDesk m_desk;
    StockRoom m_stock;
    OrderMaker m_maker;
    OrderLife m_life;
};

Result<void> run(Shop &shop, const std::function<Result<void>(qint64 counter)> &made)
{
    qint64 counter = 0;
    for (std::vector<domain::Instant> day = shop.calendar().nextDay(); !day.empty(); day = shop.calendar().nextDay()) {
        for (const domain::Instant placed : day) {
            Result<void> done = shop.nextOrder(++counter, placed);
            if (done)
                done = made(counter);
            if (!done)
                return done;
        }
    }
    return {};
}

} // namespace

SampleShop::SampleShop(SampleOptions options) : m_options(std::move(options)) {}

Result<void> SampleShop::generate(SampleSink &sink, const Progress &progress) const
{
    Shop shop(m_options, {});
    return run(shop, [&](qint64 counter) -> Result<void> {
        Result<void> taken = shop.desk().flush(sink);
        if (taken && progress && !progress(counter))
            return fail(u"canceled"_s, u"Making the sample was canceled."_s);
        return taken;
    });
}

Result<void> SampleShop::commands(const CommandVisitor &visit) const
{
    bool go = true;
    Shop shop(m_options,
              [&](const domain::Command &command, const domain::Actor &actor) { go = go && visit(command, actor); });
    Result<void> done = run(shop, [&](qint64) -> Result<void> {
        shop.desk().forget();
        return go ? Result<void>{} : fail(u"canceled"_s, {});
    });
    return go ? done : Result<void>{};
}

} // namespace docket::sample
