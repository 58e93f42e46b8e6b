// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/audit_entry.h"
#include "services/hub/store/connection.h"

namespace docket::hub {

using domain::AuditEntry;

/// What an audit page shows.
struct AuditFilter {
    QString actor; ///< empty: anybody
    std::optional<domain::Instant> since;
    std::optional<domain::Instant> until; ///< before it
};

/// A place in the chain.
struct AuditLink {
    qint64 link = 0; ///< from 1, without gaps
    qint64 entry = 0;
    QByteArray hash;
};

/// The tables audit_entry, audit_pending and audit_link. Entries are only ever added. `connection` outlives it.
class AuditRows {
public:
    explicit AuditRows(Connection &connection) : m_connection(connection) {}

    /// In the open transaction, or in one of its own.
    Result<void> add(const AuditEntry &entry);
    /// Up to `limit` entries before `pos`, the newest first.
    Result<std::vector<AuditEntry>> before(qint64 pos, const AuditFilter &filter, int limit);

    /// Whether this transaction may add links: one at a time may, and nobody waits for it.
    Result<bool> electChainWriter();
    Result<std::vector<AuditEntry>> pending(int limit);
    /// The last link; link 0 without any.
    Result<AuditLink> lastLink();
    /// Adds the link and takes its entry off the pending ones.
    Result<void> add(const AuditLink &link);

    /// A link, and its entry when that is still there.
    struct Linked {
        AuditLink link;
        std::optional<AuditEntry> entry;
    };
    Result<std::vector<Linked>> linksAfter(qint64 link, int limit);
    Result<qint64> pendingCount();
    /// Entries that are neither in the chain nor on their way there: added by another hand.
    Result<qint64> strayCount();

private:
    Connection &m_connection;
};

} // namespace docket::hub
