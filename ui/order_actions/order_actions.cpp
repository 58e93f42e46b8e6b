// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_actions/order_actions.h"

#include "models/text/error_text.h"
#include "ui/order_actions/bulk_panel.h"
#include "ui/order_actions/cancel_panel.h"
#include "ui/order_actions/ship_panel.h"
#include "ui/order_actions/small_panels.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

using domain::Permission;

namespace {

QKeySequence orderKeys(Qt::Key key)
{
    return {Qt::CTRL | Qt::SHIFT | key};
}

QKeySequence bulkKeys(Qt::Key key)
{
    return {Qt::CTRL | Qt::ALT | Qt::SHIFT | key};
}

qsizetype undeliveredOf(const domain::Order &order)
{
    return std::ranges::count_if(order.shipments,
                                 [](const domain::Shipment &shipment) { return !shipment.deliveredAt; });
}

} // namespace

OrderActions::OrderActions(Workbench &workbench, SideArea *side, QWidget *owner)
    : QObject(owner)
    , m_workbench(workbench)
    , m_side(side)
    , m_owner(owner)
    , m_changes(workbench)
    , m_place(side)
{
    addOrderActions();
    addBulkActions();
    connect(&workbench.selection, &OrderSelection::currentChanged, this, &OrderActions::readOrder);
    connect(&workbench.selection, &OrderSelection::positionsChanged, this, &OrderActions::update);
    connect(&workbench.shop, &workspace::Workspace::ordersChanged, this,
            [this](const QList<workspace::ChangedOrder> &changed) {
                const QUuid current = m_workbench.selection.current();
                if (std::ranges::any_of(changed, [&](const auto &order) { return order.id == current; }))
                    readOrder();
            });
    connect(&m_changes.heldBack(), &HeldBack::changed, this, &OrderActions::pendingChanged);
    connect(&m_changes.heldBack(), &HeldBack::changed, this, &OrderActions::update);
    connect(&m_place, &TaskPlace::changed, this, &OrderActions::update);
    connect(&m_place, &TaskPlace::putAway, this, [this] {
        const QAction *show = m_workbench.actions.find(u"bulk.show"_s);
        m_workbench.notices.tell(tr("The change of many orders goes on. %1 shows it again.")
                                     .arg(show->shortcut().toString(QKeySequence::NativeText)));
    });
    m_changes.heldBack().resume();
    readOrder();
}

QAction *OrderActions::add(const QString &id, const QString &icon, const QKeySequence &keys, const char *text,
                           std::function<void()> trigger)
{
    ActionSpec spec;
    spec.id = id;
    spec.group = [isBulk = id.startsWith(u"bulk.")] { return isBulk ? tr("Selected orders") : tr("Order"); };
    spec.text = [text] { return tr(text); };
    spec.icon = icon;
    spec.shortcuts = {keys};
    return m_workbench.actions.add(std::move(spec), m_owner, std::move(trigger));
}

void OrderActions::addOrderActions()
{
    const auto withOrder = [this](auto make) {
        return [this, make] {
            if (!m_workbench.selection.current().isNull())
                m_place.open(make(m_workbench.selection.current()));
        };
    };
    add(u"order.ship"_s, u"truck"_s, orderKeys(Qt::Key_S), QT_TR_NOOP("Ship…"), [this] { ship(); });
    add(u"order.deliver"_s, u"package-check"_s, orderKeys(Qt::Key_D), QT_TR_NOOP("Mark as delivered"),
        [this] { deliverCurrent(); });
    add(u"order.hold"_s, u"hand"_s, orderKeys(Qt::Key_H), QT_TR_NOOP("Put on hold…"), [this] { hold(); });
    add(u"order.release"_s, u"play"_s, orderKeys(Qt::Key_R), QT_TR_NOOP("Release hold"), [this] { release(); });
    add(u"order.note"_s, u"sticky-note"_s, orderKeys(Qt::Key_N), QT_TR_NOOP("Add note…"),
        withOrder([this](const QUuid &id) { return new NotePanel(m_workbench, m_changes, id, m_side); }));
    add(u"order.tags"_s, u"tags"_s, orderKeys(Qt::Key_T), QT_TR_NOOP("Tags…"), [this] { tags(); });
    add(u"order.duplicate"_s, u"copy"_s, {Qt::CTRL | Qt::Key_D}, QT_TR_NOOP("Duplicate"),
        [this] { emit m_workbench.navigation.duplicateWanted(m_workbench.selection.current()); });
    add(u"order.cancel"_s, u"ban"_s, orderKeys(Qt::Key_X), QT_TR_NOOP("Cancel…"), [this] { cancel(); });
    add(u"order.cancelLines"_s, u"package-x"_s, orderKeys(Qt::Key_L), QT_TR_NOOP("Cancel lines…"),
        withOrder([this](const QUuid &id) {
            return new CancelPanel(m_workbench, m_changes, id, CancelPanel::Extent::Lines, m_side);
        }));
    add(u"order.reinstate"_s, u"archive-restore"_s, orderKeys(Qt::Key_B), QT_TR_NOOP("Reinstate…"),
        withOrder([this](const QUuid &id) { return new ReinstatePanel(m_workbench, m_changes, id, m_side); }));
}

