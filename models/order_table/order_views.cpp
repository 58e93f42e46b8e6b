// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_table/order_views.h"

#include "services/search/query_parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::models {

using domain::Permission;

namespace {

constexpr int recountAfter = 400;        // ms
constexpr int recountEvery = 5 * 60'000; // ms: “today” and “overdue” change without a change of orders
const QString documentKind = u"view"_s;

struct BuiltIn {
    QLatin1StringView id;
    QLatin1StringView query;
    Permission permission;
    const char *name;
};

// By what people may do: agents take orders, the warehouse ships, supervisors review.
constexpr std::array builtInViews{
    BuiltIn{"all"_L1, ""_L1, Permission::View, QT_TRANSLATE_NOOP("docket::models::OrderViews", "All orders")},
    BuiltIn{"open"_L1, "status:open"_L1, Permission::Create, QT_TRANSLATE_NOOP("docket::models::OrderViews", "Open")},
    BuiltIn{"hold"_L1, "hold:yes"_L1, Permission::Create, QT_TRANSLATE_NOOP("docket::models::OrderViews", "On hold")},
    BuiltIn{"overdue"_L1, "status:open required<today"_L1, Permission::Create,
            QT_TRANSLATE_NOOP("docket::models::OrderViews", "Overdue")},
    BuiltIn{"today"_L1, "placed:today"_L1, Permission::Create,
            QT_TRANSLATE_NOOP("docket::models::OrderViews", "Placed today")},
    BuiltIn{"to-ship"_L1, "status:open hold:no"_L1, Permission::Ship,
            QT_TRANSLATE_NOOP("docket::models::OrderViews", "To ship")},
    BuiltIn{"partly-shipped"_L1, "status:partially_shipped"_L1, Permission::Ship,
            QT_TRANSLATE_NOOP("docket::models::OrderViews", "Partly shipped")},
    BuiltIn{"this-week"_L1, "placed:this-week"_L1, Permission::History,
            QT_TRANSLATE_NOOP("docket::models::OrderViews", "This week")},
    BuiltIn{"canceled"_L1, "status:canceled"_L1, Permission::History,
            QT_TRANSLATE_NOOP("docket::models::OrderViews", "Canceled")},
    BuiltIn{"late"_L1, "status:open placed<7d"_L1, Permission::History,
            QT_TRANSLATE_NOOP("docket::models::OrderViews", "Open over a week")},
};

bool standsBefore(const OrderView &a, const OrderView &b)
{
    if (a.isBuiltIn != b.isBuiltIn)
        return a.isBuiltIn;
    return !a.isBuiltIn && QString::localeAwareCompare(a.view.name, b.view.name) < 0;
}

} // namespace

OrderViews::OrderViews(workspace::Workspace &shop, const Formats &formats, QObject *parent)
    : QAbstractListModel(parent)
    , m_shop(shop)
    , m_formats(formats)
{
    addBuiltIn();
    m_recount.setSingleShot(true);
    connect(&m_recount, &QTimer::timeout, this, &OrderViews::count);
    connect(&shop, &workspace::Workspace::indexLoaded, this, &OrderViews::count);
    connect(&shop, &workspace::Workspace::ordersChanged, this, [this] {
        if (!m_recount.isActive() || m_recount.remainingTime() > recountAfter)
            m_recount.start(recountAfter);
    });
    readSaved();
    count();
}

void OrderViews::addBuiltIn()
{
    for (const BuiltIn &builtIn : builtInViews) {
        if (!m_shop.facts().actor.permissions.testFlag(builtIn.permission))
            continue;
        OrderView view;
        view.id = builtIn.id;
        view.view.query = builtIn.query;
        view.isBuiltIn = true;
        m_views.push_back(std::move(view));
    }
}

void OrderViews::readSaved()
{
    m_shop.read([](workspace::ReadSession &session) { return session.keptDocuments(documentKind); })
        .then(this, [this](const Result<std::vector<store::KeptDocument>> &kept) {
            if (!kept) {
                emit failed(kept.error());
                return;
            }
            for (const store::KeptDocument &document : *kept) {
                // One that a newer version wrote otherwise stays in the database, and is left out here.
                if (const auto view = wire::viewFromJson(document.document))
                    insert({document.id, *view, false, {}});
            }
            count();
        });
}

int OrderViews::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_views.size());
}

QString OrderViews::nameOf(const OrderView &view) const
{
    if (!view.isBuiltIn)
        return view.view.name;
    const auto found = std::find_if(builtInViews.begin(), builtInViews.end(),
                                    [&view](const BuiltIn &builtIn) { return view.id == builtIn.id; });
    return found == builtInViews.end() ? view.id : tr(found->name);
}

