// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/import_profile.h"

#include <array>

using namespace Qt::StringLiterals;

namespace docket::wire {

namespace {

struct BuiltIn {
    QStringView name;
    ProfileKind kind;
    const char *json;
};

constexpr const char *docketOrderLines = R"({
 "name": "docket", "delimiter": ",", "decimal": ".", "source": "docket",
 "fields": {
  "order.number": "order_number", "order.placed_at": {"column": "ordered_at", "format": "yyyy-MM-dd"},
  "order.required_on": "required_at", "order.shipped_at": "shipped_at", "order.delivered_at": "", "order.canceled_at": "",
  "order.carrier": "carrier", "order.tracking": "", "order.shipping": "freight", "order.currency": {"constant": "USD"},
  "order.note": "",
  "customer.id": "customer_id", "customer.name": "customer_name", "customer.company": "", "customer.email": "",
  "customer.phone": "phone",
  "ship_to.name": "ship_name", "ship_to.street": "ship_street", "ship_to.city": "ship_city",
  "ship_to.region": "ship_region", "ship_to.postal_code": "ship_postal_code", "ship_to.country": "ship_country",
  "line.sku": "sku", "line.name": "product_name", "line.quantity": "quantity",
  "line.unit_price": "unit_price", "line.discount": "discount", "line.net": "", "line.tax_rate": ""}})";

// What `docketctl export lines` writes.
constexpr const char *docketExport = R"({
 "name": "docket-export", "delimiter": ",", "decimal": ".", "source": "docket-export",
 "fields": {
  "order.number": "order_number", "order.source": "source", "order.status": "status", "order.placed_at": "placed_at",
  "order.required_on": "required_at", "order.shipped_at": "shipped_at", "order.delivered_at": "delivered_at",
  "order.carrier": "carrier", "order.tracking": "tracking", "order.shipping": "freight", "order.currency": "currency",
  "customer.id": "customer_id", "customer.name": "customer_name", "customer.company": "company",
  "customer.email": "email", "customer.phone": "phone",
  "ship_to.name": "ship_name", "ship_to.street": "ship_street", "ship_to.city": "ship_city",
  "ship_to.region": "ship_region", "ship_to.postal_code": "ship_postal_code", "ship_to.country": "ship_country",
  "line.sku": "sku", "line.name": "product_name", "line.quantity": "quantity", "line.canceled": "canceled",
  "line.unit_price": "unit_price", "line.discount": "discount", "line.net": "line_net", "line.tax_rate": "tax_rate"}})";

constexpr const char *docketCustomers = R"({
 "name": "docket", "kind": "customers", "delimiter": ",", "decimal": ".", "source": "docket",
 "fields": {
  "customer.id": "customer_id", "customer.name": "contact_name", "customer.company": "company",
  "customer.email": "email", "customer.phone": "phone", "customer.language": "language",
  "address.street": "street", "address.city": "city", "address.region": "region",
  "address.postal_code": "postal_code", "address.country": "country"}})";

constexpr const char *docketProducts = R"({
 "name": "docket", "kind": "products", "delimiter": ",", "decimal": ".", "source": "docket",
 "fields": {
  "product.sku": "sku", "product.name": "name", "product.price": "unit_price", "product.currency": "currency",
  "product.tax_rate": "tax_rate", "product.barcode": "barcode", "product.reorder_level": "reorder_level",
  "product.discontinued": "discontinued", "stock.on_hand": "on_hand", "stock.location": "location"}})";

