// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

namespace docket::wire {

/// How a service says no: problem+json (RFC 9457).
struct ProblemAnswer {
    QString code;     ///< stable
    QString sentence; ///< what happened
    QString requestId; ///< by which the service's log knows it
    Rejection errors; ///< each with its field; may be empty

    bool operator==(const ProblemAnswer &) const = default;
};

/// Members that nobody here knows are ignored.
Decided<ProblemAnswer> problemFromJson(QByteArrayView json);

} // namespace docket::wire
