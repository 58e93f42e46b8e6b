// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/order_life.h"

#include "services/sample/calendar.h"
#include "services/sample/order_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::sample {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

// Shipments and deliveries of one order in the order of time.
struct Handover {
    domain::Instant at;
    std::size_t parcel = 0;
    bool isDelivery = false;
};

bool waits(const domain::Order &order)
{
    return std::ranges::any_of(order.lines, [](const domain::OrderLine &line) { return line.backordered() > 0; });
}

std::vector<domain::LineDraft> draftsOf(const domain::Order &order)
{
    std::vector<domain::LineDraft> drafts;
    for (const domain::OrderLine &line : order.lines) {
        drafts.push_back(
            {line.id, line.sku, line.name, line.location, line.quantity, line.unitPrice, line.discount, line.taxRate});
    }
    return drafts;
}

} // namespace

struct OrderLife::Story {
    const Shopper &shopper;
    Random &random;
    domain::Instant now;
    QUuid orderId{};
    bool isExpress = false;
    bool isShort = false;
};

OrderLife::OrderLife(MemoryDesk &desk, OrderMaker &maker, StockRoom &stock, const Staff &staff, domain::Instant end)
    : m_desk(desk)
    , m_maker(maker)
    , m_stock(stock)
    , m_staff(staff)
    , m_end(end)
    , m_holdReasons(QString::fromUtf16(text::holdReasons()).split(u'|'))
    , m_cancelReasons(QString::fromUtf16(text::cancelReasons()).split(u'|'))
    , m_lineCancelReasons(QString::fromUtf16(text::lineCancelReasons()).split(u'|'))
    , m_staffNotes(QString::fromUtf16(text::staffNotes()).split(u'|'))
    , m_parcelSizes(QString::fromUtf16(text::parcelSizes()).split(u'|'))
{
}

Result<void> OrderLife::live(qint64 counter, domain::Instant placed, const Shopper &shopper, Random &random)
{
    Story story{shopper, random, placed};
    Step step = create(story, counter);
    // What gives stock back is left out while the shelf is short: see StockRoom.
    using Chapter = Step (OrderLife::*)(Story &);
    for (const Chapter chapter : {&OrderLife::hold, &OrderLife::talk, &OrderLife::edit, &OrderLife::cancel,
                                  &OrderLife::cancelLine, &OrderLife::waitForGoods, &OrderLife::ship}) {
        if (step && *step == Go::On)
            step = (this->*chapter)(story);
    }
    if (!step)
        return tl::make_unexpected(step.error());
    for (const domain::OrderLine &line : m_desk.order().lines) {
        if (line.backordered() > 0)
            m_stock.leaveShort({line.sku, line.location});
    }
    return {};
}

OrderLife::Step OrderLife::act(Story &story, domain::CommandBody body, const domain::Actor &actor)
{
    if (story.now >= m_end)
        return Go::Stop;
    const domain::Command command{m_desk.newId(story.now), story.orderId, std::nullopt, story.now, std::move(body)};
    const Result<void> done = m_desk.execute(command, actor);
    if (!done)
        return tl::make_unexpected(done.error());
    return Go::On;
}

OrderLife::Step OrderLife::create(Story &story, qint64 counter)
{
    story.orderId = m_desk.newId(story.now);
    Result<NewOrder> made = m_maker.make(counter, story.now, story.shopper, story.random);
    if (!made)
        return tl::make_unexpected(made.error());
    story.isExpress = made->isExpress;
    story.isShort = made->isShort;
    return act(story, std::move(made->create), m_staff.agent(story.random));
}

OrderLife::Step OrderLife::hold(Story &story)
{
    Random &random = story.random;
    if (!random.chance(60))
        return Go::On;
    story.now += minutes(random.between(3, 300));
    const domain::Actor &agent = m_staff.agent(random);
    const Step held = act(story, domain::HoldOrder{random.pick(m_holdReasons)}, agent);
    if (!held || *held == Go::Stop)
        return held;
    // Most are solved in days, some take weeks.
    story.now = workingTime(story.now + (random.chance(300) ? days(random.between(5, 40)) : days(0)) +
                                hours(random.between(3, 120)),
                            random);
    return act(story, domain::ReleaseHold{}, random.chance(700) ? agent : m_staff.supervisor());
}

OrderLife::Step OrderLife::talk(Story &story)
{
    Random &random = story.random;
    Step step = Go::On;
    if (random.chance(55)) {
        story.now = workingTime(story.now + minutes(random.between(10, 900)), random);
        step = act(story, domain::AddNote{random.pick(m_staffNotes)}, m_staff.agent(random));
    }
    if (step && *step == Go::On && random.chance(20)) {
        story.now += minutes(random.between(1, 40));
        QStringList tags = m_desk.order().tags;
        tags.append(random.chance(500) ? u"callback"_s : u"priority"_s);
        step = act(story, domain::SetTags{tags}, m_staff.agent(random));
    }
    return step;
}

