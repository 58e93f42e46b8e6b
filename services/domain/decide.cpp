// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/decide.h"

#include "services/domain/decide_parts.h"
#include "services/domain/overloaded.h"

#include <algorithm>
#include <array>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace docket::domain {

namespace {

template <typename T>
constexpr bool needsOrder =
    !std::is_same_v<T, CreateOrder> && !std::is_same_v<T, ImportOrder> && !std::is_same_v<T, AdjustStock> &&
    !std::is_same_v<T, MoveStock> && !std::is_same_v<T, SaveCustomer> && !std::is_same_v<T, SaveProduct>;

Decided<Bodies> dispatch(const Facts &facts, const Command &command)
{
    return std::visit(Overloaded{[&](const CreateOrder &b) { return decideCreate(facts, command, b); },
                                 [&](const EditOrder &b) { return decideEdit(facts, b); },
                                 [&](const AddNote &b) { return decideNote(facts, command, b); },
                                 [&](const SetTags &b) { return decideTags(facts, b); },
                                 [&](const HoldOrder &b) { return decideHold(facts, command, b); },
                                 [&](const ReleaseHold &) { return decideRelease(facts); },
                                 [&](const CancelLines &b) { return decideCancelLines(facts, command, b); },
                                 [&](const CancelOrder &b) { return decideCancel(facts, command, b); },
                                 [&](const ReinstateOrder &b) { return decideReinstate(facts, b); },
                                 [&](const ShipOrder &b) { return decideShip(facts, command, b); },
                                 [&](const DeliverShipment &b) { return decideDeliver(facts, command, b); },
                                 [&](const ReserveBackorder &) { return decideBackorder(facts); },
                                 [&](const ImportOrder &b) { return decideImport(facts, b); },
                                 [&](const AdjustStock &b) { return decideAdjust(facts, b); },
                                 [&](const MoveStock &b) { return decideMove(facts, b); },
                                 [&](const SaveCustomer &b) { return decideCustomer(facts, b); },
                                 [&](const SaveProduct &b) { return decideProduct(facts, b); }},
                      command.body);
}

void addKey(std::vector<StockKey> &keys, StockKey key)
{
    if (key.location.isEmpty())
        key.location = defaultLocation();
    if (!key.sku.isEmpty() && std::ranges::find(keys, key) == keys.end())
        keys.push_back(std::move(key));
}

} // namespace

Decided<Bodies> decide(const Facts &facts, const Command &command)
{
    const bool orderNeeded =
        std::visit([](const auto &body) { return needsOrder<std::decay_t<decltype(body)>>; }, command.body);
    if (orderNeeded && !facts.order)
        return refuse(u"unknown_order"_s, u"order_id"_s, u"There is no such order."_s);
    if (command.baseVersion && facts.order && facts.order->version != *command.baseVersion) {
        return refuse(
            u"version_conflict"_s, u"base_version"_s,
            u"Order %1 changed meanwhile (version %2, not %3). Look at it again, then repeat the change."_s.arg(
                facts.order->number, QString::number(facts.order->version), QString::number(*command.baseVersion)),
            {facts.order->number, QString::number(facts.order->version), QString::number(*command.baseVersion)});
    }
    Decided<Bodies> bodies = dispatch(facts, command);
    if (bodies) {
        // Pure values know no ids of their own: an order takes that of its command.
        for (EventBody &body : *bodies) {
            if (auto *created = std::get_if<OrderCreated>(&body))
                created->order.id = command.orderId;
        }
    }
    return bodies;
}

std::vector<StockKey> stockKeysOf(const std::optional<Order> &order, const CommandBody &body)
{
    std::vector<StockKey> keys;
    const auto addDrafts = [&](const std::vector<LineDraft> &drafts) {
        for (const LineDraft &draft : drafts) {
            const OrderLine *before = order ? findLine(*order, draft.id) : nullptr;
            addKey(keys, {draft.sku, draft.location.isEmpty() && before ? before->location : draft.location});
        }
    };
    const auto addLines = [&] {
        if (order) {
            for (const OrderLine &line : order->lines)
                addKey(keys, {line.sku, line.location});
        }
    };
    std::visit(Overloaded{[&](const CreateOrder &b) { addDrafts(b.lines); },
                          [&](const EditOrder &b) {
                              if (b.lines) {
                                  addLines();
                                  addDrafts(*b.lines);
                              }
                          },
                          [&](const ReinstateOrder &) { addLines(); }, [&](const ShipOrder &) { addLines(); },
                          [&](const ReserveBackorder &) { addLines(); },
                          [&](const ImportOrder &b) {
                              if (b.applyStock || (order && order->takesStock)) {
                                  addLines();
                                  for (const ImportOrder::Line &line : b.lines)
                                      addKey(keys, {line.line.sku, line.line.location});
                              }
                          },
                          [&](const AdjustStock &b) { addKey(keys, b.key); },
                          [&](const MoveStock &b) {
                              addKey(keys, {b.sku, b.from});
                              addKey(keys, {b.sku, b.to});
                          },
                          [](const auto &) {}},
               body);
    return keys;
}

QStringList productsOf(const std::optional<Order> &order, const CommandBody &body)
{
    QStringList skus;
    const auto add = [&](const QString &sku) {
        if (!sku.isEmpty() && !skus.contains(sku))
            skus.append(sku);
    };
    const auto addDrafts = [&](const std::vector<LineDraft> &drafts) {
        for (const LineDraft &draft : drafts)
            add(draft.sku);
    };
    std::visit(Overloaded{[&](const CreateOrder &b) { addDrafts(b.lines); },
                          [&](const EditOrder &b) {
                              if (b.lines)
                                  addDrafts(*b.lines);
                          },
                          [&](const ReinstateOrder &) {
                              for (const OrderLine &line : order ? order->lines : std::vector<OrderLine>{})
                                  add(line.sku);
                          },
                          [&](const AdjustStock &b) { add(b.key.sku); }, [&](const MoveStock &b) { add(b.sku); },
                          [&](const SaveProduct &b) { add(b.product.sku); }, [](const auto &) {}},
               body);
    return skus;
}

QString nameOf(const CommandBody &body)
{
    static const std::array<QString, std::variant_size_v<CommandBody>> names{
        u"create_order"_s,     u"edit_order"_s,        u"add_note"_s,     u"set_tags"_s,        u"hold_order"_s,
        u"release_hold"_s,     u"cancel_lines"_s,      u"cancel_order"_s, u"reinstate_order"_s, u"ship_order"_s,
        u"deliver_shipment"_s, u"reserve_backorder"_s, u"import_order"_s, u"adjust_stock"_s,    u"move_stock"_s,
        u"save_customer"_s,    u"save_product"_s};
    return names.at(body.index());
}

} // namespace docket::domain