void OrderActions::addBulkActions()
{
    const auto open = [this](BulkKind kind) { return [this, kind] { openBulk(kind); }; };
    add(u"bulk.hold"_s, u"hand"_s, bulkKeys(Qt::Key_H), QT_TR_NOOP("Hold selected orders…"), open(BulkKind::Hold));
    add(u"bulk.release"_s, u"play"_s, bulkKeys(Qt::Key_R), QT_TR_NOOP("Release selected orders…"),
        open(BulkKind::Release));
    add(u"bulk.ship"_s, u"truck"_s, bulkKeys(Qt::Key_S), QT_TR_NOOP("Ship selected orders…"), open(BulkKind::Ship));
    add(u"bulk.deliver"_s, u"package-check"_s, bulkKeys(Qt::Key_D), QT_TR_NOOP("Mark selected orders as delivered…"),
        open(BulkKind::Deliver));
    add(u"bulk.cancel"_s, u"ban"_s, bulkKeys(Qt::Key_X), QT_TR_NOOP("Cancel selected orders…"), open(BulkKind::Cancel));
    add(u"bulk.tags"_s, u"tags"_s, bulkKeys(Qt::Key_T), QT_TR_NOOP("Tag selected orders…"), open(BulkKind::Tags));
    add(u"bulk.show"_s, u"check-check"_s, bulkKeys(Qt::Key_B), QT_TR_NOOP("Show the change of many orders"),
        [this] { m_place.bringBack(); });
    add(u"bulk.export"_s, u"file-down"_s, bulkKeys(Qt::Key_E), QT_TR_NOOP("Export selected orders…"),
        [this] { emit exportWanted(m_workbench.selection.positions()); });
}

void OrderActions::readOrder()
{
    const QUuid id = m_workbench.selection.current();
    if (m_order && m_order->id != id)
        m_order.reset();
    update();
    if (id.isNull())
        return;
    m_workbench.shop.read([id](workspace::ReadSession &session) { return session.reader().order(id); })
        .then(this, [this, id](Result<std::optional<domain::Order>> answer) {
            if (id != m_workbench.selection.current() || !answer || !*answer)
                return;
            if (m_order && m_order->version > (*answer)->version)
                return;
            m_order = std::move(*answer);
            update();
        });
}

void OrderActions::update()
{
    const auto set = [this](const QString &id, Permission permission, bool isPossible) {
        QAction *action = m_workbench.actions.find(id);
        action->setVisible(m_workbench.may(permission));
        action->setEnabled(m_workbench.may(permission) && isPossible);
    };
    const bool many = isBulk();
    const bool isOpen = m_order && domain::hasOpen(*m_order);
    const bool isHeld = m_order && m_order->hold;
    set(u"order.ship"_s, Permission::Ship, many || (isOpen && !isHeld));
    set(u"order.deliver"_s, Permission::Deliver, many || (m_order && undeliveredOf(*m_order) > 0));
    set(u"order.hold"_s, Permission::Hold, many || (isOpen && !isHeld));
    set(u"order.release"_s, Permission::Hold, many || isHeld);
    set(u"order.note"_s, Permission::Note, !many && m_order);
    set(u"order.tags"_s, domain::permissionFor(domain::SetTags{}), many || m_order);
    set(u"order.duplicate"_s, Permission::Create, !many && m_order);
    set(u"order.cancel"_s, Permission::Cancel, many || isOpen);
    set(u"order.cancelLines"_s, Permission::Cancel, !many && isOpen);
    set(u"order.reinstate"_s, domain::permissionFor(domain::ReinstateOrder{}),
        !many && m_order && domain::statusOf(*m_order) == domain::OrderStatus::Canceled);
    set(u"bulk.hold"_s, Permission::Hold, many);
    set(u"bulk.release"_s, Permission::Hold, many);
    set(u"bulk.ship"_s, Permission::Ship, many);
    set(u"bulk.deliver"_s, Permission::Deliver, many);
    set(u"bulk.cancel"_s, Permission::Cancel, many);
    set(u"bulk.tags"_s, domain::permissionFor(domain::SetTags{}), many);
    m_workbench.actions.find(u"bulk.show"_s)->setEnabled(m_place.hasPutAway());
    set(u"bulk.export"_s, Permission::Export, many);
}

