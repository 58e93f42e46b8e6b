// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/order_options.h"

#include "app/ctl/text.h"
#include "app/ctl/wording.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

using namespace domain;

std::vector<OptionSpec> addressOptions()
{
    return {
        {u"ship-to-name"_s, u"NAME"_s, tr("Who receives it.")},
        {u"ship-to-street"_s, u"STREET"_s, tr("Street and house number.")},
        {u"ship-to-city"_s, u"CITY"_s, tr("City.")},
        {u"ship-to-region"_s, u"REGION"_s, tr("Region or state.")},
        {u"ship-to-postal-code"_s, u"CODE"_s, tr("Postal code.")},
        {u"ship-to-country"_s, u"COUNTRY"_s, tr("Country, as an ISO code or a name.")},
    };
}

std::optional<Address> readAddress(const Arguments &arguments, Address address)
{
    bool isGiven = false;
    const auto take = [&](const QString &option, QString &part) {
        if (const auto text = arguments.optional(option)) {
            part = *text;
            isGiven = true;
        }
    };
    take(u"ship-to-name"_s, address.name);
    take(u"ship-to-street"_s, address.street);
    take(u"ship-to-city"_s, address.city);
    take(u"ship-to-region"_s, address.region);
    take(u"ship-to-postal-code"_s, address.postalCode);
    take(u"ship-to-country"_s, address.country);
    return isGiven ? std::optional(address) : std::nullopt;
}

OrFailure<LineDraft> readDraft(const QString &text, Currency currency, const QString &option)
{
    QStringList parts = text.split(u':');
    const auto isQuantity = [](const QString &part) {
        bool isNumber = false;
        part.toLongLong(&isNumber);
        return isNumber;
    };
    LineDraft draft;
    if (parts.size() >= 3 && isQuantity(parts.at(parts.size() - 2))) {
        const auto price = readAmount(parts.takeLast(), currency, option);
        if (!price)
            return failed(price);
        draft.unitPrice = *price;
    } else if (parts.size() < 2 || !isQuantity(parts.constLast())) {
        return wrongUsage(tr("%1 is written %1 SKU:QTY or %1 SKU:QTY:PRICE, not “%2”.").arg(option, text), option);
    }
    draft.quantity = parts.takeLast().toLongLong();
    draft.sku = parts.join(u':');
    return draft;
}

std::vector<OptionSpec> joined(std::vector<OptionSpec> first, const std::vector<OptionSpec> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace docket::ctl
