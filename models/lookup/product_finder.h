// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/finder.h"
#include "models/lookup/product_candidate.h"

namespace docket::models {

/// Products by SKU, name or barcode, with their stock. Exact: the whole barcode, or the whole SKU without regard to
/// case; these come first. UI thread.
class ProductFinder final : public Finder {
    Q_OBJECT

public:
    using Finder::Finder;

    [[nodiscard]] const ProductCandidate &at(int row) const { return m_candidates.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    void look(const QString &text) override;
    void clear() override;

private:
    [[nodiscard]] QString stockWords(const ProductCandidate &candidate) const;
    void take(std::vector<ProductCandidate> candidates);

    std::vector<ProductCandidate> m_candidates;
};

} // namespace docket::models