void OrderActions::fillContextMenu(QMenu &menu) const
{
    const QStringList one{u"order.ship"_s,   u"order.deliver"_s,     QString(),
                          u"order.hold"_s,   u"order.release"_s,     u"order.note"_s,
                          u"order.tags"_s,   u"order.duplicate"_s,   QString(),
                          u"order.cancel"_s, u"order.cancelLines"_s, u"order.reinstate"_s};
    const QStringList many{u"bulk.hold"_s, u"bulk.release"_s, u"bulk.ship"_s, u"bulk.deliver"_s, u"bulk.tags"_s,
                           QString(),      u"bulk.export"_s,  QString(),      u"bulk.cancel"_s};
    for (const QString &id : isBulk() ? many : one) {
        if (id.isEmpty()) {
            menu.addSeparator();
            continue;
        }
        QAction *action = m_workbench.actions.find(id);
        // Hold or release, never both: what does not fit the order would only be in the way.
        if (action && (action->isEnabled() || (id != u"order.release" && id != u"order.reinstate")))
            menu.addAction(action);
    }
}

QUuid OrderActions::pendingOrder() const
{
    return m_changes.heldBack().orderId();
}

QString OrderActions::pendingText() const
{
    return m_changes.heldBack().text();
}

void OrderActions::openBulk(BulkKind kind)
{
    if (m_place.isWorking()) {
        m_place.bringBack();
        m_workbench.notices.tell(tr("A change to many orders is still running. Stop it, or wait for it to end."));
        return;
    }
    m_place.open(new BulkPanel(m_workbench, kind, m_workbench.selection.positions(), m_side));
}

void OrderActions::ship()
{
    if (isBulk())
        openBulk(BulkKind::Ship);
    else
        m_place.open(new ShipPanel(m_workbench, m_changes, m_workbench.selection.current(), m_side));
}

void OrderActions::hold()
{
    if (isBulk())
        openBulk(BulkKind::Hold);
    else
        m_place.open(new HoldPanel(m_workbench, m_changes, m_workbench.selection.current(), m_side));
}

void OrderActions::release()
{
    if (isBulk())
        openBulk(BulkKind::Release);
    else
        changeAtOnce(domain::ReleaseHold{});
}

void OrderActions::tags()
{
    if (isBulk())
        openBulk(BulkKind::Tags);
    else
        m_place.open(new TagsPanel(m_workbench, m_changes, m_workbench.selection.current(), m_side));
}

void OrderActions::cancel()
{
    if (isBulk())
        openBulk(BulkKind::Cancel);
    else
        m_place.open(new CancelPanel(m_workbench, m_changes, m_workbench.selection.current(),
                                     CancelPanel::Extent::Order, m_side));
}

void OrderActions::deliverCurrent()
{
    if (isBulk()) {
        openBulk(BulkKind::Deliver);
        return;
    }
    if (!m_order)
        return;
    if (undeliveredOf(*m_order) != 1) {
        m_place.open(new DeliverPanel(m_workbench, m_changes, m_order->id, m_side));
        return;
    }
    const auto shipment = std::ranges::find_if(m_order->shipments, [](const auto &s) { return !s.deliveredAt; });
    changeAtOnce(domain::DeliverShipment{shipment->id});
}

void OrderActions::deliver(const QUuid &orderId, const QUuid &shipmentId)
{
    m_workbench.shop.read([orderId](workspace::ReadSession &session) { return session.reader().order(orderId); })
        .then(this, [this, shipmentId](const Result<std::optional<domain::Order>> &answer) {
            if (!answer)
                m_workbench.notices.problem(models::sentenceOf(answer.error()));
            else if (*answer)
                changeAtOnce(**answer, domain::DeliverShipment{shipmentId});
        });
}

void OrderActions::changeAtOnce(domain::CommandBody body)
{
    if (m_order)
        changeAtOnce(*m_order, std::move(body));
}

void OrderActions::changeAtOnce(const domain::Order &order, domain::CommandBody body)
{
    m_changes.change(order, std::move(body), this, [this](const Rejection &rejection) {
        if (!rejection.isEmpty())
            m_workbench.notices.problem(models::sentencesOf(rejection));
    });
}

} // namespace docket::ui
