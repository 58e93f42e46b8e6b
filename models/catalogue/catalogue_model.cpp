// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/catalogue_model.h"

namespace docket::models {

namespace {
constexpr int soonMilliseconds = 100;
}

CatalogueModel::CatalogueModel(workspace::Workspace &shop, const Formats &formats, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shop(shop)
    , m_formats(formats)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        // While an answer is on its way, wait: reads must not pile up during an import.
        if (m_isLoading)
            m_soon.start();
        else
            reload();
    });
}

void CatalogueModel::setWords(const QString &words)
{
    if (words == m_request.words)
        return;
    m_request.words = words;
    m_request.limit = pageSize;
    reload();
}

void CatalogueModel::loadMore()
{
    if (!hasMore() || m_isLoading)
        return;
    m_request.limit += pageSize;
    reload();
}

void CatalogueModel::reload()
{
    m_soon.stop();
    m_isLoading = true;
    load(m_request, ++m_number);
}

void CatalogueModel::reloadSoon()
{
    // Not started anew by each change: a stream of them must not keep the list old.
    if (m_number > 0 && !m_soon.isActive())
        m_soon.start();
}

int CatalogueModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (idAt(row) == id)
            return row;
    }
    return -1;
}

void CatalogueModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_request.column && order == m_request.order))
        return;
    m_request.column = column;
    m_request.order = order;
    reload();
}

void CatalogueModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace docket::models