QVariant OrderViews::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrderView &view = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(view);
    case Qt::AccessibleTextRole:
        return view.count ? tr("%1, %2 orders").arg(nameOf(view), m_formats.number(*view.count)) : nameOf(view);
    case Qt::ToolTipRole:
    case QueryRole:
        return view.view.query;
    case IdRole:
        return view.id;
    case CountRole:
        return view.count ? QVariant::fromValue(*view.count) : QVariant();
    case IsBuiltInRole:
        return view.isBuiltIn;
    default:
        return {};
    }
}

int OrderViews::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [&id](const OrderView &view) { return view.id == id; });
    return found == m_views.end() ? -1 : static_cast<int>(found - m_views.begin());
}

int OrderViews::rowOfQuery(const QString &query) const
{
    const QString wanted = query.simplified();
    const auto found = std::find_if(m_views.begin(), m_views.end(), [&wanted](const OrderView &view) {
        return view.view.query.simplified() == wanted;
    });
    return found == m_views.end() ? -1 : static_cast<int>(found - m_views.begin());
}

int OrderViews::rowOfName(const QString &name) const
{
    const auto found = std::ranges::find_if(
        m_views, [&](const OrderView &view) { return nameOf(view).compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_views.end() ? -1 : static_cast<int>(found - m_views.begin());
}

QString OrderViews::save(const wire::SavedView &view)
{
    const auto same = std::find_if(m_views.begin(), m_views.end(), [&view](const OrderView &each) {
        return !each.isBuiltIn && each.view.name.compare(view.name, Qt::CaseInsensitive) == 0;
    });
    OrderView saved{m_shop.newId().toString(QUuid::WithoutBraces), view, false, {}};
    if (same != m_views.end()) {
        saved.id = same->id;
        same->view = view;
        same->count.reset();
        const int row = rowOf(saved.id);
        emit dataChanged(index(row), index(row));
    } else {
        insert(saved);
    }
    keep(saved);
    count();
    return saved.id;
}

void OrderViews::rename(const QString &id, const QString &name)
{
    const int row = rowOf(id);
    if (row < 0 || at(row).isBuiltIn)
        return;
    OrderView renamed = at(row);
    renamed.view.name = name;
    beginRemoveRows({}, row, row);
    m_views.erase(m_views.begin() + row);
    endRemoveRows();
    insert(renamed);
    keep(renamed);
}

void OrderViews::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0 || at(row).isBuiltIn)
        return;
    beginRemoveRows({}, row, row);
    m_views.erase(m_views.begin() + row);
    endRemoveRows();
    m_shop.forgetDocument(documentKind, id).then(this, [this](const Result<void> &forgotten) {
        if (!forgotten)
            emit failed(forgotten.error());
    });
}

void OrderViews::restore(const OrderView &removed)
{
    insert(removed);
    keep(removed);
    count();
}

void OrderViews::insert(OrderView view)
{
    if (rowOf(view.id) >= 0)
        return;
    const auto place = std::upper_bound(m_views.begin(), m_views.end(), view, standsBefore);
    const int row = static_cast<int>(place - m_views.begin());
    beginInsertRows({}, row, row);
    m_views.insert(place, std::move(view));
    endInsertRows();
}

void OrderViews::keep(const OrderView &view)
{
    m_shop.keepDocument(documentKind, view.id, wire::toJson(view.view)).then(this, [this](const Result<void> &kept) {
        if (!kept)
            emit failed(kept.error());
    });
}

void OrderViews::count()
{
    m_recount.start(recountEvery);
    if (m_isCounting) {
        m_countAgain = true;
        return;
    }
    m_isCounting = true;
    m_countAgain = false;
    std::vector<std::pair<QString, search::Expression>> queries;
    const search::ParseContext context{m_shop.clock().now(), m_shop.facts().timeZone};
    for (const OrderView &view : m_views) {
        if (auto query = search::parseQuery(view.view.query, context))
            queries.emplace_back(view.id, std::move(*query));
    }
    m_shop
        .read([queries = std::move(queries)](workspace::ReadSession &session) {
            Counts counts;
            for (const auto &[id, query] : queries) {
                if (const auto number = session.count(query); number && *number)
                    counts.byId.insert(id, **number);
            }
            return counts;
        })
        .then(this, [this](const Counts &counts) { takeCounts(counts); });
}

void OrderViews::takeCounts(const Counts &counts)
{
    m_isCounting = false;
    for (int row = 0; row < rowCount(); ++row) {
        OrderView &view = m_views[static_cast<std::size_t>(row)];
        const auto counted = counts.byId.constFind(view.id);
        if (counted == counts.byId.constEnd() || view.count == *counted)
            continue;
        view.count = *counted;
        emit dataChanged(index(row), index(row), {CountRole, Qt::AccessibleTextRole});
    }
    if (m_countAgain)
        count();
}

void OrderViews::retranslate()
{
    emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace docket::models
