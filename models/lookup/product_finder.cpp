// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookup/product_finder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::models {

using domain::Product;

namespace {

bool isNamedBy(const Product &product, const QString &text)
{
    return product.barcode == text || product.sku.compare(text, Qt::CaseInsensitive) == 0;
}

// Barcodes are found by their beginning as well; among so many the whole one is looked for.
constexpr qint64 mostLookedAt = 500;

Result<std::vector<ProductCandidate>> productsFor(workspace::ReadSession &session, const QString &text)
{
    std::vector<Product> exact;
    std::vector<Product> others;
    if (const auto bySku = session.reader().product(text); !bySku)
        return tl::make_unexpected(bySku.error());
    else if (*bySku)
        exact.push_back(**bySku);
    const auto read = session.reader().products(text, mostLookedAt, [&](const Product &product) {
        if (!isNamedBy(product, text))
            others.push_back(product);
        else if (std::ranges::find(exact, product.sku, &Product::sku) == exact.end())
            exact.push_back(product);
        return true;
    });
    if (!read)
        return tl::make_unexpected(read.error());
    // What is not sold anymore is there to be seen, after the rest.
    std::ranges::stable_partition(others, [](const Product &product) { return !product.discontinued; });
    exact.insert(exact.end(), others.begin(), others.end());
    if (exact.size() > Finder::mostCandidates)
        exact.resize(Finder::mostCandidates);

    std::vector<ProductCandidate> candidates;
    for (Product &product : exact) {
        auto candidate = withStock(session, std::move(product));
        if (!candidate)
            return tl::make_unexpected(candidate.error());
        candidates.push_back(std::move(*candidate));
    }
    return candidates;
}

} // namespace

int ProductFinder::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

QVariant ProductFinder::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProductCandidate &candidate = at(index.row());
    const Product &product = candidate.product;
    const QString price = formats().money(product.price);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringList{product.name, product.sku, price, stockWords(candidate)}.join(u" · "_s);
    case Qt::ToolTipRole:
        return candidate.stockChangedAt
                   ? tr("Stock as of its last change, %1").arg(formats().dateTime(*candidate.stockChangedAt))
                   : QVariant();
    case TitleRole:
        return product.name;
    case DetailRole:
        return QStringList{product.sku, price}.join(u" · "_s);
    case SideRole:
        return stockWords(candidate);
    case ExactRole:
        return isNamedBy(product, text());
    default:
        return {};
    }
}

QString ProductFinder::stockWords(const ProductCandidate &candidate) const
{
    // What a line takes first, as the editor says of it then.
    const qint64 here = candidate.levelAt(domain::defaultLocation()).available();
    const qint64 elsewhere = candidate.available() - here;
    if (candidate.product.discontinued)
        return tr("discontinued, %1 left").arg(formats().number(here));
    if (!candidate.isCounted())
        return tr("stock not counted");
    if (elsewhere > 0)
        return tr("%1 available, %2 elsewhere").arg(formats().number(here), formats().number(elsewhere));
    return tr("%1 available").arg(formats().number(here));
}

void ProductFinder::look(const QString &text)
{
    shop()
        .read([text](workspace::ReadSession &session) { return productsFor(session, text); })
        .then(this, [this](Result<std::vector<ProductCandidate>> found) {
            const std::optional<Error> error = found ? std::nullopt : std::optional(found.error());
            accept([&] { take(std::move(*found)); }, error);
        });
}

void ProductFinder::clear()
{
    take({});
}

void ProductFinder::take(std::vector<ProductCandidate> candidates)
{
    beginResetModel();
    m_candidates = std::move(candidates);
    endResetModel();
}

} // namespace docket::models
