// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/audit_rows.h"
#include "services/hub/store/connection_pool.h"

namespace docket::hub {

/// What `AuditChain::verify` found.
struct AuditReport {
    qint64 links = 0;     ///< entries in the chain that were looked at
    qint64 pending = 0;   ///< entries that wait for their link: they are added every second
    AuditLink head;       ///< the last link: kept elsewhere, it proves later that nothing was cut off
    QStringList problems; ///< a sentence each; the first hundred

    [[nodiscard]] bool isWhole() const { return problems.isEmpty(); }
};

/// The chain over the audit log: the hash of each link is SHA-256 over the hash before and the link's entry. So an
/// entry that is changed, removed or slipped in later is found, unless every link behind it is made again; against
/// that, keep a head that `verify` told, somewhere else.
///
/// Thread-safe. Entries are added to the chain after they were committed, by whichever hub is elected at that moment.
class AuditChain {
public:
    /// `pool` outlives the chain.
    explicit AuditChain(ConnectionPool &pool) : m_pool(pool) {}

    /// Links up to `limit` entries; how many there were. 0 when there are none, or when another hub does it.
    Result<int> extend(int limit = 500);

    /// Looks at the whole log, a page at a time. `known`: a head of before, which must still be in the chain.
    Result<AuditReport> verify(const std::optional<AuditLink> &known = {});

    static QByteArray hashOf(const QByteArray &before, const AuditEntry &entry);

private:
    ConnectionPool &m_pool;
};

} // namespace docket::hub
