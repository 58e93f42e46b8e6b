// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/feed_rows.h"

namespace docket::hub {

/// A place in the feed, or in a part of a snapshot, of one feed and one scope.
struct SyncPlace {
    QString feed;
    QByteArray scope; ///< as scopeHash
    FeedCursor at;
    QString part;  ///< of a snapshot; empty in the feed
    QString after; ///< the last id that was read of it

    bool operator==(const SyncPlace &) const = default;
};

/// Turns places into texts that clients keep without understanding them, and back. A text that this did not write, or
/// not with the same key, is none: HMAC-SHA512-256 by libsodium. Thread-safe.
class CursorSeal {
public:
    /// 32 bytes, the same for all hubs of a database.
    explicit CursorSeal(QByteArray key) : m_key(std::move(key)) {}

    [[nodiscard]] QString seal(const SyncPlace &place) const;
    [[nodiscard]] std::optional<SyncPlace> open(const QString &text) const;

private:
    [[nodiscard]] QByteArray signatureOf(QByteArrayView content) const;

    QByteArray m_key;
};

} // namespace docket::hub
