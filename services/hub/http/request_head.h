// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/http/message.h"

#include <QStringList>

namespace docket::hub {

/// The head of a request as it came, before anything in it is believed.
struct RequestHead {
    QByteArray target;                     ///< path and query, percent-encoded
    QHash<QByteArray, QByteArray> headers; ///< by name in lower case
    QString peer;                          ///< address at the other end of the connection

    [[nodiscard]] QByteArrayView pathText() const;
    [[nodiscard]] QByteArrayView queryText() const;
};

/// What can be said of a request by its head: path, headers, client, ids. A request id of the client's own is kept when
/// it is up to 64 letters, digits, `-`, `_` or `.`; a trace goes on, or begins here.
Request requestFrom(const RequestHead &head, const QStringList &trustedProxies);

} // namespace docket::hub
