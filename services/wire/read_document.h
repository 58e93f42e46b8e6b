// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/wire/json_reader.h"

namespace docket::wire {

/// What `read(ObjectReader &)` makes of an object written as JSON, or everything that is wrong with it.
template <typename T, typename Read>
Decided<T> readDocument(QByteArrayView json, Read read, OtherMembers others = OtherMembers::Ignored)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return tl::make_unexpected(Rejection{document.error()});
    Rejection errors;
    ObjectReader reader(document->root(), {}, errors, others);
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    T value = read(reader);
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return value;
}

/// What people and other programs ask for: members that nobody knows are refused.
template <typename T, typename Read>
Decided<T> readRequest(QByteArrayView json, Read read)
{
    return readDocument<T>(json, read, OtherMembers::Refused);
}

} // namespace docket::wire
