// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/instant.h"
#include "services/hub/store/connection.h"

#include <QUuid>

namespace docket::hub {

/// Something that somebody did or tried.
struct AuditEntry {
    qint64 pos = 0; ///< given by the table
    domain::Instant at{};
    QString actor; ///< name of the user or label of the key; empty when nobody was known
    QUuid account; ///< null when nobody was known, and for the command line
    QString device;
    QString address; ///< of the client
    QString action;  ///< `sign_in`, `user.change`, `ship_order` …
    QString subject; ///< what it was done to: an id
    QString outcome; ///< `done`, or the code of the refusal
    QString request; ///< id of the request
    QString detail;  ///< what changed, in few words

    bool operator==(const AuditEntry &) const = default;
};

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
