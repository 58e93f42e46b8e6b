// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/customer_list_model.h"

#include "models/catalogue/first_rows.h"

using namespace Qt::StringLiterals;

namespace docket::models {

namespace {

QString placeOf(const domain::Address &address)
{
    if (address.city.isEmpty() || address.country.isEmpty())
        return address.city + address.country;
    return address.city + u", "_s + address.country;
}

} // namespace

CustomerListModel::CustomerListModel(workspace::Workspace &shop, const Formats &formats, QObject *parent)
    : CatalogueModel(shop, formats, parent)
{
    connect(&shop, &workspace::Workspace::customersChanged, this, &CatalogueModel::reloadSoon);
}

QString CustomerListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? customerAt(row).id : QString();
}

const domain::Customer &CustomerListModel::customerAt(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).customer;
}

int CustomerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CustomerListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CustomerListModel::textOf(const domain::Customer &customer, int column)
{
    switch (column) {
    case Name:
        return customer.name;
    case Company:
        return customer.company;
    case Email:
        return customer.email;
    case Phone:
        return customer.phone;
    case Place:
        if (customer.addresses.empty())
            return {};
        return placeOf(customer.addresses.front());
    default:
        return {};
    }
}

QVariant CustomerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Customer &customer = customerAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(customer, index.column());
    return {};
}

QVariant CustomerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Company:
        return tr("Company");
    case Email:
        return tr("E-mail");
    case Phone:
        return tr("Phone");
    case Place:
        return tr("Place");
    default:
        return {};
    }
}

void CustomerListModel::load(const Request &request, quint64 number)
{
    using Answer = Result<std::pair<std::vector<Row>, qint64>>;
    shop()
        .read([request](workspace::ReadSession &session) -> Answer {
            FirstRows<Row> first(request.limit, request.order == Qt::DescendingOrder);
            const auto read = session.reader().customers(request.words, -1, [&](const domain::Customer &customer) {
                // People without a name are listed by their company, and the other way round.
                QString text = textOf(customer, request.column);
                if (text.isEmpty() && request.column == Name)
                    text = customer.company;
                first.add(SortValue::of(text, customer.id), {customer});
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