// Columns of the order export in Shopify's admin. An order's own cells stand on its first row only; "Lineitem discount"
// is an amount off the whole line.
constexpr const char *shopifyOrderLines = R"({
 "name": "shopify", "delimiter": ",", "decimal": ".", "source": "shopify", "order_fields": "first-row",
 "fields": {
  "order.number": "Name",
  "order.placed_at": {"column": "Created at", "format": "yyyy-MM-dd HH:mm:ss ZZZ"},
  "order.shipped_at": {"column": "Fulfilled at", "format": "yyyy-MM-dd HH:mm:ss ZZZ"},
  "order.canceled_at": {"column": "Cancelled at", "format": "yyyy-MM-dd HH:mm:ss ZZZ"},
  "order.carrier": "Shipping Method", "order.shipping": "Shipping", "order.currency": "Currency",
  "order.note": "Notes", "order.tags": "Tags",
  "customer.name": "Billing Name", "customer.company": "Billing Company", "customer.email": "Email",
  "customer.phone": "Billing Phone",
  "ship_to.name": "Shipping Name", "ship_to.street": "Shipping Street", "ship_to.city": "Shipping City",
  "ship_to.region": "Shipping Province", "ship_to.postal_code": "Shipping Zip", "ship_to.country": "Shipping Country",
  "line.sku": "Lineitem sku", "line.name": "Lineitem name", "line.quantity": "Lineitem quantity",
  "line.unit_price": "Lineitem price", "line.discount_amount": "Lineitem discount",
  "line.shipped": "Lineitem fulfillment status"}})";

// Columns of WebToffee's plug-in "Order Export & Order Import for WooCommerce", exported with its setting that puts
// line items in separate rows. item_subtotal is the line before, item_total after discount, both without tax.
constexpr const char *wooCommerceOrderLines = R"({
 "name": "woocommerce", "delimiter": ",", "decimal": ".", "source": "woocommerce",
 "fields": {
  "order.number": "order_number", "order.placed_at": "order_date",
  "order.status": "status", "order.completed_at": "paid_date",
  "order.carrier": "shipping_method", "order.shipping": "shipping_total", "order.currency": "order_currency",
  "order.note": "customer_note",
  "customer.name": {"columns": ["billing_first_name", "billing_last_name"], "join": " "},
  "customer.company": "billing_company", "customer.email": "billing_email", "customer.phone": "billing_phone",
  "ship_to.name": {"columns": ["shipping_first_name", "shipping_last_name"], "join": " "},
  "ship_to.street": {"columns": ["shipping_address_1", "shipping_address_2"], "join": ", "},
  "ship_to.city": "shipping_city", "ship_to.region": "shipping_state", "ship_to.postal_code": "shipping_postcode",
  "ship_to.country": "shipping_country",
  "line.sku": "item_sku", "line.name": "item_name", "line.quantity": "item_quantity",
  "line.subtotal": "item_subtotal", "line.net": "item_total"}})";

constexpr std::array builtIns{
    BuiltIn{u"docket", ProfileKind::OrderLines, docketOrderLines},
    BuiltIn{u"docket-export", ProfileKind::OrderLines, docketExport},
    BuiltIn{u"shopify", ProfileKind::OrderLines, shopifyOrderLines},
    BuiltIn{u"woocommerce", ProfileKind::OrderLines, wooCommerceOrderLines},
    BuiltIn{u"docket", ProfileKind::Customers, docketCustomers},
    BuiltIn{u"docket", ProfileKind::Products, docketProducts},
};

} // namespace

Result<ImportProfile> builtInProfile(const QString &name, ProfileKind kind)
{
    for (const BuiltIn &known : builtIns) {
        if (known.kind != kind || known.name != name)
            continue;
        Decided<ImportProfile> read = readImportProfile(known.json);
        if (!read)
            return tl::make_unexpected(read.error().first());
        read->builtIn = true;
        return *read;
    }
    const QString names = builtInProfileNames(kind).join(u", "_s);
    return docket::fail(u"unknown_profile"_s,
                        u"There is no built-in profile \"%1\" for %2; there are: %3. Or name a JSON file."_s.arg(
                            name, profileKindName(kind), names),
                        u"profile"_s, {name, profileKindName(kind), names});
}

QStringList builtInProfileNames(ProfileKind kind)
{
    QStringList names;
    for (const BuiltIn &known : builtIns) {
        if (known.kind == kind)
            names.append(known.name.toString());
    }
    return names;
}

} // namespace docket::wire
