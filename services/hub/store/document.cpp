// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/document.h"

#include "services/wire/json_catalogue.h"
#include "services/wire/json_order.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

tl::unexpected<Error> damagedDocument(const QString &what, const Rejection &reasons)
{
    const QString reason = reasons.isEmpty() ? QString() : reasons.first().sentence;
    return fail(u"damaged_document"_s,
                u"%1 of the database cannot be read: %2 Nothing was changed."_s.arg(what, reason), {}, {what, reason});
}

Result<domain::Order> orderFromDocument(const QString &document)
{
    auto order = wire::orderFromJson(document.toUtf8());
    if (!order)
        return damagedDocument(u"An order"_s, order.error());
    return std::move(*order);
}

Result<domain::Customer> customerFromDocument(const QString &document)
{
    auto customer = wire::customerFromJson(document.toUtf8());
    if (!customer)
        return damagedDocument(u"A customer"_s, customer.error());
    return std::move(*customer);
}

Result<domain::Product> productFromDocument(const QString &document)
{
    auto product = wire::productFromJson(document.toUtf8());
    if (!product)
        return damagedDocument(u"A product"_s, product.error());
    return std::move(*product);
}

} // namespace docket::hub
