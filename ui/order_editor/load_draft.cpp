// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/load_draft.h"

#include "services/domain/apply.h"
#include "ui/order_editor/draft_keeper.h"

#include <algorithm>

namespace docket::ui {

using domain::Order;

namespace {

// Advice about an order looks this far back.
constexpr qint64 mostOthers = 50;

struct OlderState {
    std::optional<Order> order;
    QString changedBy; ///< who did what came after
};

// The events of an order, applied up to a version, give the order at that version.
Result<OlderState> orderAt(workspace::ReadSession &session, const QUuid &id, qint64 version)
{
    OlderState state;
    const auto read = session.reader().events({domain::EntityKind::Order, id.toString(QUuid::WithoutBraces)},
                                              [&](const domain::Event &event) {
                                                  if (event.sequence <= version)
                                                      state.order = domain::apply(std::move(state.order), event);
                                                  else
                                                      state.changedBy = event.actor;
                                                  return true;
                                              });
    if (!read)
        return tl::make_unexpected(read.error());
    return state;
}

Result<void> addCustomer(workspace::ReadSession &session, const QString &id, LoadedDraft &loaded)
{
    if (id.isEmpty())
        return {};
    auto customer = session.reader().customer(id);
    if (!customer)
        return tl::make_unexpected(customer.error());
    loaded.customer = std::move(*customer);
    auto others = session.ordersOfCustomer(id, mostOthers);
    if (!others)
        return tl::make_unexpected(others.error());
    loaded.otherOrders = std::move(*others);
    return {};
}

} // namespace

Result<LoadedDraft> loadCustomer(workspace::ReadSession &session, const QString &id)
{
    LoadedDraft loaded;
    if (const auto added = addCustomer(session, id, loaded); !added)
        return tl::make_unexpected(added.error());
    return loaded;
}

Result<LoadedDraft> loadOrder(workspace::ReadSession &session, const QUuid &orderId)
{
    LoadedDraft loaded;
    auto order = session.reader().order(orderId);
    if (!order)
        return tl::make_unexpected(order.error());
    loaded.now = std::move(*order);
    loaded.base = loaded.now;
    if (!loaded.now)
        return loaded;
    if (const auto added = addCustomer(session, loaded.now->customer.id, loaded); !added)
        return tl::make_unexpected(added.error());
    return loaded;
}

Result<LoadedDraft> loadForEdit(workspace::ReadSession &session, const QUuid &orderId)
{
    const auto kept = loadDrafts(session);
    if (!kept)
        return tl::make_unexpected(kept.error());
    for (const wire::OrderDraft &draft : kept->unfinished) {
        if (draft.isEdit && draft.orderId == orderId)
            return loadDraft(session, draft);
    }
    return loadOrder(session, orderId);
}

Result<LoadedDraft> loadDraft(workspace::ReadSession &session, const wire::OrderDraft &draft)
{
    LoadedDraft loaded;
    if (draft.isEdit) {
        auto order = loadOrder(session, draft.orderId);
        if (!order)
            return order;
        loaded = std::move(*order);
        if (loaded.now && loaded.now->version > draft.baseVersion) {
            auto older = orderAt(session, draft.orderId, draft.baseVersion);
            if (!older)
                return tl::make_unexpected(older.error());
            loaded.base = std::move(older->order);
            loaded.changedBy = older->changedBy;
        }
    } else if (const auto added = addCustomer(session, draft.customerId, loaded); !added) {
        return tl::make_unexpected(added.error());
    }
    loaded.draft = draft;
    return loaded;
}

Result<KeptDrafts> loadDrafts(workspace::ReadSession &session)
{
    const auto documents = session.keptDocuments(draftKind());
    if (!documents)
        return tl::make_unexpected(documents.error());
    KeptDrafts drafts;
    for (const auto &kept : *documents) {
        auto draft = wire::draftFromJson(kept.document);
        if (!draft) {
            ++drafts.unreadable;
            continue;
        }
        if (!draft->isEdit) {
            const auto placed = session.reader().order(draft->orderId);
            if (!placed)
                return tl::make_unexpected(placed.error());
            if (*placed) {
                drafts.saved << draft->id;
                continue;
            }
        }
        drafts.unfinished.push_back(std::move(*draft));
    }
    std::ranges::sort(drafts.unfinished, std::greater<>(), &wire::OrderDraft::begunAt);
    return drafts;
}

} // namespace docket::ui
