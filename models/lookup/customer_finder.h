// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/finder.h"

namespace docket::models {

/// Customers by name, company, e-mail, phone (however its digits are grouped) or place. Exact: the whole e-mail address
/// or the whole phone number. UI thread.
class CustomerFinder final : public Finder {
    Q_OBJECT

public:
    using Finder::Finder;

    [[nodiscard]] const domain::Customer &at(int row) const { return m_customers.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    void look(const QString &text) override;
    void clear() override;

private:
    void take(std::vector<domain::Customer> customers);

    std::vector<domain::Customer> m_customers;
};

/// The digits of a phone number; empty when the text is not one.
QString phoneDigits(const QString &text);

} // namespace docket::models
