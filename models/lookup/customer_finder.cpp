// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookup/customer_finder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::models {

using domain::Customer;

namespace {

QString allDigits(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

// What is read of a customer whom the text names: by words first, then, as a phone number is grouped in many ways, by
// its digits alone.
Result<std::vector<Customer>> customersFor(workspace::ReadSession &session, const QString &text)
{
    std::vector<Customer> found;
    const auto add = [&](const Customer &customer) {
        if (std::ranges::find(found, customer.id, &Customer::id) == found.end())
            found.push_back(customer);
        return found.size() < Finder::mostCandidates;
    };
    if (const auto read = session.reader().customers(text, Finder::mostCandidates, add); !read)
        return tl::make_unexpected(read.error());
    const QString digits = phoneDigits(text);
    if (!digits.isEmpty() && digits != text && found.size() < Finder::mostCandidates) {
        if (const auto read = session.reader().customers(digits, Finder::mostCandidates, add); !read)
            return tl::make_unexpected(read.error());
    }
    return found;
}

bool isNamedBy(const Customer &customer, const QString &text)
{
    const QString digits = phoneDigits(text);
    return customer.email.compare(text, Qt::CaseInsensitive) == 0 ||
           (digits.size() >= 6 && allDigits(customer.phone) == digits);
}

} // namespace

QString phoneDigits(const QString &text)
{
    const bool isPhone =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || u"+-/(). "_s.contains(c); });
    return isPhone ? allDigits(text) : QString();
}

int CustomerFinder::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_customers.size());
}

QVariant CustomerFinder::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Customer &customer = at(index.row());
    const auto joined = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    };
    const QString title = customerLine(snapshotOf(customer));
    const QString city = customer.addresses.empty() ? QString() : customer.addresses.front().city;
    const QString detail = joined({customer.email, customer.phone});
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return joined({title, detail, city});
    case TitleRole:
        return title;
    case DetailRole:
        return detail;
    case SideRole:
        return city;
    case ExactRole:
        return isNamedBy(customer, text());
    default:
        return {};
    }
}

void CustomerFinder::askHub(const QString &text)
{
    const auto lookups = m_hub ? m_hub->lookups() : nullptr;
    if (!lookups)
        return;
    workspace::Answer(lookups->customers(text, mostCandidates))
        .then(this, [this, text](const Decided<wire::Page<Customer>> &page) {
            // Without an answer what the copy knows is what there is.
            if (page)
                addFromHub(text, page->items);
        });
}

void CustomerFinder::addFromHub(const QString &searched, const std::vector<Customer> &customers)
{
    if (searched != text() || isSearching())
        return;
    std::vector<Customer> fresh;
    for (const Customer &customer : customers) {
        if (std::ranges::find(m_customers, customer.id, &Customer::id) == m_customers.end())
            fresh.push_back(customer);
    }
    if (fresh.empty())
        return;
    for (const Customer &customer : fresh)
        (void)m_hub->learn(customer);
    const int first = rowCount({});
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_customers.insert(m_customers.end(), fresh.begin(), fresh.end());
    endInsertRows();
    emit answered();
}

void CustomerFinder::look(const QString &text)
{
    shop()
        .read([text](workspace::ReadSession &session) { return customersFor(session, text); })
        .then(this, [this, text](Result<std::vector<Customer>> found) {
            const std::optional<Error> error = found ? std::nullopt : std::optional(found.error());
            accept(
                [&] {
                    take(std::move(*found));
                    askHub(text);
                },
                error);
        });
}

void CustomerFinder::clear()
{
    take({});
}

void CustomerFinder::take(std::vector<Customer> customers)
{
    beginResetModel();
    m_customers = std::move(customers);
    endResetModel();
}

} // namespace docket::models