OrderLife::Step OrderLife::edit(Story &story)
{
    Random &random = story.random;
    if (story.isShort || !random.chance(35))
        return Go::On;
    story.now += minutes(random.between(8, 700));
    const domain::Order &order = m_desk.order();
    domain::EditOrder edit;
    switch (random.below(4)) {
    case 0:
        edit.shipTo = order.shipTo;
        edit.shipTo->street = order.shipTo.street + u" b"_s;
        break;
    case 1:
        edit.requiredOn = order.requiredOn.value_or(dateOf(order.placedAt).addDays(10)).addDays(random.between(3, 12));
        break;
    default:
        editLines(story, edit);
    }
    return act(story, std::move(edit), m_staff.agent(random));
}

void OrderLife::editLines(Story &story, domain::EditOrder &edit)
{
    Random &random = story.random;
    const domain::Order &order = m_desk.order();
    edit.lines = draftsOf(order);
    edit.allowBackorder = false;
    const auto chosen = static_cast<std::size_t>(random.below(static_cast<qint64>(order.lines.size())));
    domain::LineDraft &draft = (*edit.lines)[chosen];
    if (const auto extra = random.chance(400) ? m_maker.extraLine(order, story.shopper, random) : std::nullopt) {
        edit.lines->push_back(*extra);
        edit.lines->back().id = m_desk.newId(story.now);
    } else if (draft.quantity > 1) {
        --draft.quantity;
    } else {
        draft.discount = {100'000}; // after a complaint
    }
}

OrderLife::Step OrderLife::cancel(Story &story)
{
    Random &random = story.random;
    if (story.isShort || !random.chance(45))
        return Go::On;
    story.now += minutes(random.between(10, 2'000));
    const Step canceled = act(story, domain::CancelOrder{random.pick(m_cancelReasons)}, m_staff.agent(random));
    if (!canceled || *canceled == Go::Stop || !random.chance(60))
        return canceled ? Step(Go::Stop) : canceled;
    story.now = workingTime(story.now + minutes(random.between(20, 1'500)), random);
    return act(story, domain::ReinstateOrder{false}, m_staff.agent(random));
}

OrderLife::Step OrderLife::cancelLine(Story &story)
{
    Random &random = story.random;
    const domain::Order &order = m_desk.order();
    if (story.isShort || order.lines.size() < 2 || !random.chance(25))
        return Go::On;
    story.now += minutes(random.between(30, 1'200));
    const domain::OrderLine &line = random.pick(order.lines);
    const qint64 quantity = line.open() > 1 && random.chance(400) ? 1 : line.open();
    return act(story, domain::CancelLines{{{line.id, quantity}}, random.pick(m_lineCancelReasons)},
               m_staff.agent(random));
}

OrderLife::Step OrderLife::waitForGoods(Story &story)
{
    if (!story.isShort || !waits(m_desk.order()))
        return Go::On;
    Random &random = story.random;
    const domain::Instant arrival = workingTime(story.now + days(random.between(4, 24)), random);
    std::vector<domain::LineQuantity> reserved;
    std::vector<std::pair<domain::StockKey, qint64>> missing;
    bool givenUp = arrival >= m_end;
    for (const domain::OrderLine &line : m_desk.order().lines) {
        const domain::StockKey key{line.sku, line.location};
        if (line.reserved > 0)
            reserved.push_back({line.id, line.reserved});
        if (line.backordered() > 0) {
            missing.emplace_back(key, line.backordered());
            givenUp = givenUp || m_stock.isShort(key);
        }
    }
    // What is there goes out first, sometimes.
    if (!reserved.empty() && random.chance(400)) {
        story.now = workingTime(story.now + hours(random.between(10, 60)), random);
        const QUuid id = m_desk.newId(story.now);
        const Step shipped = shipParcel(story, id, std::move(reserved));
        if (!shipped)
            return shipped;
        const domain::Instant shippedAt = story.now;
        story.now += days(random.between(1, 3)) + minutes(random.below(500));
        if (*shipped == Go::On) {
            const Step delivered = act(story, domain::DeliverShipment{id}, m_staff.packer(random));
            if (!delivered)
                return delivered;
        }
        if (story.now >= m_end)
            story.now = shippedAt;
    }
    if (givenUp)
        return Go::Stop;
    story.now = std::max(arrival, story.now);
    for (const auto &[key, quantity] : missing) {
        const Result<void> received = m_stock.receiveLate(key, quantity, story.now);
        if (!received)
            return tl::make_unexpected(received.error());
    }
    return Go::On;
}

domain::Instant OrderLife::shippingDay(Story &story) const
{
    Random &random = story.random;
    qint64 wait = 0;
    const qint64 at = random.below(100);
    if (story.isExpress)
        wait = random.between(2, 30);
    else if (at < 14)
        wait = random.between(4, 48);
    else if (at < 48)
        wait = random.between(48, 168);
    else if (at < 84)
        wait = random.between(168, 336);
    else
        wait = random.between(336, 520);
    // A promised date is kept in most cases; where it is not, something is missing for long.
    const std::optional<QDate> &required = m_desk.order().requiredOn;
    if (required && random.chance(780)) {
        const qint64 left = (required->toJulianDay() - dateOf(story.now).toJulianDay() - 2) * 24;
        wait = std::min(wait, std::max<qint64>(left, 4));
    } else if (required) {
        wait += random.between(120, 720);
    }
    return workingTime(story.now + hours(wait) + minutes(random.below(60)) + seconds(random.below(60)), random);
}

// One parcel for each place; now and then a line goes separately, or a part of it.
std::vector<std::vector<domain::LineQuantity>> OrderLife::parcelsOf(Story &story) const
{
    std::array<std::vector<domain::LineQuantity>, 2> places;
    std::vector<domain::LineQuantity> later;
    Random &random = story.random;
    const domain::Order &order = m_desk.order();
    const bool split = random.chance(90);
    for (const domain::OrderLine &line : order.lines) {
        if (line.open() == 0)
            continue;
        auto &parcel = places.at(line.location == nameOf(Place::Main) ? 0 : 1);
        if (!split || !later.empty() || random.chance(500)) {
            parcel.push_back({line.id, line.open()});
        } else if (line.open() > 1) {
            parcel.push_back({line.id, line.open() / 2});
            later.push_back({line.id, line.open() - line.open() / 2});
        } else {
            later.push_back({line.id, 1});
        }
    }
    std::vector<std::vector<domain::LineQuantity>> parcels;
    for (auto *parcel : {&places[0], &places[1], &later}) {
        if (!parcel->empty())
            parcels.push_back(std::move(*parcel));
    }
    return parcels;
}

OrderLife::Step OrderLife::ship(Story &story)
{
    Random &random = story.random;
    if (random.chance(1)) // forgotten
        return Go::Stop;
    const std::vector<std::vector<domain::LineQuantity>> parcels = parcelsOf(story);
    std::vector<QUuid> ids(parcels.size());
    std::vector<Handover> handovers;
    domain::Instant at = shippingDay(story);
    for (std::size_t i = 0; i < parcels.size(); ++i) {
        handovers.push_back({at, i, false});
        if (!random.chance(3)) { // else lost
            const qint64 transit = story.isExpress ? random.between(16, 40) : random.between(20, 170);
            handovers.push_back({at + hours(transit) + seconds(random.below(3'600)), i, true});
        }
        at = workingTime(at + hours(random.between(2, 190)), random);
    }
    std::ranges::sort(handovers, {}, &Handover::at);
    for (const Handover &handover : handovers) {
        story.now = handover.at;
        QUuid &id = ids[handover.parcel];
        if (!handover.isDelivery)
            id = m_desk.newId(story.now);
        const Step step = handover.isDelivery ? act(story, domain::DeliverShipment{id}, m_staff.packer(random))
                                              : shipParcel(story, id, parcels[handover.parcel]);
        if (!step || *step == Go::Stop)
            return step;
    }
    return Go::On;
}

OrderLife::Step OrderLife::shipParcel(Story &story, const QUuid &id, std::vector<domain::LineQuantity> lines)
{
    Random &random = story.random;
    const CarrierStyle &carrier = random.pick(story.shopper.country->carriers);
    const domain::OrderLine *first = domain::findLine(m_desk.order(), lines.front().lineId);
    domain::ShipOrder ship;
    ship.shipmentId = id;
    ship.carrier = carrier.name;
    ship.tracking = filled(carrier.trackingPattern, random);
    ship.location = first->location;
    if (random.chance(600)) {
        qint64 pieces = 0;
        for (const domain::LineQuantity &line : lines)
            pieces += line.quantity;
        ship.parcels.push_back({pieces * random.between(240, 1'900), random.pick(m_parcelSizes)});
    }
    ship.lines = std::move(lines);
    return act(story, std::move(ship), m_staff.packer(random));
}

} // namespace docket::sample
