// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_create_order.h"

#include "services/wire/json_command_payload.h"

namespace docket::wire {

using namespace domain;

Decided<CreateOrder> createOrderFromJson(QByteArrayView json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return tl::make_unexpected(Rejection{document.error()});
    Rejection errors;
    ObjectReader reader(document->root(), {}, errors, OtherMembers::Refused);
    CreateOrder create = readOrderRequest(reader);
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return create;
}

} // namespace docket::wire
