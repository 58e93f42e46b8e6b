// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/finder.h"
#include "services/workspace/hub_connection.h"

namespace docket::models {

/// Customers by name, company, e-mail, phone (however its digits are grouped) or place. Exact: the whole e-mail address
/// or the whole phone number. In a copy of a hub's shop the customer API is asked as well, and those whom only it knows
/// come a moment later, after the others. UI thread.
class CustomerFinder final : public Finder {
    Q_OBJECT

public:
    using Finder::Finder;

    /// `hub` outlives the finder; null: there is none.
    void setHub(workspace::HubConnection *hub) { m_hub = hub; }
    [[nodiscard]] const domain::Customer &at(int row) const { return m_customers.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    void look(const QString &text) override;
    void clear() override;

private:
    void take(std::vector<domain::Customer> customers);
    void askHub(const QString &text);
    void addFromHub(const QString &text, const std::vector<domain::Customer> &customers);

    workspace::HubConnection *m_hub = nullptr;
    std::vector<domain::Customer> m_customers;
};

/// The digits of a phone number; empty when the text is not one.
QString phoneDigits(const QString &text);

} // namespace docket::models
