// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QByteArray>

namespace docket::wire {

/// What a service answers when it refuses or fails: problem details as in RFC 9457, `application/problem+json`.
///
///     {"type": "about:blank", "title": "Conflict", "status": 409, "detail": "…", "code": "version_conflict",
///      "request_id": "…", "errors": [{"code": "…", "field": "lines[0].quantity", "message": "…"}]}
///
/// `code` and `detail` are those of the first error; `errors` has every one.
struct Problem {
    int status = 0;
    QString title; ///< what the status is called
    QString requestId;
    Rejection errors; ///< at least one

    bool operator==(const Problem &) const = default;
};

QByteArray toJson(const Problem &problem);
/// Members that this version does not know are ignored. Code `invalid_json` for what is no problem at all.
Decided<Problem> problemFromJson(QByteArrayView json);

} // namespace docket::wire
