// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/product_list_model.h"

#include "models/catalogue/first_rows.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace docket::models {

namespace {

Result<QHash<QString, StockSummary>> stockOfAll(ordering::OrderReader &reader)
{
    QHash<QString, StockSummary> all;
    const auto read = reader.stock({}, [&all](const domain::StockLevel &level) {
        StockSummary &summary = all[level.key.sku];
        summary.onHand += level.onHand;
        summary.available += level.available();
        summary.counted = summary.counted || level.counted;
        return true;
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return all;
}

SortValue sortValueOf(const domain::Product &product, const StockSummary &stock, int column)
{
    switch (column) {
    case ProductListModel::Name:
        return SortValue::of(product.name, product.sku);
    case ProductListModel::Price:
        return SortValue::of(product.price.minor, product.sku);
    case ProductListModel::Available: {
        SortValue value = SortValue::of(stock.available, product.sku);
        value.isEmpty = !stock.counted;
        return value;
    }
    case ProductListModel::Remark: {
        SortValue value = SortValue::of(product.discontinued ? 2 : 1, product.sku);
        value.isEmpty = !product.discontinued && !isBelowReorderLevel(product, stock);
        return value;
    }
    default:
        return SortValue::of(product.sku, product.sku);
    }
}

} // namespace

bool isBelowReorderLevel(const domain::Product &product, const StockSummary &stock)
{
    return !product.discontinued && stock.available < product.reorderLevel;
}

ProductListModel::ProductListModel(workspace::Workspace &shop, const Formats &formats, QObject *parent)
    : CatalogueModel(shop, formats, parent)
{
    connect(&shop, &workspace::Workspace::productsChanged, this, &CatalogueModel::reloadSoon);
    connect(&shop, &workspace::Workspace::stockChanged, this, &CatalogueModel::reloadSoon);
}

void ProductListModel::setBelowReorderLevelOnly(bool only)
{
    if (only == m_isBelowOnly)
        return;
    m_isBelowOnly = only;
    reload();
}

QString ProductListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? productAt(row).sku : QString();
}

const domain::Product &ProductListModel::productAt(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).product;
}

int ProductListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProductListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProductListModel::textOf(const Row &row, int column) const
{
    switch (column) {
    case Sku:
        return row.product.sku;
    case Name:
        return row.product.name;
    case Price:
        return formats().money(row.product.price);
    case Available:
        return row.stock.counted ? formats().number(row.stock.available) : tr("not counted");
    case Remark:
        if (row.product.discontinued)
            return tr("Discontinued");
        return isBelowReorderLevel(row.product, row.stock) ? tr("Low stock") : QString();
    default:
        return {};
    }
}

QVariant ProductListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Available && row.stock.counted)
            return tr("%1 on hand, %2 available")
                .arg(formats().number(row.stock.onHand), formats().number(row.stock.available));
        return textOf(row, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == Price || index.column() == Available)
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    case IsBelowReorderLevelRole:
        return isBelowReorderLevel(row.product, row.stock);
    case IsDiscontinuedRole:
        return row.product.discontinued;
    default:
        return {};
    }
}

QVariant ProductListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Price || section == Available ? Qt::AlignTrailing : Qt::AlignLeading) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sku:
        return tr("SKU");
    case Name:
        return tr("Name");
    case Price:
        return tr("Price");
    case Available:
        return tr("Available");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

void ProductListModel::load(const Request &request, quint64 number)
{
    using Answer = Result<std::pair<std::vector<Row>, qint64>>;
    shop()
        .read([request, belowOnly = m_isBelowOnly](workspace::ReadSession &session) -> Answer {
            const auto stock = stockOfAll(session.reader());
            if (!stock)
                return tl::make_unexpected(stock.error());
            FirstRows<Row> first(request.limit, request.order == Qt::DescendingOrder);
            const auto read = session.reader().products(request.words, -1, [&](const domain::Product &product) {
                const StockSummary summary = stock->value(product.sku);
                if (!belowOnly || isBelowReorderLevel(product, summary))
                    first.add(sortValueOf(product, summary, request.column), {product, summary});
                return true;
            });
            if (!read)
                return tl::make_unexpected(read.error());
            const qint64 total = first.total();
            return std::pair(first.take(), total);
        })
        .then(this, [this, number](Answer answer) { take(number, m_rows, std::move(answer)); });
}

} // namespace docket::models
